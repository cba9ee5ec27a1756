/** What is done with all of a bundle at once. Each takes part in the transaction of `req`, and is logged. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import { APIError, type PayloadRequest } from 'payload';
import { logStep } from '../editorial/audit/log.ts';
import { approvalOf } from '../editorial/signOff/approvals.ts';
import { candidateOf } from '../editorial/signOff/candidate.ts';
import { changedMeanwhile, refused } from '../editorial/signOff/refusals.ts';
import { signatureOfUser } from '../editorial/signOff/signers.ts';
import { approve, requestReview } from '../editorial/signOff/steps.ts';
import type { ReleaseBundle } from '../payload-types.ts';
import { placeOfSchedulable } from '../scheduling/order.ts';
import { forgetRefusal } from '../scheduling/refusals.ts';
import { futureTime } from '../scheduling/steps.ts';
import { toBe } from '../scheduling/words.ts';
import { bundleKeys, readBundle, writeBundle } from './bundle.ts';
import { dropBundleJobs, queueBundle } from './bundleJobs.ts';
import { bundlesSlug } from './names.ts';

/** Asks for a review of each that has none and is asked for by nobody yet. */
export async function requestBundleReview(
  input: { id: string; reviewer: string | null; note: string | null },
  req: PayloadRequest,
): Promise<{ asked: number }> {
  const { id, reviewer, note } = input;
  const bundle = await readBundle(id, req);
  const keys: DocumentKey[] = [];
  for (const key of reviewable(bundle)) {
    const { digest, record } = await candidateOf(key, req);
    const isApproved = digest !== null && (await approvalOf(key, digest, req)) !== null;
    if (!isApproved && record.requestState !== 'in-review') keys.push(key);
  }
  if (keys.length === 0) throw refused('Everything in it is approved, or asked for already. There is nothing to ask.');
  const part = `Part of ${titleOf(bundle)}.`;
  const told = note ? `${note}\n${part}` : part;
  for (const key of keys) await ofDocument(key, req, () => requestReview({ key, reviewer, note: told }, req));
  return { asked: keys.length };
}

/** Approves exactly the versions that were read; where one of them was changed meanwhile, none. */
export async function approveBundle(
  input: { id: string; versions: readonly { key: DocumentKey; digest: string }[] },
  req: PayloadRequest,
): Promise<{ approved: number }> {
  const { id, versions } = input;
  const signature = await signatureOfUser(req);
  const inBundle = new Set(reviewable(await readBundle(id, req)));
  if (versions.some(({ key }) => !inBundle.has(key))) throw changedMeanwhile();
  for (const { key, digest } of versions) {
    await ofDocument(key, req, () => approve({ key, digest, signature }, req));
  }
  return { approved: versions.length };
}

export async function scheduleBundle({ id, at }: { id: string; at: string }, req: PayloadRequest): Promise<void> {
  const bundle = await readBundle(id, req);
  if (bundle.state === 'published') throw refused('This release bundle is published already. There is nothing to do.');
  const { publish, unpublish } = bundleKeys(bundle);
  if (publish.length + unpublish.length === 0) throw refused('There is nothing in it yet. Add documents first.');
  const time = futureTime(at);
  await dropBundleJobs(id, req);
  await queueBundle(id, time, req);
  const scheduledBy = req.user ? String(req.user.id) : null;
  await writeBundle(bundle, { state: 'scheduled', publishAt: time.toISOString(), scheduledBy, refusal: null }, req);
  await forgetRefusal(`${bundlesSlug}:${id}`, req);
  await logStep(
    { action: 'publishing-scheduled', key: null, title: titleOf(bundle), after: toBe('publish', time) },
    req,
  );
}

export async function cancelBundle(id: string, req: PayloadRequest): Promise<void> {
  const bundle = await readBundle(id, req);
  if (bundle.state !== 'scheduled' || !bundle.publishAt) {
    throw refused('It is not on the schedule any more: it was taken off, or its time has come.');
  }
  await dropBundleJobs(id, req);
  await writeBundle(bundle, { state: 'open', publishAt: null, scheduledBy: null }, req);
  await logStep(
    { action: 'schedule-cancelled', key: null, title: titleOf(bundle), before: toBe('publish', bundle.publishAt) },
    req,
  );
}

/** Those that a reviewer can approve; the site's settings and what goes need nobody's approval. */
function reviewable(bundle: ReleaseBundle): DocumentKey[] {
  return bundleKeys(bundle).publish.filter((key) => placeOfSchedulable(key)?.collection !== 'site-settings');
}

/** So that whoever acts on all knows which of them it was. */
async function ofDocument(key: DocumentKey, req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const { title } = await candidateOf(key, req);
  try {
    await work();
  } catch (error) {
    if (error instanceof APIError) throw new APIError(`“${title}”: ${error.message}`, error.status);
    throw error;
  }
}

function titleOf({ name }: ReleaseBundle): string {
  return `the release bundle “${name}”`;
}
