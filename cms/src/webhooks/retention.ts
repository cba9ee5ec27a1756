import type { BasePayload } from 'payload';
import { deliveriesSlug } from './slugs.ts';

/** How long the log of deliveries is kept, in days. */
export const logDays = 30;

const day = 24 * 60 * 60 * 1000;

/** Deletes what is older and over. What still waits stays. */
export async function deleteOldDeliveries(payload: BasePayload, now = new Date()): Promise<void> {
  await payload.db.deleteMany({
    collection: deliveriesSlug,
    where: {
      and: [
        { createdAt: { less_than: new Date(now.getTime() - logDays * day).toISOString() } },
        { state: { in: ['taken', 'given-up'] } },
      ],
    },
    req: { payload },
  });
}
