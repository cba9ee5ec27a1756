import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { BasePayload, buildConfig } from 'payload';
import { expect, test } from 'vitest';
import { type DatabaseOptions, databaseAdapter } from '../../src/database/adapter.ts';

/** What a start on this database fails with. */
async function failure(options: DatabaseOptions): Promise<string> {
  const config = await buildConfig({
    secret: 'secret-of-the-database-tests-0123456789',
    db: databaseAdapter(options),
    collections: [],
    telemetry: false,
    typescript: { autoGenerate: false },
  });
  const start = new BasePayload().init({ config, disableOnInit: true });
  return start.then(
    () => 'It started.',
    (error: Error) => error.message,
  );
}

test('a MongoDB that does not answer is given up within seconds, in one line, without its password', async () => {
  const start = performance.now();
  // Port 9 discards what it gets, where anything listens there at all.
  const databaseUri = 'mongodb://ann:secret@127.0.0.1:9/wellcite?replicaSet=rs0';
  const message = await failure({ databaseUri, dataDir: os.tmpdir() });
  expect(message).toMatchInlineSnapshot(
    `"The database at mongodb://…@127.0.0.1:9/wellcite does not answer: connect ECONNREFUSED 127.0.0.1:9. Check that MongoDB runs there, and that DATABASE_URI is right."`,
  );
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a folder that cannot be written to is named', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wellcite-unreachable-'));
  const file = path.join(folder, 'a-file');
  await writeFile(file, '');
  const message = await failure({ databaseUri: undefined, dataDir: path.join(file, 'data') });
  expect(message.replaceAll(folder, '…')).toMatchInlineSnapshot(
    `"The database …/a-file/data/wellcite.db could not be opened: ENOTDIR: not a directory, mkdir '…/a-file/data'. Check that DATA_DIR can be written to and that its disk is not full."`,
  );
  await rm(folder, { recursive: true });
});
