/** What the front desk does about what patients wrote: each step, reading included, is a line of the audit log. */
import type { PayloadRequest } from 'payload';
import type { AuditAction } from '../editorial/audit/actions.ts';
import { logStep } from '../editorial/audit/log.ts';
import { momentOf } from '../editorial/moment.ts';
import type { SealedEnquiry } from '../payload-types.ts';
import { enquiriesSlug } from './collection.ts';
import { enquiryKeys } from './keys.ts';
import { enquiryGone } from './refusals.ts';
import { open } from './seal.ts';
import { type ShownEnquiry, shownEnquiry } from './shownEnquiry.ts';

export type EnquiryRow = Pick<SealedEnquiry, 'id' | 'receivedAt' | 'state' | 'answeredAt' | 'answeredByName'>;

type Connection = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Those to be answered, the longest waiting first; or those that were, the latest first. Nothing of what is in them. */
export async function findEnquiries(
  { state, limit }: { state: SealedEnquiry['state']; limit: number },
  req: Connection,
): Promise<{ rows: EnquiryRow[]; total: number }> {
  const { docs, totalDocs } = await req.payload.db.find<SealedEnquiry>({
    collection: enquiriesSlug,
    where: { state: { equals: state } },
    sort: state === 'new' ? 'receivedAt' : '-receivedAt',
    limit,
    page: 1,
    pagination: true,
    select: { receivedAt: true, state: true, answeredAt: true, answeredByName: true },
    req,
  });
  const rows = docs.map(({ id, receivedAt, state, answeredAt, answeredByName }) => ({
    id,
    receivedAt: new Date(receivedAt).toISOString(),
    state,
    answeredAt: answeredAt ? new Date(answeredAt).toISOString() : null,
    answeredByName: answeredByName ?? null,
  }));
  return { rows, total: totalDocs };
}

/** @throws {APIError} 404 where it is gone */
export async function readEnquiryOf(id: string, req: PayloadRequest): Promise<ShownEnquiry> {
  const stored = await findEnquiry(id, req);
  await logEnquiryStep('enquiry-read', stored, req);
  return shownEnquiry(open(stored.sealed, { record: stored.id, keys: enquiryKeys }));
}

/** Nothing is done where it has that state already. */
export async function markEnquiry(
  { id, state }: { id: string; state: SealedEnquiry['state'] },
  req: PayloadRequest,
): Promise<void> {
  const stored = await findEnquiry(id, req);
  if (stored.state === state) return;
  const { user } = req;
  const isAnswered = state === 'answered';
  const data = {
    state,
    answeredAt: isAnswered ? new Date().toISOString() : null,
    answeredBy: isAnswered && user ? String(user.id) : null,
    answeredByName: isAnswered && user ? user.name : null,
  };
  await req.payload.db.updateOne({ collection: enquiriesSlug, id, data, req, returning: false });
  await logEnquiryStep(isAnswered ? 'enquiry-answered' : 'enquiry-reopened', stored, req);
}

export async function deleteEnquiry(id: string, req: PayloadRequest): Promise<void> {
  const stored = await findEnquiry(id, req);
  await req.payload.db.deleteOne({ collection: enquiriesSlug, where: { id: { equals: id } }, req, returning: false });
  await logEnquiryStep('enquiry-deleted', stored, req);
}

async function findEnquiry(id: string, req: PayloadRequest): Promise<SealedEnquiry> {
  const where = { id: { equals: id } };
  const stored = await req.payload.db.findOne<SealedEnquiry>({ collection: enquiriesSlug, where, req });
  if (!stored) throw enquiryGone();
  return stored;
}

/** Which one it was, by when it came and by its id: nothing of what is in it. */
async function logEnquiryStep(
  action: AuditAction,
  { id, receivedAt }: SealedEnquiry,
  req: PayloadRequest,
): Promise<void> {
  const title = `the enquiry of ${momentOf(receivedAt)} (${id})`;
  await logStep({ action, key: null, title }, req);
}
