import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { listFiles } from '../lib/files.ts';
import { openStore } from '../store/store.ts';
import { createReleases } from './releases.ts';

const pageBytes = 1_000;

/** So many releases, each with a page of `pageBytes` that the next one replaces. */
async function afterReleases(count: number, mostKeptBytes?: number) {
  const folder = await temporaryFolder();
  const stateDir = path.join(folder, 'state');
  const store = openStore(stateDir, []);
  onTestFinished(() => store.close());
  const releases = createReleases({ siteDir: path.join(folder, 'site'), stateDir, store, mostKeptBytes });
  for (let number = 0; number < count; number += 1) {
    const bytes = Buffer.from(`page ${number}`.padEnd(pageBytes));
    await releases.place([{ file: 'a/index.html', bytes }], { cause: 'content', since: performance.now() });
    releases.beginAnother();
    await releases.forgetOld();
  }
  return { kept: releases.log.list().length - 1, files: (await listFiles(path.join(stateDir, 'kept'))).length };
}

test('lets go of the oldest releases where what they need takes too many bytes', async () => {
  expect(await afterReleases(12, 5 * pageBytes)).toEqual({ kept: 5, files: 5 });
  expect(await afterReleases(12)).toEqual({ kept: 11, files: 11 });
});

test('keeps the last two however large they are', async () => {
  expect(await afterReleases(6, 1)).toEqual({ kept: 2, files: 2 });
});
