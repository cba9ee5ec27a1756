/** What the publisher does with content, disks and neighbours that are not as they should be: the site is never worse than before. */
import fileSystem from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { assemblePublisher } from '../../publisher/assemble.ts';
import type { WritingFileSystem } from '../../publisher/releases/journal.ts';
import { type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer } from '../support/site-files.ts';
import { symptom, withdrawal } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { visit } from '../support/visit.ts';

const by = 'Ann Admin';
const pageOf = (id: string) => `/symptoms/symptom-${id}/`;
const ids = Array.from({ length: 12 }, (_, index) => String(index));

async function published(count = ids.length) {
  const api = await startContentApi();
  for (const id of ids.slice(0, count)) api.put(symptom(id));
  const folder = await temporaryFolder();
  const resident = await openPublisher(api, folder);
  await resident.publisher.publish();
  return { api, folder, resident };
}

/** Has the publisher compare, as it does at the start and every minute, and publish. */
async function afterRestart({ api, folder, resident }: Awaited<ReturnType<typeof published>>) {
  resident.store.close();
  const again = await openPublisher(api, folder);
  await again.publisher.publish();
  return again;
}

test('content that was lost stops publishing and asks; once accepted it is gone from the site', async () => {
  const site = await published();
  for (const id of ids.slice(0, 3)) site.api.remove(`symptoms:${id}`);
  const again = await afterRestart(site);
  expect(again.publisher.status().stopped).toMatchObject({ reason: 'content-lost', by: null });
  expect(again.problems).toEqual([again.publisher.status().stopped?.message]);
  expect((await visit(again.siteDir, pageOf('0'))).status).toBe(200);

  again.publisher.commands.resume({ by, acceptLoss: false });
  await again.publisher.publish();
  expect(again.publisher.status().stopped?.reason).toBe('content-lost');
  expect((await visit(again.siteDir, pageOf('0'))).status).toBe(200);

  again.publisher.commands.resume({ by, acceptLoss: true });
  await again.publisher.publish();
  expect(again.publisher.status().stopped).toBeNull();
  expect((await visit(again.siteDir, pageOf('0'))).status).toBe(404);
  expect((await visit(again.siteDir, pageOf('5'))).status).toBe(200);
});

test('a loss that is accepted while a withdrawal is taken in is not forgotten', async () => {
  const site = await published();
  for (const id of ids.slice(0, 4)) site.api.remove(`symptoms:${id}`);
  const again = await afterRestart(site);
  site.api.remove('symptoms:9');
  again.publisher.notify([site.api.put(withdrawal(pageOf('9')))]);
  const asked = site.api.requests.length;
  const publishing = again.publisher.publish();
  await expect.poll(() => site.api.requests.length, { interval: 1 }).toBeGreaterThan(asked);
  again.publisher.commands.resume({ by, acceptLoss: true });
  await publishing;
  expect(again.publisher.status().stopped).toBeNull();
  await again.publisher.publish();
  expect(again.publisher.status().stopped).toBeNull();
  expect((await visit(again.siteDir, pageOf('0'))).status).toBe(404);
});

test('content that was lost and is there again goes on by itself', async () => {
  const site = await published();
  for (const id of ids) site.api.remove(`symptoms:${id}`);
  const again = await afterRestart(site);
  expect(again.publisher.status().stopped?.reason).toBe('content-lost');
  for (const id of ids) site.api.put(symptom(id));
  const later = await afterRestart({ ...site, resident: again });
  expect(later.publisher.status()).toMatchObject({ stopped: null, waiting: { documents: 0, pages: 0 } });
});

test('what is withdrawn passes while lost content is asked about', async () => {
  const site = await published();
  for (const id of ids.slice(0, 4)) site.api.remove(`symptoms:${id}`);
  const again = await afterRestart(site);
  site.api.remove('symptoms:9');
  again.publisher.notify([site.api.put(withdrawal(pageOf('9')))]);
  await again.publisher.publish();
  expect((await visit(again.siteDir, pageOf('9'))).status).toBe(410);
  expect((await visit(again.siteDir, pageOf('0'))).status).toBe(200);
  expect(again.publisher.status().stopped?.reason).toBe('content-lost');
});

