/** Publishes what is in a bundle, and takes off what is to go: one transaction, one message, one release of the site. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { logStep } from '../editorial/audit/log.ts';
import { counted } from '../editorial/dashboard/deskWords.ts';
import { refused } from '../editorial/signOff/refusals.ts';
import { staysWithdrawn, whyStaysWithdrawn } from '../editorial/withdraw/staysWithdrawn.ts';
import type { ReleaseBundle } from '../payload-types.ts';
import { dependentsOf } from '../publishing/dependents.ts';
import { publishTogether } from '../publishing/publishTogether.ts';
import { placeOfSchedulable } from '../scheduling/order.ts';
import { reasonsOf } from '../scheduling/reasons.ts';
import { forgetRefusal } from '../scheduling/refusals.ts';
import { bundleTarget, documentTarget } from '../scheduling/target.ts';
import { bundleKeys, readBundle, writeBundle } from './bundle.ts';
import { dropBundleJobs } from './bundleJobs.ts';
import { isChanged, publicOf } from './changed.ts';

/**
 * All of it, or nothing. What is live already as it is stays untouched. With `onlyScheduled`, nothing is done where it
 * was taken off the schedule or published meanwhile.
 * @throws {APIError} 400 with the document and the reason, of the first that was refused
 */
export async function publishBundle(id: string, req: PayloadRequest, { onlyScheduled = false } = {}): Promise<void> {
  let current: DocumentKey | null = null;
  const at = (key: DocumentKey) => {
    current = key;
  };
  try {
    await inTransaction(req, async () => {
      const bundle = await readBundle(id, req);
      if (!onlyScheduled || bundle.state === 'scheduled') await publishAll(bundle, at, req);
    });
  } catch (error) {
    const reasons = current === null ? null : reasonsOf(error);
    if (current === null || reasons === null) throw error;
    throw refused(await refusalOf(current, reasons, req));
  }
}

async function publishAll(bundle: ReleaseBundle, at: (key: DocumentKey) => void, req: PayloadRequest): Promise<void> {
  if (bundle.state === 'published') throw refused('This release bundle is published already. There is nothing to do.');
  const keys = bundleKeys(bundle);
  const changed: DocumentKey[] = [];
  for (const key of keys.publish) if (await isChanged(key, req)) changed.push(key);
  const leaving = await publicOf(keys.unpublish, req);
  if (changed.length + leaving.length === 0) {
    throw refused('Everything in it is on the site as it is already. Add what has changed, or delete the bundle.');
  }
  for (const key of changed) {
    at(key);
    if (await staysWithdrawn(key, req)) throw refused(whyStaysWithdrawn);
  }
  await publishTogether(req.payload, changed, { req, atDocument: at });
  await takeOff(leaving, at, req);
  await writeBundle(
    bundle,
    {
      state: 'published',
      publishAt: null,
      publishedAt: new Date().toISOString(),
      publishedBy: req.user ? req.user.name || req.user.email : 'The system',
      refusal: null,
    },
    req,
  );
  await dropBundleJobs(bundle.id, req);
  const { target } = await bundleTarget(bundle.id, req);
  await forgetRefusal(target, req);
  const after = [
    ...(changed.length > 0 ? [`${counted(changed.length, 'document')} published`] : []),
    ...(leaving.length > 0 ? [`${leaving.length} taken off the site`] : []),
  ].join(' and ');
  await logStep({ action: 'bundle-published', key: null, title: bundle.name, after }, req);
}

/** What others of them use goes after those, whatever their order in the bundle. */
async function takeOff(
  keys: readonly DocumentKey[],
  at: (key: DocumentKey) => void,
  req: PayloadRequest,
): Promise<void> {
  let left = [...keys];
  while (left.length > 0) {
    const next = (await firstUnused(left, req)) ?? left[0];
    if (!next) return;
    at(next);
    await unpublish(next, req);
    left = left.filter((key) => key !== next);
  }
}

async function firstUnused(keys: readonly DocumentKey[], req: PayloadRequest): Promise<DocumentKey | null> {
  for (const key of keys) if ((await dependentsOf(key, req)).length === 0) return key;
  return null;
}

async function unpublish(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const place = placeOfSchedulable(key);
  if (!place || place.collection === 'site-settings') return;
  const { collection, id } = place;
  await req.payload.update({ collection, id, data: { _status: 'draft' }, unpublishAllLocales: true, depth: 0, req });
}

async function refusalOf(key: DocumentKey, reasons: readonly string[], { payload }: PayloadRequest): Promise<string> {
  const { title } = await documentTarget(key, { payload });
  return `“${title}” cannot go, so nothing of the bundle was published. ${reasons.join(' ')}`;
}
