/** Going back, where something was withdrawn: at the same moment, or since. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { batchSize } from '../../publisher/publishing/batches.ts';
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
