/** Many pages, rendered in threads. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PublicCondition } from '@wellcite/shared/condition';
import type { PublicDocument } from '@wellcite/shared/content-api';
import { expect, onTestFinished, test, vi } from 'vitest';
import { storeFile } from '../../publisher/store/lookup.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { pictureFiles } from '../support/arbitrary-document.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sample = sampleDocuments.find((document) => document.collection === 'conditions');

function condition(number: number, changes: Partial<PublicCondition> = {}): PublicDocument {
  if (!sample) throw new Error('The sample content has no condition.');
  const id = `many-${number}`;
  const content = { ...sample.content, id, slug: id, title: `Condition ${number}`, picture: null, ...changes };
  return { collection: 'conditions', content };
}

async function startManyConditions(count: number) {
  const api = await startContentApi();
  for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
  for (const document of sampleDocuments) if (document.collection !== 'media') api.put(document);
  for (let number = 0; number < count; number += 1) api.put(condition(number));
  return api;
}

async function open(api: Awaited<ReturnType<typeof startManyConditions>>, renderThreads: number) {
  const opened = await openPublisher(api, await temporaryFolder(), { renderThreads });
  onTestFinished(async () => {
    await opened.publisher.stop();
    opened.store.close();
  });
  return opened;
}

function pagesToDo(stateDir: string): number {
  const database = new DatabaseSync(storeFile(stateDir), { readOnly: true });
  const pages = database.prepare('SELECT count(*) AS pages FROM page WHERE dirty > 0').get()?.pages;
  database.close();
  return Number(pages);
}

test('pages made in threads equal those made in one, byte for byte, and have read the same', async () => {
  const api = await startManyConditions(60);
  const [threads, one] = [await open(api, 2), await open(api, 0)];
  for (const { publisher } of [threads, one]) await publisher.publish();
  // What each thread keeps of the content must not outlive a change of it.
  const edited = condition(7, { title: 'Another name', summary: 'Another summary.' });
  const key = api.put(edited);
  for (const { publisher } of [threads, one]) {
    publisher.notify([key]);
    await publisher.publish();
  }
  expect(threads.problems).toEqual([]);
  expect(await filesThatDiffer(threads.siteDir, one.siteDir)).toEqual([]);
  expect(threads.publisher.status().contentVersion).toBe(one.publisher.status().contentVersion);
  api.remove(key);
  for (const { publisher } of [threads, one]) {
    publisher.notify([key]);
    await publisher.publish();
  }
  expect(await filesThatDiffer(threads.siteDir, one.siteDir)).toEqual([]);
});

test.each([0, 2])('an edit overtakes a full render, with %i threads', async (renderThreads) => {
  const api = await startManyConditions(250);
  const { publisher, store, siteDir, stateDir } = await open(api, renderThreads);
  await publisher.publish();
  store.markAllDirty(1);
  const all = publisher.publish();
  const key = api.put(condition(249, { summary: 'What an editor has just written.' }));
  publisher.notify([key]);
  const page = path.join(siteDir, 'conditions/many-249/index.html');
  await vi.waitUntil(async () => (await readFile(page, 'utf8')).includes('What an editor has just written.'), {
    timeout: 20_000,
    interval: 1,
  });
  const toDo = pagesToDo(stateDir);
  await all;
  expect(toDo).toBeGreaterThan(100);
  expect(pagesToDo(stateDir)).toBe(0);
});
