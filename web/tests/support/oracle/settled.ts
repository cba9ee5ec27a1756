/** What must hold when the dust has settled: the site is one made from nothing, in every file and in every answer of the search. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { listFiles } from '../../../publisher/lib/files.ts';
import { openPublisher } from '../open-publisher.ts';
import { openSearch } from '../search-answers.ts';
import { filesThatDiffer } from '../site-files.ts';
import { type RunningPair, siteUrl } from './running-pair.ts';

const patience = { timeout: 60_000, interval: 50 };
const searches = ['', '?q=worry', '?q=vital', '?q=bold', '?q=clock', '?q=قلق', '?q=testing', '?q=worry&kind=symptom'];

/** Waits until the publisher says that it is as the CMS is. Nothing may be on its way any more. */
export async function untilSettled(pair: RunningPair): Promise<void> {
  await expect
    .poll(async () => {
      const { contentVersion, lastError, stopped, waiting } = await pair.status();
      if (stopped) await pair.acceptLoss();
      return { contentVersion, lastError, stopped: stopped ?? null, waiting };
    }, patience)
    .toEqual({
      contentVersion: await pair.rootDigest(),
      lastError: null,
      stopped: null,
      // What is taken in is not in place yet.
      waiting: { documents: 0, pages: 0 },
    });
}

/** `folder` is for the site that is made from nothing, and removed. */
export async function expectEqualToNew(
  pair: RunningPair,
  { folder, templates, withSearch }: { folder: string; templates: string; withSearch: boolean },
): Promise<void> {
  await mkdir(folder);
  const fresh = await openPublisher(pair.source, folder, { siteUrl, templatesDir: templates });
  await fresh.publisher.publish();
  expect(fresh.problems).toEqual([]);
  await expect.poll(() => filesThatDifferFromNew(pair.siteDir, fresh.siteDir), patience).toEqual([]);
  if (withSearch) {
    await expect.poll(async () => (await pair.status()).search.isCurrent, patience).toBe(true);
    fresh.search.update();
    await fresh.search.settled();
    expect(await answersOf(pair.siteDir)).toEqual(await answersOf(fresh.siteDir));
  }
  await fresh.publisher.stop();
  fresh.store.close();
  await expect.poll(() => leftovers(pair.stateDir), patience).toEqual([]);
  await rm(folder, { recursive: true });
}

/** Styles and scripts of earlier templates are there besides, for the releases that one can go back to. */
async function filesThatDifferFromNew(siteDir: string, freshDir: string): Promise<string[]> {
  const isNew = new Set(await listFiles(freshDir));
  const differing = await filesThatDiffer(siteDir, freshDir);
  return differing.filter((file) => isNew.has(file) || !file.startsWith('_astro/'));
}

async function answersOf(siteDir: string): Promise<string[][]> {
  const search = await openSearch(siteDir);
  const answers: string[][] = [];
  for (const address of searches) {
    const { pages } = await search(address);
    answers.push(pages.map((page) => JSON.stringify(page)).sort());
  }
  return answers;
}

/** Files that were to be put in place and are still beside it, and journals that are still open. */
async function leftovers(stateDir: string): Promise<string[]> {
  const files = await listFiles(stateDir);
  return files.filter((file) => path.basename(file) === 'journal.json' || file.split('/').includes('staging'));
}
