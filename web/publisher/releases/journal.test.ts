import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { listFiles } from '../lib/files.ts';
import { openJournal } from './journal.ts';

async function openInTemporaryFolder() {
  const folder = await temporaryFolder();
  const paths = { siteDir: path.join(folder, 'site'), stateDir: path.join(folder, 'state') };
  await mkdir(paths.siteDir, { recursive: true });
  await mkdir(path.join(paths.stateDir, 'staging'), { recursive: true });
  return { ...paths, journal: openJournal(paths) };
}

const bytes = (text: string) => Buffer.from(text);

test('puts files in place, replaces them, and removes them with the folders that become empty', async () => {
  const { journal, siteDir } = await openInTemporaryFolder();
  await journal.place([
    { file: 'a/b/index.html', bytes: bytes('one') },
    { file: 'index.html', bytes: bytes('home') },
  ]);
  await journal.place([{ file: 'index.html', bytes: bytes('new home') }]);
  expect(await readFile(path.join(siteDir, 'index.html'), 'utf8')).toBe('new home');
  await journal.place([{ file: 'a/b/index.html', bytes: null }]);
  expect(await listFiles(siteDir)).toEqual(['index.html']);
  await expect(readFile(path.join(siteDir, 'a'))).rejects.toThrow('ENOENT');
});

test('completes what was interrupted before any file was moved', async () => {
  const { journal, siteDir, stateDir } = await openInTemporaryFolder();
  await writeFile(path.join(siteDir, 'old.html'), 'old');
  await writeFile(path.join(stateDir, 'staging', '0'), 'new');
  await writeFile(
    path.join(stateDir, 'journal.json'),
    JSON.stringify({ writes: [{ file: 'x/index.html', staged: '0', digest: sha256('new') }], removals: ['old.html'] }),
  );
  const found = await journal.recover();
  expect(await listFiles(siteDir)).toEqual(['x/index.html']);
  expect(found?.get('x/index.html')).toBe(sha256('new'));
  expect(found?.get('old.html')).toBeNull();
  expect(await journal.recover()).toBeNull();
});

test('completes what was interrupted after some files were moved', async () => {
  const { journal, siteDir, stateDir } = await openInTemporaryFolder();
  await writeFile(path.join(siteDir, 'moved.html'), 'new');
  await writeFile(path.join(stateDir, 'staging', '1'), 'second');
  await writeFile(
    path.join(stateDir, 'journal.json'),
    JSON.stringify({
      writes: [
        { file: 'moved.html', staged: '0', digest: sha256('new') },
        { file: 'second.html', staged: '1', digest: sha256('second') },
      ],
      removals: [],
    }),
  );
  const found = await journal.recover();
  expect(found?.get('moved.html')).toBe(sha256('new'));
  expect(await readFile(path.join(siteDir, 'second.html'), 'utf8')).toBe('second');
});

test('does not put in place a file that was torn, and says what is there instead', async () => {
  const { journal, siteDir, stateDir } = await openInTemporaryFolder();
  await writeFile(path.join(siteDir, 'index.html'), 'the last version');
  await writeFile(path.join(stateDir, 'staging', '0'), 'the ne');
  await writeFile(
    path.join(stateDir, 'journal.json'),
    JSON.stringify({ writes: [{ file: 'index.html', staged: '0', digest: sha256('the new') }], removals: [] }),
  );
  const found = await journal.recover();
  expect(await readFile(path.join(siteDir, 'index.html'), 'utf8')).toBe('the last version');
  expect(found?.get('index.html')).toBe(sha256('the last version'));
});

test('takes a journal that was torn while it was written for one that lists nothing', async () => {
  const { journal, stateDir } = await openInTemporaryFolder();
  await writeFile(path.join(stateDir, 'journal.json'), '{"writes":[{"fi');
  expect(await journal.recover()).toEqual(new Map());
});

test('removes what was staged for a journal that was never written, or was torn', async () => {
  const { journal, siteDir, stateDir } = await openInTemporaryFolder();
  await writeFile(path.join(stateDir, 'staging', '7'), 'never listed');
  expect(await journal.recover()).toBeNull();
  expect(await listFiles(stateDir)).toEqual([]);
  await writeFile(path.join(stateDir, 'journal.json'), '{"writes":[{"fi');
  await journal.recover();
  await journal.place([{ file: 'index.html', bytes: bytes('home') }]);
  expect([await listFiles(stateDir), await listFiles(siteDir)]).toEqual([[], ['index.html']]);
});

test('works again after somebody removed the folder', async () => {
  const { journal, siteDir } = await openInTemporaryFolder();
  await journal.place([{ file: 'a/index.html', bytes: bytes('one') }]);
  await rm(siteDir, { recursive: true });
  await expect(journal.place([{ file: 'a/index.html', bytes: bytes('two') }])).rejects.toThrow('ENOENT');
  await journal.place([{ file: 'a/index.html', bytes: bytes('two') }]);
  expect(await listFiles(siteDir)).toEqual(['a/index.html']);
});
