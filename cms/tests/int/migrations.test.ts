import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import { BasePayload, buildConfig } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { databaseAdapter } from '../../src/database/adapter.ts';
import type { SQLiteMigration } from '../../src/database/sqlite.ts';

/** A table that others refer to, made anew as Payload's migrations do it. */
const migrations: SQLiteMigration[] = [
  {
    name: '1_initial',
    up: async ({ db }) => {
      await db.run(sql`CREATE TABLE parent (id integer PRIMARY KEY)`);
      await db.run(
        sql`CREATE TABLE child (id integer PRIMARY KEY, parent integer REFERENCES parent (id) ON DELETE CASCADE)`,
      );
      await db.run(
        sql`CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric, updated_at text, created_at text)`,
      );
      await db.run(sql`INSERT INTO parent VALUES (1), (2)`);
      await db.run(sql`INSERT INTO child VALUES (10, 1), (20, 2)`);
    },
    down: async () => {},
  },
  {
    name: '2_new_column',
    up: async ({ db }) => {
      await db.run(sql`PRAGMA foreign_keys=OFF`);
      await db.run(sql`CREATE TABLE __new_parent (id integer PRIMARY KEY, name text)`);
      await db.run(sql`INSERT INTO __new_parent (id) SELECT id FROM parent`);
      await db.run(sql`DROP TABLE parent`);
      await db.run(sql`ALTER TABLE __new_parent RENAME TO parent`);
      await db.run(sql`PRAGMA foreign_keys=ON`);
    },
    down: async () => {},
  },
];

let folder: string;
let payload: BasePayload;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wellcite-migrations-'));
  // In production Payload runs migrations instead of comparing the tables with the configuration.
  vi.stubEnv('NODE_ENV', 'production');
  const config = await buildConfig({
    secret: 'secret-of-the-migration-tests-0123456789',
    db: databaseAdapter({ databaseUri: undefined, dataDir: folder, migrations }),
    collections: [],
    telemetry: false,
  });
  payload = new BasePayload();
  await payload.init({ config, disableOnInit: true });
});
afterAll(async () => {
  await payload.destroy();
  await rm(folder, { recursive: true });
});

test('a table made anew keeps what refers to its rows', async () => {
  const { rows } = await payload.db.drizzle.$client.execute('SELECT id, parent FROM child ORDER BY id');
  expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
    [10, 1],
    [20, 2],
  ]);
});

test('afterwards the database watches over references again', async () => {
  const insert = payload.db.drizzle.$client.execute('INSERT INTO child VALUES (30, 99)');
  await expect(insert).rejects.toThrow(/FOREIGN KEY/);
});

test('a migration that leaves references to nothing is reported', async () => {
  const broken = {
    name: '3_loses_a_row',
    up: async () => {
      await payload.db.drizzle.$client.execute('DELETE FROM parent WHERE id = 1');
    },
    down: async () => {},
  };
  await expect(payload.db.migrate({ migrations: [broken] })).rejects.toThrow(
    'After the migration 1 rows refer to rows that are not there, the first of them in the table child. Restore the backup of the database, and correct the migration.',
  );
});
