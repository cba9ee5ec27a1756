import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Client } from '@libsql/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSQLite } from './sqliteClient.ts';
import { createWriteLane, type WriteLane } from './writeLane.ts';

let folder: string;
let lane: WriteLane;
let client: Client;

beforeEach(async () => {
  // A name that an address would have to escape.
  folder = await mkdtemp(path.join(os.tmpdir(), 'well cite #1 ü-'));
  lane = createWriteLane();
  client = await openSQLite(path.join(folder, 'test.db'), lane);
  await client.executeMultiple(`
    CREATE TABLE parent (id INTEGER PRIMARY KEY);
    CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED);
  `);
});

afterEach(async () => {
  client.close();
  await rm(folder, { recursive: true });
});

async function count(table: string): Promise<unknown> {
  const { rows } = await client.execute(`SELECT count(*) AS n FROM ${table}`);
  return rows[0]?.n;
}

test('what reads outside a transaction sees what was committed, and does not wait', async () => {
  const turn = await lane.begin();
  const transaction = await client.transaction();
  await transaction.execute('INSERT INTO parent VALUES (1)');
  expect((await transaction.execute('SELECT count(*) AS n FROM parent')).rows[0]?.n).toBe(1);
  expect(await count('parent')).toBe(0);
  await transaction.commit();
  lane.end(turn);
  expect(await count('parent')).toBe(1);
});

test('a rollback leaves nothing, and may be asked for twice', async () => {
  const transaction = await client.transaction();
  await transaction.execute('INSERT INTO parent VALUES (1)');
  await transaction.rollback();
  await transaction.rollback();
  expect(await count('parent')).toBe(0);
});

test('an error of COMMIT is thrown, and the next transaction works', async () => {
  const transaction = await client.transaction();
  await transaction.execute('INSERT INTO child VALUES (1, 99)');
  await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/);
  await transaction.rollback();
  const next = await client.transaction();
  await next.execute('INSERT INTO parent VALUES (2)');
  await next.commit();
  expect([await count('child'), await count('parent')]).toEqual([0, 1]);
});

test('a statement that comes after its transaction is not run', async () => {
  const transaction = await client.transaction();
  await transaction.rollback();
  await expect(transaction.execute('INSERT INTO parent VALUES (1)')).rejects.toThrow(/had ended/);
  expect(await count('parent')).toBe(0);
});

test('writes through the reading connection are impossible', async () => {
  await expect(client.execute('EXPLAIN QUERY PLAN DELETE FROM parent')).resolves.toBeDefined();
  await expect(client.execute('SELECT 1; DELETE FROM parent')).resolves.toBeDefined();
  await client.execute('INSERT INTO parent VALUES (7)');
  expect(await count('parent')).toBe(1);
});