test.each(['by itself', 'by hand'])(
  'stopped %s, what another database has withdrawn takes nothing down',
  async (how) => {
    const site = await published();
    if (how === 'by hand') site.resident.publisher.commands.stop({ by });
    for (const id of ids.slice(0, 4)) site.api.remove(`symptoms:${id}`);
    // As an old backup would have it: no message names it.
    site.api.remove('symptoms:9');
    const key = site.api.put(withdrawal(pageOf('9')));
    const again = await afterRestart(site);
    expect(again.publisher.status().stopped?.reason).toBe(how === 'by hand' ? 'asked' : 'content-lost');
    expect((await visit(again.siteDir, pageOf('9'))).status).toBe(200);
    again.publisher.notify([key]);
    await again.publisher.publish();
    expect((await visit(again.siteDir, pageOf('9'))).status).toBe(410);
  },
);

test('documents that messages name may go, however many', async () => {
  const { api, resident } = await published();
  for (const id of ids.slice(0, 8)) {
    api.remove(`symptoms:${id}`);
    resident.publisher.notify([`symptoms:${id}`]);
  }
  await resident.publisher.publish();
  expect(resident.publisher.status()).toMatchObject({ stopped: null, waiting: { documents: 0, pages: 0 } });
  expect((await visit(resident.siteDir, pageOf('0'))).status).toBe(404);
});

test('of a small site some may be gone, but not all of it; a first start is no loss', async () => {
  const site = await published(4);
  for (const id of ['0', '1', '2']) site.api.remove(`symptoms:${id}`);
  const some = await afterRestart(site);
  expect(some.publisher.status().stopped).toBeNull();

  const other = await published(4);
  for (const id of ids.slice(0, 4)) other.api.remove(`symptoms:${id}`);
  expect((await afterRestart(other)).publisher.status().stopped?.reason).toBe('content-lost');

  const empty = await openPublisher(await startContentApi(), await temporaryFolder());
  await empty.publisher.publish();
  expect(empty.publisher.status().stopped).toBeNull();
});

test('content of a newer contract leaves the site as it is, and says to update the publisher', async () => {
  const site = await published();
  site.api.put(symptom('1', { title: 'New' }));
  site.api.setVersion(2);
  site.resident.publisher.notify(['symptoms:1']);
  await expect(site.resident.publisher.publish()).rejects.toThrow(/newer content API.*Update the publisher/);
  site.resident.store.close();
  const again = await openPublisher(site.api, site.folder);
  await expect(again.publisher.publish()).rejects.toThrow(/newer content API.*Update the publisher/);
  expect((await visit(again.siteDir, pageOf('1'))).body).toContain('Symptom 1');
  site.api.setVersion(1);
  await again.publisher.publish();
  expect((await visit(again.siteDir, pageOf('1'))).body).toContain('New');
});

test('a collection that is not known here is a newer contract, too', async () => {
  const site = await published();
  // @ts-expect-error: no key of this contract.
  site.api.putBroken('videos:1', {});
  site.resident.store.close();
  const again = await openPublisher(site.api, site.folder);
  await expect(again.publisher.publish()).rejects.toThrow(/newer content API.*Update the publisher/);
});

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** A disk that is full from the call on that `isFull` says yes to. */
function fillingDisk(isFull: (operation: string, count: number) => boolean) {
  const counts = new Map<string, number>();
  const disk = { isFull: false };
  const check = (operation: string) => {
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    if (disk.isFull && isFull(operation, count)) throw noSpace();
  };
  const fs: WritingFileSystem = {
    ...fileSystem,
    writeFile: async (...input: Parameters<typeof fileSystem.writeFile>) => {
      check('write');
      return fileSystem.writeFile(...input);
    },
    rename: async (...input: Parameters<typeof fileSystem.rename>) => {
      check('rename');
      return fileSystem.rename(...input);
    },
    open: async (...input: Parameters<typeof fileSystem.open>) => {
      check('journal');
      return fileSystem.open(...input);
    },
  };
  return {
    fs,
    fill: () => {
      counts.clear();
      disk.isFull = true;
    },
    free: () => {
      disk.isFull = false;
    },
  };
}

/** A publisher that writes the site's files by `fs`. */
async function openOn(fs: WritingFileSystem, api: FakeContentApi) {
  const folder = await temporaryFolder();
  const siteDir = path.join(folder, 'site');
  const problems: string[] = [];
  const parts = await assemblePublisher({
    siteUrl: 'https://clinic.example',
    cmsUrl: 'https://cms.example',
    cmsInternalUrl: api.url,
    token: api.token,
    siteDir,
    stateDir: path.join(folder, 'state'),
    log: { info: () => {}, error: (message) => problems.push(message) },
    fs,
  });
  await parts.publisher.recover();
  return { ...parts, siteDir, problems };
}

