/** "Publish everything again" mends what somebody damaged, and tells of it. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fileOf } from '../../publisher/site/routes.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { symptom } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const by = 'Ann Admin';

test.each([0, 2])('mends damaged files under a publisher that runs, with %i threads', async (renderThreads) => {
  const api = await startContentApi();
  for (let id = 1; id <= 200; id += 1) api.put(symptom(String(id)));
  const { publisher, store, siteDir } = await openPublisher(api, await temporaryFolder(), { renderThreads });
  onTestFinished(() => publisher.stop());
  publisher.start();
  const isDone = () => {
    const { waiting, lastPublish } = publisher.status();
    return lastPublish !== null && waiting.documents === 0 && waiting.pages === 0;
  };
  await vi.waitUntil(isDone, { timeout: 60_000 });

  const damaged = ['/', '/symptoms/symptom-1/', '/symptoms/symptom-200/', '/symptoms/symptom-99/'].map((page) =>
    path.join(siteDir, fileOf(page)),
  );
  const style = path.join(siteDir, '_astro', (await findStyle(siteDir)) ?? '');
  const before = await Promise.all([...damaged, style].map((file) => readFile(file, 'utf8')));
  for (const file of damaged.slice(1)) await writeFile(file, 'torn');
  await writeFile(style, 'torn');
  await rm(damaged[0] ?? '');
  const { lastPublish } = publisher.status();
  await publisher.commands.publishEverything({ by });
  await vi.waitUntil(() => publisher.status().lastPublish?.at !== lastPublish?.at, { timeout: 60_000 });
  expect(publisher.status().waiting.pages).toBe(0);
  expect(await Promise.all([...damaged, style].map((file) => readFile(file, 'utf8')))).toEqual(before);
  expect(publisher.status().lastPublish?.pagesChanged).toBe(damaged.length);
  expect(store.failures()).toEqual([]);
});

async function findStyle(siteDir: string): Promise<string | undefined> {
  return (await readdir(path.join(siteDir, '_astro'))).find((file) => file.endsWith('.css'));
}
