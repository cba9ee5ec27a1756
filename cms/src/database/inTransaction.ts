import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Runs `work` in a transaction of its own, or in that of `req` where there is one. An error undoes the former. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOwn = await initTransaction(req);
  try {
    const result = await work();
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
}
