import type { DatabaseAdapterObj } from 'payload';
import { env } from './env.ts';

/**
 * Has SQLite's tables made by the migrations alone, in development and in tests as in production. Payload's own way in
 * development is to change the tables at each start ("push"): it asks where a field was renamed, ends without a word
 * where nobody can answer, and leaves a mark in the database that makes the next start in production ask as well.
 * A changed field therefore needs a migration before it works: `pnpm --filter @wellcite/cms migration add-dosage`.
 */
export function alwaysMigrated(base: DatabaseAdapterObj, migrations: AnyMigration[]): DatabaseAdapterObj {
  return {
    ...base,
    init(args) {
      const db = base.init(args);
      // MongoDB has no tables to migrate.
      if (db.name !== 'sqlite') return db;
      const connect = db.connect?.bind(db);
      db.connect = async (options) => {
        await connect?.(options);
        // In production the adapter has done so itself.
        if (!env.isProduction) await db.migrate({ migrations });
      };
      return Object.assign(db, { push: false });
    },
  };
}

/** Methods rather than functions, as each database's migrations ask for arguments of their own. */
interface AnyMigration {
  name: string;
  up(args: unknown): Promise<void>;
  down(args: unknown): Promise<void>;
}
