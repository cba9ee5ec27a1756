import type { Payload } from 'payload';
import { webhookQueue } from './deliverTask.ts';

/** A message that was being sent when the process ended is sent again. Receivers know it by its id. */
export async function resumeDeliveries({ db }: Payload): Promise<void> {
  await db.updateJobs({
    where: { and: [{ queue: { equals: webhookQueue } }, { processing: { equals: true } }] },
    data: { processing: false },
    returning: false,
  });
}
