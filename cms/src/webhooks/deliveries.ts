/** Reading and writing the rows of deliveries. All of it takes part in the transaction of the `req` that it is given. */
import { randomUUID } from 'node:crypto';
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { Where } from 'payload';
import { z } from 'zod';
import type { WebhookDelivery } from '../payload-types.ts';
import type { Outcome } from './post.ts';
import { deliveriesSlug } from './slugs.ts';
import type { Connection } from './subscribers.ts';
import type { DeliveryEvent, DeliveryState } from './words.ts';

const trySchema = z.object({
  at: z.string(),
  status: z.number().nullable(),
  durationMs: z.number(),
  excerpt: z.string(),
  failure: z.string().nullable(),
});
/** One try, as the log shows it. */
export type Try = z.infer<typeof trySchema>;

const documentsSchema = z.array(z.object({ key: z.string(), title: z.string().nullable() }));
export type NamedKey = z.infer<typeof documentsSchema>[number];

export interface Delivery {
  id: string;
  webhook: string;
  messageId: string;
  event: string;
  body: string;
  documents: NamedKey[];
  documentCount: number;
  state: DeliveryState;
  dueAt: string | null;
  tryCount: number;
  tries: Try[];
  createdAt: string;
}

/** Documents that the log names of each delivery. */
export const namedDocuments = 5;

/** Tries that the log keeps of each delivery. */
export const keptTries = 20;

export interface NewDelivery {
  webhook: string;
  event: DeliveryEvent;
  /** Empty for a deploy hook. */
  body: string;
  documents: readonly { key: DocumentKey; title: string | null }[];
  dueAt: Date;
}

/** Returns its `webhook-id`. */
export async function createDelivery(delivery: NewDelivery, req: Connection): Promise<string> {
  const { webhook, event, body, documents, dueAt } = delivery;
  const messageId = `msg_${randomUUID()}`;
  const data = {
    webhook,
    messageId,
    event,
    body,
    documents: documents.slice(0, namedDocuments),
    documentCount: documents.length,
    state: 'waiting',
    dueAt: dueAt.toISOString(),
    tryCount: 0,
    tries: [],
  };
  // An editor waits for this: nothing is read back.
  await req.payload.db.create({ collection: deliveriesSlug, data, req, returning: false });
  return messageId;
}

export async function findDelivery(id: string, req: Connection): Promise<Delivery | null> {
  const [delivery] = await findDeliveries({ where: { id: { equals: id } }, limit: 1 }, req);
  return delivery ?? null;
}

export async function findDeliveries(
  query: { where: Where; limit: number; sort?: string[]; page?: number },
  req: Connection,
): Promise<Delivery[]> {
  const { docs } = await req.payload.db.find<WebhookDelivery>({
    collection: deliveriesSlug,
    ...query,
    pagination: query.page !== undefined,
    req,
  });
  return docs.map(deliveryOf);
}

export async function updateDelivery(
  id: string,
  data: Partial<Pick<Delivery, 'state' | 'dueAt' | 'tryCount' | 'tries' | 'documents' | 'documentCount'>>,
  req: Connection,
): Promise<void> {
  await req.payload.db.updateOne({ collection: deliveriesSlug, id, data, req, returning: false });
}

/**
 * What waits is not sent any more: the webhook was switched off. Nobody looks after what was being sent when a process
 * was killed, either; what is really under way writes down what came of it when it ends.
 */
export async function giveUpWaiting(webhook: string, req: Connection): Promise<void> {
  const where = { and: [{ webhook: { equals: webhook } }, { state: { in: ['waiting', 'sending'] } }] };
  await req.payload.db.updateMany({ collection: deliveriesSlug, where, data: { state: 'given-up', dueAt: null }, req });
}

export function tryOf(at: Date, { status, durationMs, excerpt, failure }: Outcome): Try {
  return { at: at.toISOString(), status, durationMs, excerpt, failure };
}

function deliveryOf(row: WebhookDelivery): Delivery {
  return {
    id: String(row.id),
    webhook: row.webhook,
    messageId: row.messageId,
    event: row.event,
    body: row.body ?? '',
    documents: documentsSchema.parse(row.documents),
    documentCount: row.documentCount,
    state: row.state,
    dueAt: row.dueAt ? new Date(row.dueAt).toISOString() : null,
    tryCount: row.tryCount,
    tries: z.array(trySchema).parse(row.tries),
    createdAt: new Date(row.createdAt).toISOString(),
  };
}
