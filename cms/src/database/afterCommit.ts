/** What is to happen with the transaction that a request is in: before its commit, after it, or instead of it. */
import type { PayloadRequest } from 'payload';
import type { OpenTransaction } from './transactions.ts';

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** The transaction that the request is in, or null: there is none, or it is over. */
export async function openTransaction(req: Request): Promise<OpenTransaction | null> {
  const id = await req.transactionID;
  return id === undefined || id === null ? null : (req.payload.db.transactions.open.get(id) ?? null);
}

/**
 * Runs `callback` once what `req` is writing has been committed, and never after a rollback; at once where there is no
 * transaction. Nobody waits for it, and an error in it is logged: the commit cannot be taken back. Use a fresh req in it.
 */
export async function afterCommit(req: Request, callback: () => Promise<void> | void): Promise<void> {
  const { logger } = req.payload;
  const run = () => {
    (async () => callback())().catch((error: unknown) =>
      logger.error({ err: error, msg: 'What was to follow a commit failed.' }),
    );
  };
  const transaction = await openTransaction(req);
  if (transaction) transaction.afterCommit.push(run);
  else run();
}

/** Runs `callback` where what `req` is writing is undone, before the next transaction begins. An error in it is logged. */
export async function afterRollback(req: Request, callback: () => Promise<void>): Promise<void> {
  const { logger } = req.payload;
  const transaction = await openTransaction(req);
  transaction?.afterRollback.push(() =>
    callback().catch((error: unknown) =>
      logger.error({ err: error, msg: 'What was to be undone outside of the database was not.' }),
    ),
  );
}

/** Runs `callback` within the transaction, as its last work; an error in it undoes all. At once where there is none. */
export async function beforeCommit(req: Request, callback: () => Promise<void>): Promise<void> {
  const transaction = await openTransaction(req);
  if (transaction) transaction.beforeCommit.push(callback);
  else await callback();
}

/**
 * Makes sure that the transaction comes to nothing. Throwing is not enough where Payload goes on after an error: a bulk
 * update commits a document whose afterChange threw.
 */
export async function refuseCommit(req: Request, reason: Error): Promise<void> {
  const transaction = await openTransaction(req);
  if (transaction) transaction.refusal ??= reason;
}
