/** How the built-in publisher takes its messages. Written only when that changes, so that no publish pays for it. */
import type { BasePayload } from 'payload';
import { z } from 'zod';
import type { PayloadKv } from '../payload-types.ts';

const standingSchema = z.object({
  /** Null while it takes what is sent. */
  failingSince: z.string().nullable(),
  /** Why the last message was not taken, a part of a sentence. */
  failure: z.string().nullable(),
});
export type PublisherStanding = z.infer<typeof standingSchema>;

const kv = 'payload-kv';
const key = 'webhook-publisher';
const where = { key: { equals: key } };

export const healthy: PublisherStanding = { failingSince: null, failure: null };

export async function readPublisherStanding(payload: BasePayload): Promise<PublisherStanding> {
  const row = await payload.db.findOne<PayloadKv>({ collection: kv, where, req: { payload } });
  const standing = standingSchema.safeParse(row?.data);
  return standing.success ? standing.data : healthy;
}

export async function writePublisherStanding(standing: PublisherStanding, payload: BasePayload): Promise<void> {
  const data = { key, data: standing };
  const known = await payload.db.findOne<PayloadKv>({ collection: kv, where, req: { payload } });
  if (known) await payload.db.updateOne({ collection: kv, where, data, req: { payload }, returning: false });
  else await payload.db.create({ collection: kv, data, req: { payload }, returning: false });
}
