/** Whether a document is still the one that was taken down as harmful: nobody has changed or approved it since. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { AuditLog } from '../../payload-types.ts';
import { auditSlug } from '../audit/collection.ts';
import { newestVersion } from '../records/newestVersion.ts';
import { readRecord } from '../records/records.ts';
import { isApprovable } from '../signOff/approvable.ts';
import { approvalOf } from '../signOff/approvals.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Why it does not go live by the clock or with others, and what to do. */
export const whyStaysWithdrawn =
  'It was withdrawn, and nobody has changed it since. Put right what was wrong with it, or have a reviewer approve it as it is.';

/** What was withdrawn comes back when somebody sees to it, and not by itself. */
export async function staysWithdrawn(key: DocumentKey, req: Transaction): Promise<boolean> {
  const record = await readRecord(key, req);
  if (!record?.isWithdrawn || !isApprovable(record.kind)) return false;
  const withdrawnAt = await lastWithdrawal(key, req);
  const newest = await newestVersion(record.kind, record.documentId, req);
  const isChanged = withdrawnAt !== null && newest !== null && new Date(newest.doc.updatedAt) > withdrawnAt;
  if (isChanged) return false;
  // Withdrawing takes all approvals back: one that is there was given afterwards.
  return !record.digest || (await approvalOf(key, record.digest, req)) === null;
}

/** The audit log has it of every kind of document, be there a page of its own or not. */
async function lastWithdrawal(key: DocumentKey, req: Transaction): Promise<Date | null> {
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: auditSlug,
    where: { and: [{ document: { equals: key } }, { action: { equals: 'withdrawn' } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? new Date(docs[0].createdAt) : null;
}
