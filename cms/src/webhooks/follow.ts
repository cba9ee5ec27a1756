/** What follows for webhooks when readers see something else: rows to be sent, written in the same transaction. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { afterCommit, beforeCommit, openTransaction } from '../database/afterCommit.ts';
import type { OpenTransaction } from '../database/transactions.ts';
import { env } from '../env.ts';
import type { PublicChange } from '../publishing/extensions.ts';
import { changesFor, type DocumentChange, faceOf, merged, messagesFor } from './changes.ts';
import { wake } from './deliver.ts';
import { createDelivery } from './deliveries.ts';
import { queueCall } from './deployHook.ts';
import { activeSubscribers, type Subscriber } from './subscribers.ts';

const gathered = new WeakMap<OpenTransaction, Map<DocumentKey, DocumentChange>>();

/** For `follow` of publishing. A message is made of all that one transaction changed, just before its commit. */
export async function tellWebhooks({ key, before, after, req }: PublicChange): Promise<void> {
  const change: DocumentChange = {
    key,
    before: before && faceOf(before, env.siteUrl),
    after: after && faceOf(after, env.siteUrl),
    isWithdrawn: req.context.isWithdrawing === true,
  };
  const transaction = await openTransaction(req);
  if (!transaction) return queue([change], req);
  const known = gathered.get(transaction);
  if (known) {
    known.set(key, merged(known.get(key), change));
    return;
  }
  const changes = new Map([[key, change]]);
  gathered.set(transaction, changes);
  await beforeCommit(req, () => queue([...changes.values()], req));
}

async function queue(changes: readonly DocumentChange[], req: PayloadRequest): Promise<void> {
  const subscribers = await activeSubscribers(req);
  if (subscribers.length === 0) return;
  const now = new Date();
  const due = await Promise.all(subscribers.map((subscriber) => queueFor({ subscriber, changes, now, req })));
  const { payload } = req;
  await afterCommit(req, () => {
    for (const [index, { id }] of subscribers.entries()) wakeFor(payload, id, due[index]);
  });
}

function wakeFor(payload: Payload, id: string, due: Date | null | undefined): void {
  if (due) wake({ payload, id, at: due });
}

/** When the first of it is due; null where this subscriber is told nothing. */
async function queueFor(input: {
  subscriber: Subscriber;
  changes: readonly DocumentChange[];
  now: Date;
  req: PayloadRequest;
}): Promise<Date | null> {
  const { subscriber, changes, now, req } = input;
  const { id, kind } = subscriber;
  const relevant = changesFor(subscriber, changes);
  if (relevant.length === 0) return null;
  if (kind === 'deploy-hook') return queueCall({ webhook: id, documents: relevant.map(named), now }, req);
  const titles = new Map(relevant.map((change) => [change.key, named(change)]));
  const messages = messagesFor(subscriber, relevant, now);
  for (const message of messages) {
    if (message.type === 'webhook.test') continue;
    const documents = message.data.documents.flatMap(
      ({ collection, id: document }) => titles.get(`${collection}:${document}`) ?? [],
    );
    await createDelivery(
      { webhook: id, event: message.type, body: JSON.stringify(message), documents, dueAt: now },
      req,
    );
  }
  return messages.length > 0 ? now : null;
}

function named({ key, before, after }: DocumentChange): { key: DocumentKey; title: string | null } {
  return { key, title: (after ?? before)?.title ?? null };
}
