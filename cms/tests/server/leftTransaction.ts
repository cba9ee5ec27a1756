/**
 * MongoDB undoes a transaction whose client is gone after a minute (transactionLifetimeLimitSeconds), and until then others
 * cannot write to what it holds; a stand-in may never do so. A test that kills the CMS again and again cannot wait: the next
 * start has it undone at once.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';

const transactionSchema = z.object({ session: z.string(), number: z.number() });
const sessionSchema = z.object({
  serverSession: z.looseObject({
    id: z.object({ id: z.looseObject({ buffer: z.instanceof(Uint8Array) }) }),
    txnNumber: z.number(),
  }),
  txnNumberIncrement: z.number(),
});

const fileIn = (dataDir: string) => path.join(dataDir, 'open-transaction.json');

/** Notes down each transaction before anything is written in it. There is one at a time. */
export function noteTransactions({ db }: Payload, dataDir: string): void {
  if (db.name !== 'mongoose') return;
  const begin = db.beginTransaction.bind(db);
  db.beginTransaction = async (options) => {
    const id = await begin(options);
    const { serverSession, txnNumberIncrement } = sessionSchema.parse(db.sessions[String(id)]);
    const session = Buffer.from(serverSession.id.id.buffer).toString('hex');
    writeFileSync(fileIn(dataDir), JSON.stringify({ session, number: serverSession.txnNumber + txnNumberIncrement }));
    return id;
  };
}

/** Has the transaction undone that a killed CMS left; before anything is written. */
export async function endLeftTransaction({ db }: Payload, dataDir: string): Promise<void> {
  const file = fileIn(dataDir);
  if (db.name !== 'mongoose' || !existsSync(file)) return;
  const { session: left, number } = transactionSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const client = db.connection.getClient();
  await client.withSession(async (session) => {
    const { serverSession } = sessionSchema.parse(session);
    const { id } = serverSession.id;
    id.buffer.set(Buffer.from(left, 'hex'));
    Object.assign(Object(session).serverSession, { txnNumber: number });
    await client
      .db('admin')
      .command({ abortTransaction: 1, autocommit: false }, { session })
      .catch((error: unknown) => {
        // It had been committed, or nothing had been written in it.
        if (!(error instanceof Error && /NoSuchTransaction|in-progress|committed/i.test(String(error)))) throw error;
      });
  });
  rmSync(file);
}
