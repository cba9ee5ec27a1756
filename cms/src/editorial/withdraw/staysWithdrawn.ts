/** Whether a document is still the one that was taken down as harmful: nobody has changed or approved it since. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { lastStep } from '../audit/lastStep.ts';
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
  const withdrawnAt = await lastStep(['withdrawn'], key, req);
  const newest = await newestVersion(record.kind, record.documentId, req);
  const isChanged = withdrawnAt !== null && newest !== null && new Date(newest.doc.updatedAt) > withdrawnAt;
  if (isChanged) return false;
  // Withdrawing takes all approvals back: one that is there was given afterwards.
  return !record.digest || (await approvalOf(key, record.digest, req)) === null;
}
