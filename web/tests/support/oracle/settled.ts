/** What must hold when the dust has settled: the site is one made from nothing, in every file and in every answer of the search. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { listFiles } from '../../../publisher/lib/files.ts';
import { openPublisher } from '../open-publisher.ts';
import { openSearch } from '../search-answers.ts';
import { filesThatDiffer } from '../site-files.ts';
import { type RunningPair, siteUrl } from './running-pair.ts';

const waiting = { timeout: 60_000, interval: 50 };
const searches = ['', '?q=worry', '?q=vital', '?q=bold', '?q=clock', '?q=قلق', '?q=testing', '?q=worry&kind=symptom'];

/** Waits until the publisher says that it is as the CMS is. Nothing may be on its way any more. */
export async function untilSettled(pair: RunningPair): Promise<void> {
  await expect
    .poll(async () => {
      const { contentVersion, lastError, stopped } = await pair.status();
      if (stopped) await pair.acceptLoss();
      return { contentVersion, lastError, stopped: stopped ?? null };
    }, waiting)
    .toEqual({ contentVersion: await pair.rootDigest(), lastError: null, stopped: null });
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
  // The styles of earlier templates stay as long as a release that is kept needs them.
  const own = new Set(await listFiles(path.join(templates, 'client')));
  const isFormerStyle = (file: string) => file.startsWith('_astro/') && !own.has(file);
  await expect
    .poll(
      async () => (await filesThatDiffer(pair.siteDir, fresh.siteDir)).filter((file) => !isFormerStyle(file)),
      waiting,
    )
    .toEqual([]);
  if (withSearch) {
    await expect.poll(async () => (await pair.status()).search.isCurrent, waiting).toBe(true);
    fresh.search.update();
    await fresh.search.settled();
    expect(await answersOf(pair.siteDir)).toEqual(await answersOf(fresh.siteDir));
  }
  await fresh.publisher.stop();
  fresh.store.close();
  await expect.poll(() => leftovers(pair.stateDir), waiting).toEqual([]);
  await rm(folder, { recursive: true });
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
