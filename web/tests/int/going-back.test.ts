/** Going back, where something was withdrawn: at the same moment, or since. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { documentKey } from '@wellcite/shared/content-api';
import { expect, test, vi } from 'vitest';
import { readIfThere } from '../../publisher/lib/files.ts';
import { batchSize } from '../../publisher/publishing/batches.ts';
import { fileOf } from '../../publisher/site/routes.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { symptom, withdrawal } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { visit } from '../support/visit.ts';

const by = 'Ann Admin';
const one = '/symptoms/symptom-1/';

/** A site of so many symptoms, published. */
async function published(count: number) {
  const api = await startContentApi();
  for (let id = 1; id <= count; id += 1) api.put(symptom(String(id)));
  const folder = await temporaryFolder();
  const resident = await openPublisher(api, folder);
  await resident.publisher.publish();
  return { api, folder, ...resident };
}

test('what is withdrawn while all pages are rendered stays down, though going back is refused', async () => {
  const first = await published(300);
  const { api, folder } = first;
  const before = first.publisher.status().release;
  first.publisher.notify([api.put(symptom('1', { title: 'Another name' }))]);
  await first.publisher.publish();
  await rm(path.join(first.stateDir, 'kept'), { recursive: true });
  first.store.close();
  // As other templates would, another address changes every page.
  const { publisher, store, siteDir } = await openPublisher(api, folder, { siteUrl: 'https://moved.example' });
  const rendering = publisher.publish();
  await vi.waitUntil(() => !store.isDirty('/'), { interval: 1, timeout: 20_000 });
  // One of the pages that are rendered ahead, of the content as it was.
  const page = store.dirtyPages(2 * batchSize)[batchSize + 10]?.path ?? '';
  const id = /^\/symptoms\/symptom-(\d+)\/$/.exec(page)?.[1] ?? '';
  api.remove(`symptoms:${id}`);
  publisher.notify([`symptoms:${id}`, api.put(withdrawal(page))]);
  await expect(publisher.commands.goBack(before, by)).rejects.toThrow('no longer kept');
  expect((await visit(siteDir, page)).status).toBe(410);
  await rendering;
  expect(publisher.status().waiting).toEqual({ documents: 0, pages: 0 });
  expect((await visit(siteDir, page)).status).toBe(410);
});

test('going back to a release that is not there takes nothing in', async () => {
  const { api, publisher } = await published(1);
  api.remove('symptoms:1');
  publisher.notify(['symptoms:1', api.put(withdrawal(one))]);
  await expect(publisher.commands.goBack(99_999, by)).rejects.toThrow('There is no release');
  expect(publisher.status().waiting.documents).toBe(2);
});

test('what a withdrawn page said does not come back on others, wherever it was told of', async () => {
  const { api, publisher, siteDir, store } = await published(2);
  const before = publisher.status().release;
  api.remove('symptoms:1');
  publisher.notify(['symptoms:1', api.put(withdrawal(one)), api.put(symptom('2', { summary: 'An edit.' }))]);
  await publisher.publish();
  const { keptWithdrawn, pages } = await publisher.commands.goBack(before, by);
  expect(keptWithdrawn).toEqual(expect.arrayContaining([one, '/', '/symptoms/', '/a-to-z/', '/symptom-explorer/']));
  expect(pages).toEqual([{ path: '/symptoms/symptom-2/', change: 'changed' }]);
  expect((await visit(siteDir, '/symptoms/symptom-2/')).body).not.toContain('An edit.');
  for (const page of store.pages()) {
    const { body } = await visit(siteDir, page.path);
    if (page.path !== one) expect(body, page.path).not.toMatch(/What symptom 1 is|symptom-1/);
  }
});

test('whatever a page tells of a document leads there, so that a withdrawn one is found by its address', async () => {
  const api = await startContentApi();
  for (const document of sampleDocuments) if (document.collection !== 'media') api.put(document);
  const { publisher, siteDir, store } = await openPublisher(api, await temporaryFolder());
  await publisher.publish();
  const told: string[] = [];
  for (const document of sampleDocuments) {
    const key = documentKey(document.collection, document.content.id);
    const own = publisher.documentStatus(key).path;
    if (!own) continue;
    const before = new Map<string, string>();
    for (const { path: page } of store.pages()) before.set(page, await textOf(siteDir, page));
    api.remove(key);
    publisher.notify([key]);
    await publisher.publish();
    for (const [page, text] of before) {
      if ((await textOf(siteDir, page)) === text) continue;
      expect(text, `${page} tells of ${own}`).toContain(own);
      if (page !== own) told.push(page);
    }
    publisher.notify([api.put(document)]);
    await publisher.publish();
  }
  expect(told.length).toBeGreaterThan(20);
});

/** Empty where nothing is there. */
async function textOf(siteDir: string, page: string): Promise<string> {
  return String((await readIfThere(path.join(siteDir, fileOf(page)))) ?? '');
}
