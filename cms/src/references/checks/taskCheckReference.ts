/** Asks what has been said of one source since it appeared, and whether its link still leads somewhere. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import { type NoticeKind, noticeKinds } from '@wellcite/shared/vocabulary';
import { createLocalReq, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/inTransaction.ts';
import { keepLedger } from '../../editorial/claims/keepLedger.ts';
import { setNotice } from '../../editorial/notices/notice.ts';
import { findRecords } from '../../editorial/records/records.ts';
import { notThere } from '../../editorial/signOff/refusals.ts';
import type { ReferenceCheck } from '../../payload-types.ts';
import { dataOf } from '../import/documentData.ts';
import { outside } from '../import/outside.ts';
import { LookupError } from '../lookup/LookupError.ts';
import type { ReferenceData } from '../ReferenceData.ts';
import { readCheck, saveCheck } from './checks.ts';
import type { LinkState } from './collection.ts';
import { noticesOf, type Standing } from './notices.ts';

/**
 * Nothing is held open while others are asked. Where a service fails, what was known stays, and the row says what happened.
 * @throws {APIError} 404 where there is no such reference
 */
export async function checkReference(id: string, req: PayloadRequest): Promise<ReferenceCheck | null> {
  const own = await createLocalReq(req.user ? { user: req.user } : {}, req.payload);
  const doc = await req.payload.findByID({ collection: 'references', id, draft: true, depth: 0, disableErrors: true });
  if (!doc) throw notThere();
  const data = dataOf(doc);
  await checkNotices(id, data, own);
  if (data.url !== null) await checkLinkOf(id, data.url, own);
  return readCheck(id, own);
}

async function checkNotices(id: string, { doi, pmid }: ReferenceData, req: PayloadRequest): Promise<void> {
  // There is nothing to ask by.
  if (doi === null && pmid === null) return;
  const found = await askForNotices({ doi, pmid });
  await inTransaction(req, async () => {
    if (found instanceof LookupError) return saveCheck(id, { problem: found.message }, req);
    const before = await readCheck(id, req);
    if (before && isGraverByHand(before, found)) {
      return saveCheck(id, { checkedAt: new Date().toISOString(), problem: null }, req);
    }
    const { standing, noticeUrl, noticedOn, source } = found;
    const asker = source ?? (doi === null ? 'pubmed' : 'crossref');
    return setNotice(id, { standing: standing === 'none' ? null : standing, noticeUrl, noticedOn, source: asker }, req);
  });
}

async function askForNotices(work: { doi: string | null; pmid: string | null }): Promise<Standing | LookupError> {
  try {
    return await noticesOf(work, outside().client);
  } catch (error) {
    if (error instanceof LookupError) return error;
    throw error;
  }
}

/** What somebody read in the notice itself is not taken back because the services do not know of it. */
function isGraverByHand({ standing, source }: ReferenceCheck, found: Standing): boolean {
  return source === 'by-hand' && gravity(standing ?? 'none') > gravity(found.standing);
}

function gravity(standing: 'none' | NoticeKind): number {
  return standing === 'none' ? 0 : noticeKinds.length - noticeKinds.indexOf(standing);
}

async function checkLinkOf(id: string, url: string, req: PayloadRequest): Promise<void> {
  const { state } = await outside().inspectLink(url);
  await inTransaction(req, async () => {
    const before = await readCheck(id, req);
    await saveCheck(id, { link: state, linkCheckedAt: new Date().toISOString() }, req);
    if (isDead(before?.link) !== isDead(state)) await keepLedgersOfCiting(id, req);
  });
}

/** A claim whose source cannot be read any more has lost its support. */
async function keepLedgersOfCiting(id: string, req: PayloadRequest): Promise<void> {
  for (const citing of await findRecords({ refersTo: { in: [`references:${id}`] } }, req)) {
    await keepLedger(documentKeySchema.parse(citing.id), req);
  }
}

function isDead(link: LinkState | null | undefined): boolean {
  return link === 'dead';
}
