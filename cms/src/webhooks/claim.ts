/** Takes up what is due, so that no two processes send it in the same moment. */
import { createLocalReq, type Payload, type Where } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { isTransient } from '../database/transient.ts';
import { type Delivery, findDeliveries, updateDelivery } from './deliveries.ts';

/** Messages that are sent to one webhook at a time. */
const atOnce = 4;

/** How long a message is left to whoever took it up, in milliseconds: longer than the longest try. */
export const claimLasts = 60_000;

/** Those that have waited longest. */
export async function claimDue(input: { webhook: string; now: Date }, payload: Payload): Promise<Delivery[]> {
  const where: Where = {
    and: [
      { webhook: { equals: input.webhook } },
      { state: { in: ['waiting', 'sending'] } },
      { dueAt: { less_than_equal: input.now.toISOString() } },
    ],
  };
  return claim({ where, now: input.now, limit: atOnce }, payload);
}

/** Whether it is due or not. Null where it is under way. */
export async function claimOne(input: { id: string; now: Date }, payload: Payload): Promise<Delivery | null> {
  const where: Where = { and: [{ id: { equals: input.id } }, { state: { not_equals: 'sending' } }] };
  const [delivery] = await claim({ where, now: input.now, limit: 1 }, payload);
  return delivery ?? null;
}

async function claim(input: { where: Where; now: Date; limit: number }, payload: Payload): Promise<Delivery[]> {
  const { where, now, limit } = input;
  const query = { where, limit, sort: ['dueAt'] };
  // Without a transaction first: nearly always there is nothing.
  if ((await findDeliveries({ ...query, limit: 1 }, { payload })).length === 0) return [];
  const req = await createLocalReq({}, payload);
  try {
    return await inTransaction(req, async () => {
      const due = await findDeliveries(query, req);
      const dueAt = new Date(now.getTime() + claimLasts).toISOString();
      for (const { id } of due) await updateDelivery(id, { state: 'sending', dueAt }, req);
      return due;
    });
  } catch (error) {
    // Another process is at it in the same moment.
    if (isTransient(error)) return [];
    throw error;
  }
}
