/** Puts a call of a deploy hook in the queue: what changes while one waits becomes part of it. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import { createDelivery, type Delivery, findDeliveries, namedDocuments, updateDelivery } from './deliveries.ts';
import { whenToCall } from './deployHookTiming.ts';
import type { Connection } from './subscribers.ts';

interface Changed {
  webhook: string;
  documents: readonly { key: DocumentKey; title: string | null }[];
  now: Date;
}

/** When it is called. A new change begins the schedule of a call that had failed anew. */
export async function queueCall({ webhook, documents, now }: Changed, req: Connection): Promise<Date> {
  const ofIt = { webhook: { equals: webhook } };
  const newest = { sort: ['-createdAt'], limit: 1 };
  const [waiting] = await findDeliveries({ where: { and: [ofIt, { state: { equals: 'waiting' } }] }, ...newest }, req);
  const lastCallAt = await lastCall(webhook, now, req);
  if (!waiting) {
    const dueAt = whenToCall({ now, firstChangeAt: now, lastCallAt });
    await createDelivery({ webhook, event: 'deploy-hook', body: '', documents, dueAt }, req);
    return dueAt;
  }
  const firstChangeAt = waiting.tryCount === 0 ? new Date(waiting.createdAt) : now;
  const dueAt = whenToCall({ now, firstChangeAt, lastCallAt });
  const newOnes = documents.filter(({ key }) => !waiting.documents.some((document) => document.key === key));
  const known = new Map([...waiting.documents, ...documents].map((document) => [document.key, document]));
  await updateDelivery(
    waiting.id,
    {
      dueAt: dueAt.toISOString(),
      tryCount: 0,
      documents: [...known.values()].slice(0, namedDocuments),
      documentCount: Math.max(known.size, waiting.documentCount + newOnes.length),
    },
    req,
  );
  return dueAt;
}

/** One that is under way counts as one of this moment. */
async function lastCall(webhook: string, now: Date, req: Connection): Promise<Date | null> {
  const where = { webhook: { equals: webhook } };
  const latest = await findDeliveries({ where, sort: ['-updatedAt'], limit: 5 }, req);
  if (latest.some(({ state }) => state === 'sending')) return now;
  const calls = latest.flatMap(({ tries }: Delivery) => tries.at(-1)?.at ?? []).sort();
  const last = calls.at(-1);
  return last === undefined ? null : new Date(last);
}
