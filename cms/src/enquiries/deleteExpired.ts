/**
 * An enquiry is deleted for good when its time is over, answered or not: when what was promised to whoever wrote it says so,
 * or earlier, where the settings of today do.
 */
import { type BasePayload, createLocalReq, type Where } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { logStep } from '../editorial/audit/log.ts';
import { enquiriesSlug } from './collection.ts';
import { retentionDays } from './retention.ts';

const day = 24 * 60 * 60 * 1000;

/** How many were deleted. */
export async function deleteExpired(payload: BasePayload, now = new Date()): Promise<number> {
  const req = await createLocalReq({}, payload);
  const days = await retentionDays(req);
  const where: Where = {
    or: [
      { deleteAfter: { less_than: now.toISOString() } },
      { receivedAt: { less_than: new Date(now.getTime() - days * day).toISOString() } },
    ],
  };
  const count = await inTransaction(req, async () => {
    const { totalDocs } = await payload.db.count({ collection: enquiriesSlug, where, req });
    if (totalDocs === 0) return 0;
    await payload.db.deleteMany({ collection: enquiriesSlug, where, req });
    const title = `${totalDocs} ${totalDocs === 1 ? 'enquiry' : 'enquiries'} whose time was over`;
    await logStep({ action: 'enquiries-expired', key: null, title }, req);
    return totalDocs;
  });
  if (count > 0) payload.logger.info(`Enquiries deleted because their time was over: ${count}.`);
  return count;
}
