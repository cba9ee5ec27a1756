/** Payload's SQLite adapter with transactions that hold: see sqliteClient.ts and writeLane.ts for why it needs help. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type MigrateDownArgs, type MigrateUpArgs, type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { migrateWithoutForeignKeys } from './migrateWithoutForeignKeys.ts';
import { keepParallelSignIns } from './sessions.ts';
import { openSQLite } from './sqliteClient.ts';
import { superviseTransactions } from './transactions.ts';
import { createWriteLane, type WriteLane } from './writeLane.ts';

export interface SQLiteMigration {
  name: string;
  up: (args: MigrateUpArgs) => Promise<void>;
  down: (args: MigrateDownArgs) => Promise<void>;
}

/** A database in one file, `wellcite.db` in `dataDir`. `migrations` are run when it is opened in production. */
export function sqliteDatabase(options: {
  dataDir: string;
  migrations: SQLiteMigration[];
}): DatabaseAdapterObj<SQLiteAdapter> {
  const file = path.join(options.dataDir, 'wellcite.db');
  const base = sqliteAdapter({
    idType: 'uuid',
    client: { url: `file:${file}` },
    prodMigrations: options.migrations,
    transactionOptions: {},
  });
  return {
    ...base,
    init(args) {
      const db = base.init(args);
      const lane = createWriteLane();
      openInPlace({ db, file, lane });
      makeTransactionsHold(db);
      migrateWithoutForeignKeys(db);
      Object.assign(db, { transactions: superviseTransactions(db, lane) });
      keepParallelSignIns(db);
      return db;
    },
  };
}

/** Has the adapter use our client in place of its own, and close it in the end. */
function openInPlace({ db, file, lane }: { db: SQLiteAdapter; file: string; lane: WriteLane }): void {
  const connect = db.connect?.bind(db);
  const destroy = db.destroy?.bind(db);
  let isOpen = false;
  db.connect = async (args) => {
    if (!isOpen) {
      try {
        await mkdir(path.dirname(file), { recursive: true });
        db.client = await openSQLite(file, lane);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(
          `The database ${file} could not be opened: ${why}. Check that DATA_DIR can be written to and that its disk is not full.`,
        );
      }
      isOpen = true;
    }
    await connect?.(args);
  };
  db.destroy = async () => {
    await lane.write(async () => {
      await destroy?.();
      if (isOpen) db.client.close();
      isOpen = false;
    });
  };
}

/** As Payload's own, but for errors of BEGIN and COMMIT, which it swallows. */
function makeTransactionsHold(db: SQLiteAdapter): void {
  db.beginTransaction = async () => {
    await db.initializing;
    // SQLite answers without ever yielding: without this, a loop of writes would keep every socket and timer waiting.
    await setImmediate();
    const id = randomUUID();
    await new Promise<void>((started, failed) => {
      const finished = db.drizzle.transaction(
        (transaction) =>
          new Promise<void>((finish, abandon) => {
            const resolve = () => {
              finish();
              return finished;
            };
            const reject = async () => {
              abandon(new Abandoned());
              await finished.catch(ignoreAbandoned);
            };
            Object.assign(db.sessions, { [id]: { db: transaction, resolve, reject } });
            started();
          }),
      );
      finished.catch(failed);
    });
    return id;
  };
  db.commitTransaction = async (incoming) => {
    const session = takeSession(db, await incoming);
    await session?.resolve();
  };
  db.rollbackTransaction = async (incoming) => {
    const session = takeSession(db, await incoming);
    await session?.reject();
  };
}

function takeSession(db: SQLiteAdapter, id: number | string) {
  const session = db.sessions[id];
  delete db.sessions[id];
  return session;
}

class Abandoned extends Error {
  override name = 'Abandoned';
}

function ignoreAbandoned(error: unknown): void {
  if (!(error instanceof Abandoned)) throw error;
}
