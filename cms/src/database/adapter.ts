/** The database: SQLite in a file of its own, or MongoDB where an address of one is given. */
import type { DatabaseAdapterObj } from 'payload';
import { mongoDatabase } from './mongodb.ts';
import { type SQLiteMigration, sqliteDatabase } from './sqlite.ts';

export interface DatabaseOptions {
  /** Of MongoDB. Undefined: SQLite in `dataDir`. */
  databaseUri: string | undefined;
  dataDir: string;
  /** For SQLite in production; MongoDB needs none. */
  migrations?: SQLiteMigration[];
}

/**
 * Payload's adapter, with transactions on both databases: all of an operation or nothing, one at a time, and callbacks
 * around the commit (afterCommit.ts).
 */
export function databaseAdapter({ databaseUri, dataDir, migrations = [] }: DatabaseOptions): DatabaseAdapterObj {
  return databaseUri === undefined ? sqliteDatabase({ dataDir, migrations }) : mongoDatabase({ databaseUri });
}
