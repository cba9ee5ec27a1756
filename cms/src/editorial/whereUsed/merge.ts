/** Two documents that are the same thing become one, and every mention follows. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { partialDate } from '../../publishing/values.ts';
import { readCheck, saveCheck } from '../../references/checks/checks.ts';
import { logStep } from '../audit/log.ts';
import { type Notice, setNotice } from '../notices/notice.ts';
import { refused } from '../signOff/refusals.ts';
import { changeDocuments } from './changeDocuments.ts';
import { type FoundDocument, findDocument } from './documents.ts';
import { fillGaps, gapsFilled } from './fillGaps.ts';
import { inheritAddresses } from './inheritAddresses.ts';
import { moveMentions } from './moveMentions.ts';
import { storedForms } from './storedForms.ts';
import { takeAway } from './takeAway.ts';

export const mergeableCollections = ['references', 'symptoms'] as const;

/**
 * Makes all mentions of `remove` mentions of `keep`, fills the gaps of a kept reference, leads the old address on, and moves
 * `remove` to the trash. Takes part in the transaction of `req`.
 * @returns how many documents mention the other one by now
 * @throws {APIError} they cannot be merged, or a reviewer must do it, or a page cannot be changed; it is named
 */
export async function merge(
  { keep, remove }: { keep: DocumentKey; remove: DocumentKey },
  req: PayloadRequest,
): Promise<{ moved: number }> {
  const kept = await findDocument(keep, req);
  const removed = await findDocument(remove, req);
  if (kept.collection !== removed.collection || !mergeableCollections.some((name) => name === kept.collection)) {
    throw refused('Only two references or two symptoms can be merged. Choose another one of the same kind.');
  }
  if (kept.id === removed.id) throw refused('These are one and the same. Choose another one to merge it with.');
  if (removed.isPublished && !kept.isPublished) {
    throw refused(`“${removed.title}” is on the site and “${kept.title}” is not. Publish the one that stays first.`);
  }
  const reason = `“${removed.title}” was merged into “${kept.title}”.`;
  const replacement = { collection: kept.collection, from: removed.id, to: kept.id };
  const notice = kept.collection === 'references' ? await liftNotice(kept, removed, req) : null;
  if (kept.collection === 'references') await completeReference(kept, removed, reason, req);
  const moved = await moveMentions({ from: remove, replacement, reason }, req);
  await takeAway(removed, 'trash', req);
  await inheritAddresses(removed, kept, req);
  if (notice) await setNotice(kept.id, notice, req);
  await logStep({ action: 'merged', key: remove, title: removed.title, before: remove, after: keep, reason }, req);
  return { moved: moved.length };
}

async function completeReference(
  ...[kept, removed, reason, req]: [FoundDocument, FoundDocument, string, PayloadRequest]
): Promise<void> {
  const [ofKept, ofRemoved] = [
    await storedForms('references', kept.id, req),
    await storedForms('references', removed.id, req),
  ];
  const newest = ofKept?.draft ?? ofKept?.published;
  const other = ofRemoved?.draft ?? ofRemoved?.published;
  if (!newest || !other) return;
  const values = gapsFilled(newest, other);
  if (Object.keys(values).length === 0) return;
  const change = <Doc extends object>(doc: Doc) => fillGaps(doc, { values, kept: newest });
  await changeDocuments([{ collection: 'references', id: kept.id, change }], reason, req);
}

/**
 * What has been said of either is said of the one that stays. Until it is: the pages cite the same source as before, and
 * must not be refused for a new citation of a retracted one. Once it is said again, they are marked and enter review.
 */
async function liftNotice(kept: FoundDocument, removed: FoundDocument, req: PayloadRequest): Promise<Notice | null> {
  const checks = [await readCheck(kept.id, req), await readCheck(removed.id, req)].filter((check) => check?.standing);
  const check = checks.find((one) => one?.standing === 'retracted') ?? checks[0];
  if (!check?.standing) return null;
  await saveCheck(kept.id, { standing: null }, req);
  const { standing, noticeUrl, noticedOn, source } = check;
  return { standing, noticeUrl: noticeUrl ?? null, noticedOn: partialDate(noticedOn), source: source ?? 'by-hand' };
}
