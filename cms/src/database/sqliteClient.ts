/** A libsql client with one connection that writes and one that reads, each for as long as the client lives. */
import { pathToFileURL } from 'node:url';
import { type Client, createClient, type InStatement, type ResultSet, type Transaction } from '@libsql/client';
import type { WriteLane } from './writeLane.ts';

/** How long SQLite waits for another process that is writing, in milliseconds. This process waits in the lane. */
const busyTimeout = 5_000;

/**
 * Opens the file, or makes it. Libsql's own client opens a connection for each transaction, without the busy time-out,
 * and never closes it: it fails under any concurrency, and grows without end.
 */
export async function openSQLite(file: string, lane: WriteLane): Promise<Client> {
  const url = pathToFileURL(file).href;
  const writer = createClient({ url });
  // In this mode those who read never wait for the one who writes. A commit is on the disk when it returns.
  await pragmas(writer, [
    `busy_timeout = ${busyTimeout}`,
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
  ]);
  const reader = createClient({ url });
  await pragmas(reader, [`busy_timeout = ${busyTimeout}`, 'query_only = ON']);

  function execute(statement: InStatement): Promise<ResultSet> {
    return isRead(statement) ? reader.execute(statement) : lane.write(() => writer.execute(statement));
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed;
    },
    execute,
    batch: (statements, mode) => lane.write(() => writer.batch(statements, mode)),
    migrate: (statements) => lane.write(() => writer.migrate(statements)),
    executeMultiple: (sql) => lane.write(() => writer.executeMultiple(sql)),
    // Whoever calls it holds the lane already.
    transaction: () => beginImmediately(writer),
    sync: () => writer.sync(),
    close: () => {
      reader.close();
      writer.close();
    },
  };
}

async function pragmas(client: Client, settings: string[]): Promise<void> {
  for (const setting of settings) await client.execute(`PRAGMA ${setting}`);
}

/** Anything else goes to the writer: with a `WITH` one cannot tell by its first word. */
function isRead(statement: InStatement): boolean {
  return /^\s*(?:select|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql);
}

/** Takes SQLite's write lock at once, so that no statement within can find that somebody else took it. */
async function beginImmediately(writer: Client): Promise<Transaction> {
  await writer.execute('BEGIN IMMEDIATE');
  let isClosed = false;

  async function execute(statement: InStatement): Promise<ResultSet> {
    if (isClosed) throw new Error('A statement came after its transaction had ended, and was not run.');
    return writer.execute(statement);
  }
  async function rollback(): Promise<void> {
    if (isClosed) return;
    isClosed = true;
    try {
      await writer.execute('ROLLBACK');
    } catch (error) {
      // SQLite rolls back by itself after some errors, such as a full disk.
      if (!(error instanceof Error && /no transaction is active/.test(error.message))) throw error;
    }
  }

  return {
    execute,
    async batch(statements) {
      const results: ResultSet[] = [];
      for (const statement of statements) results.push(await execute(statement));
      return results;
    },
    async executeMultiple() {
      throw new Error('Run the statements one by one: libsql would end the transaction after several at once.');
    },
    async commit() {
      await execute('COMMIT');
      isClosed = true;
    },
    rollback,
    close: () => void rollback(),
    get closed() {
      return isClosed;
    },
  };
}
