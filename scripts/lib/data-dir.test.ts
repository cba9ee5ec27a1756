import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lockDataDir, prepareDataDir } from './data-dir.ts';
import { testFolder } from './test-folder.ts';

it('makes the folder for its owner alone, and leaves nothing in it', async () => {
  const folder = path.join(testFolder(), 'a', 'data');
  await prepareDataDir(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder)).toEqual([]);
});

it('says what to do where a file is in the way', async () => {
  const file = path.join(testFolder(), 'data');
  writeFileSync(file, '');
  await expect(prepareDataDir(file)).rejects.toThrow(
    /nothing can be written there .* Make it a folder that you may write/,
  );
});

it.runIf(process.platform === 'linux')('says so too where no folder can be made', async () => {
  await expect(prepareDataDir('/proc/wellcite/data')).rejects.toThrow(
    /^DATA_DIR is \/proc\/wellcite\/data, and nothing can/,
  );
});

it('refuses a second start on the same folder until the first has ended', () => {
  const folder = testFolder();
  const first = lockDataDir(folder);
  expect(() => lockDataDir(folder)).toThrow(
    `${folder} is in use: Wellcite is already running on it. Stop that one, or set DATA_DIR to another folder (and the ports to others).`,
  );
  first.release();
  expect(() => lockDataDir(folder).release()).not.toThrow();
});

it('lets two starts have folders of their own', () => {
  const folder = testFolder();
  mkdirSync(path.join(folder, 'a'));
  mkdirSync(path.join(folder, 'b'));
  const locks = [lockDataDir(path.join(folder, 'a')), lockDataDir(path.join(folder, 'b'))];
  for (const lock of locks) lock.release();
});
