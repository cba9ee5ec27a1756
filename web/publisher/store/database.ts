/** The file that holds the store, and its transactions. */
import { mkdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { storeFile } from './lookup.ts';

export interface StoreDatabase {
  database: DatabaseSync;
  /** Runs `work` in one transaction: all of it is kept, or none. */
  transaction: <Result>(work: () => Result) => Result;
}

/** Opens the file in `folder`, and makes it where it is not there. */
export function openDatabase(folder: string): StoreDatabase {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(storeFile(folder));
  database.exec(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'));
  return {
    database,
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // Where the disk is full SQLite may have rolled back by itself.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