test.each([
  ['while new files are written', (operation: string, count: number) => operation === 'write' && count > 2],
  ['while the journal is written', (operation: string) => operation === 'journal'],
  ['before the first file is moved', (operation: string) => operation === 'rename'],
  ['when some files are moved', (operation: string, count: number) => operation === 'rename' && count > 2],
])('a disk that is full %s leaves a whole site, is said once, and goes on by itself', async (_, isFull) => {
  const api = await startContentApi();
  for (const id of ids) api.put(symptom(id));
  const disk = fillingDisk(isFull);
  const resident = await openOn(disk.fs, api);
  onTestFinished(() => resident.publisher.stop());
  await resident.publisher.publish();
  const before = resident.publisher.status().release;

  disk.fill();
  resident.publisher.start();
  resident.publisher.notify([api.put(symptom('1', { title: 'Changed' }))]);
  await vi.waitUntil(() => resident.publisher.status().lastError, { timeout: 20_000 });
  expect(resident.problems).toEqual([expect.stringMatching(/^The disk of DATA_DIR is full\..*Free some space/)]);
  for (const id of ids) expect((await visit(resident.siteDir, pageOf(id))).status).toBe(200);
  disk.free();
  await vi.waitUntil(() => resident.publisher.status().lastError === null, { timeout: 20_000 });
  expect(resident.problems).toHaveLength(1);

  const fresh = await openPublisher(api, await temporaryFolder());
  await fresh.publisher.publish();
  expect(await filesThatDiffer(resident.siteDir, fresh.siteDir)).toEqual([]);
  await resident.publisher.commands.goBack(before, by);
  expect((await visit(resident.siteDir, pageOf('1'))).body).toContain('Symptom 1');
});

test('a disk that is full for the store leaves a whole site, and nothing is forgotten', async () => {
  const { api, resident } = await published();
  onTestFinished(() => resident.publisher.stop());
  const { database } = resident.store;
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count);
  database.exec(`PRAGMA max_page_count = ${pages}`);
  resident.publisher.start();
  const long = 'A long text. '.repeat(2_000);
  const { description } = symptom('1').content;
  const text = { type: 'text' as const, text: long, isBold: false, isItalic: false };
  const changed = symptom('1', {
    title: 'Changed',
    description: [...description, { type: 'paragraph', children: [text] }],
  });
  resident.publisher.notify([api.put(changed)]);
  await vi.waitUntil(() => resident.publisher.status().lastError, { timeout: 20_000 });
  expect(resident.problems).toEqual([expect.stringMatching(/^The disk of DATA_DIR is full/)]);
  expect((await visit(resident.siteDir, pageOf('1'))).body).toContain('Symptom 1');
  database.exec('PRAGMA max_page_count = 1000000');
  await vi.waitUntil(() => resident.publisher.status().lastError === null, { timeout: 20_000 });
  expect((await visit(resident.siteDir, pageOf('1'))).body).toContain('Changed');
});

test('a state folder that somebody put aside is made anew, and the site is the same', async () => {
  const { api, folder, resident } = await published();
  resident.store.close();
  await fileSystem.rm(path.join(folder, 'state'), { recursive: true });
  const again = await openPublisher(api, folder);
  await again.publisher.publish();
  expect(again.publisher.status().stopped).toBeNull();
  expect(again.problems).toEqual([]);
});

test('a template that throws on one page keeps its last version and is named, and the others go on', async () => {
  const { api, resident } = await published();
  const { store, publisher, siteDir } = resident;
  // The template meets what it was not made for.
  store.database.exec("UPDATE document SET content = json_remove(content, '$.description') WHERE key = 'symptoms:1'");
  publisher.notify([api.put(symptom('2', { title: 'Changed 2' }))]);
  await publisher.commands.publishEverything({ by });
  await publisher.publish();
  expect((await visit(siteDir, pageOf('1'))).body).toContain('Symptom 1');
  expect((await visit(siteDir, pageOf('2'))).body).toContain('Changed 2');
  const failure = { path: pageOf('1'), error: expect.stringMatching(/undefined/) };
  expect(publisher.status().failures).toEqual([failure]);
  expect(publisher.documentStatus('symptoms:1').failures).toEqual([failure]);
  expect(publisher.documentStatus('symptoms:2')).toMatchObject({ failures: [], live: expect.anything() });
  expect(resident.problems).toEqual([
    expect.stringMatching(
      /^\/symptoms\/symptom-1\/ could not be rendered \(.*undefined.*\) and keeps its last version\.$/,
    ),
  ]);

  publisher.notify([api.put(symptom('1', { title: 'Changed 1' }))]);
  await publisher.publish();
  expect((await visit(siteDir, pageOf('1'))).body).toContain('Changed 1');
  expect(publisher.status()).toMatchObject({ failures: [], lastError: null });
});
