/** Tells subscribers what changed: one message a transaction, queued within it, sent when it is committed. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { afterCommit, beforeCommit, openTransaction } from '../database/afterCommit.ts';
import type { OpenTransaction } from '../database/transactions.ts';
import { deliverTask, webhookQueue } from './deliverTask.ts';

/** Most documents in one message: its body stays far below what a receiver takes. */
const documentsPerMessage = 5_000;

/** How long a message is left to the process that queued it before another may send it, in milliseconds. */
const grace = 5_000;

const gathered = new WeakMap<OpenTransaction, Set<DocumentKey>>();
const underWay = new WeakMap<Payload, Set<Promise<unknown>>>();

/** Has the document named in the message of the transaction that `req` is in. */
export async function announce(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const transaction = await openTransaction(req);
  if (!transaction) return queue([key], req);
  const known = gathered.get(transaction);
  if (known) {
    known.add(key);
    return;
  }
  const keys = new Set([key]);
  gathered.set(transaction, keys);
  await beforeCommit(req, () => queue([...keys], req));
}

/** Resolves when no message is being sent any more. */
export async function messagesSent(payload: Payload): Promise<void> {
  const running = underWay.get(payload);
  while (running && running.size > 0) await Promise.all(running);
}

async function queue(documents: DocumentKey[], req: PayloadRequest): Promise<void> {
  const { payload } = req;
  for (let start = 0; start < documents.length; start += documentsPerMessage) {
    const job = await payload.jobs.queue({
      task: deliverTask,
      queue: webhookQueue,
      waitUntil: new Date(Date.now() + grace),
      input: { documents: documents.slice(start, start + documentsPerMessage) },
      req,
    });
    await afterCommit(req, () => run(job.id, payload));
  }
}

/** With a request of its own: that of the editor is over. */
async function run(id: number | string, payload: Payload): Promise<void> {
  const running = underWay.get(payload) ?? new Set();
  underWay.set(payload, running);
  const job = payload.jobs.runByID({ id, silent: true });
  running.add(job);
  try {
    await job;
  } finally {
    running.delete(job);
  }
}
