import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { prepareFolders } from './prepare-folders.ts';

async function folders(site = 'www') {
  const folder = await temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  return { siteDir: at(site), stateDir: at('data/publisher'), ownFolder: at('data/site') };
}

test('makes the folders, and takes them again at the next start with the site in them', async () => {
  const where = await folders();
  await prepareFolders(where);
  await writeFile(path.join(where.siteDir, 'index.html'), 'Home');
  await prepareFolders(where);
  expect(await readdir(where.siteDir)).toEqual(['index.html']);
});

test('refuses a folder in which somebody else has files', async () => {
  const where = await folders();
  await mkdir(where.siteDir, { recursive: true });
  await writeFile(path.join(where.siteDir, 'holiday.jpg'), '');
  await expect(prepareFolders(where)).rejects.toThrow(
    /^SITE_DIR is .*www, where there are files already, and none of them were put there from this DATA_DIR\./,
  );
});

test('takes a folder again after another was in use meanwhile', async () => {
  const first = await folders();
  const second = { ...first, siteDir: path.join(first.siteDir, '../other') };
  for (const where of [first, second, first, second]) {
    await prepareFolders(where);
    await writeFile(path.join(where.siteDir, 'index.html'), 'Home');
  }
  expect(await readFile(path.join(first.stateDir, 'site-folder'), 'utf8')).toBe(
    `${first.siteDir}\n${second.siteDir}\n`,
  );
});

test('takes a folder that an earlier version has noted', async () => {
  const where = await folders();
  await prepareFolders(where);
  await writeFile(path.join(where.stateDir, 'site-folder'), where.siteDir);
  await writeFile(path.join(where.siteDir, 'index.html'), 'Home');
  await prepareFolders(where);
});

test('refuses another folder with files, although one was in use before', async () => {
  const where = await folders();
  await prepareFolders(where);
  const other = path.join(where.siteDir, '../other');
  await mkdir(other);
  await writeFile(path.join(other, 'holiday.jpg'), '');
  await expect(prepareFolders({ ...where, siteDir: other })).rejects.toThrow('Set SITE_DIR to an empty folder');
});

test('takes a folder again that was in use before another', async () => {
  const where = await folders();
  await prepareFolders(where);
  await writeFile(path.join(where.siteDir, 'index.html'), 'Home');
  await prepareFolders({ ...where, siteDir: path.join(where.siteDir, '../other') });
  await prepareFolders(where);
});

test('takes its own folder whatever is in it', async () => {
  const where = await folders('data/site');
  await mkdir(where.siteDir, { recursive: true });
  await writeFile(path.join(where.siteDir, 'index.html'), 'Home');
  await prepareFolders(where);
});

test.each(['data', 'data/publisher', 'data/publisher/site'])('refuses %s, which would mix the two', async (site) => {
  await expect(prepareFolders(await folders(site))).rejects.toThrow('neither may be in the other');
});

test('takes a folder whose name begins with two dots', async () => {
  await prepareFolders(await folders('data/publisher/../..www'));
});
