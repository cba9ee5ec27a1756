import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/**
 * A migration makes some tables anew: it drops the old one, and with foreign keys on, what refers to its rows goes with
 * them. It turns them off, but SQLite ignores that within a transaction; so they are turned off before.
 */
export function migrateWithoutForeignKeys(db: SQLiteAdapter): void {
  const around =
    <Args extends unknown[]>(migrate: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      await db.client.execute('PRAGMA foreign_keys = OFF');
      try {
        await migrate.apply(db, args);
        const { rows } = await db.client.execute('PRAGMA foreign_key_check');
        if (rows.length > 0) {
          throw new Error(
            `After the migration ${rows.length} rows refer to rows that are not there, the first of them in the table ${rows[0]?.table}. Restore the backup of the database, and correct the migration.`,
          );
        }
      } finally {
        await db.client.execute('PRAGMA foreign_keys = ON');
      }
    };
  db.migrate = around(db.migrate);
  db.migrateDown = around(db.migrateDown);
  db.migrateFresh = around(db.migrateFresh);
  db.migrateRefresh = around(db.migrateRefresh);
  db.migrateReset = around(db.migrateReset);
}
