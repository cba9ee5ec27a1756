import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { openStore } from '../store/store.ts';
import type { IndexerOrder } from './indexer-messages.ts';
import { createSearchIndex } from './search-index.ts';

/** An index over a folder, and an indexer that the test lets go on when it likes. */
async function openIndex({ folder, fingerprint = 'code' }: { folder?: string; fingerprint?: string } = {}) {
  const stateDir = folder ?? (await temporaryFolder());
  const siteDir = path.join(stateDir, 'site');
  const store = openStore(stateDir, []);
  const runs: { files: (names: string[]) => Promise<void>; fail: (reason: string) => void }[] = [];
  const lines: string[] = [];
  const search = createSearchIndex({
    siteDir,
    stateDir,
    store,
    fingerprint,
    log: { info: () => {}, error: (line) => lines.push(line) },
    makeIndex: (order: IndexerOrder, stop: AbortSignal) =>
      new Promise((resolve, reject) => {
        stop.addEventListener('abort', () => reject(new Error('stopped')));
        runs.push({
          files: async (names) => {
            for (const name of names) {
              await mkdir(path.dirname(path.join(order.outDir, name)), { recursive: true });
              await writeFile(path.join(order.outDir, name), name);
            }
            resolve({ records: names.length, files: names });
          },
          fail: (reason) => reject(new Error(reason)),
        });
      }),
  });
  onTestFinished(() => search.stop());
  return {
    search,
    runs,
    lines,
    stateDir,
    siteDir,
    store,
    publish: (release: number) => {
      store.putSetting('release', String(release));
      search.update();
    },
    run: (number: number) => vi.waitUntil(() => runs[number - 1]),
    inPlace: async () => (await readdir(path.join(siteDir, 'pagefind'))).sort(),
  };
}

const file = (name: string) => `pagefind/${name}`;

test('what was published during a run is found by one run more, however often that was', async () => {
  const { search, publish, run, runs } = await openIndex();
  publish(1);
  const first = await run(1);
  for (const release of [2, 3, 4]) publish(release);
  expect(runs).toHaveLength(1);
  await first.files([file('a')]);
  const second = await run(2);
  expect(search.status()).toEqual({ release: 1, isCurrent: false, lastError: null });
  await second.files([file('b')]);
  await search.settled();
  expect(runs).toHaveLength(2);
  expect(search.status()).toEqual({ release: 4, isCurrent: true, lastError: null });
  search.update();
  expect(runs).toHaveLength(2);
});

test('does nothing until something is published', async () => {
  const { search, runs } = await openIndex();
  search.update();
  await search.settled();
  expect(runs).toEqual([]);
  expect(search.status()).toEqual({ release: null, isCurrent: false, lastError: null });
});

test('keeps the files of the last index for pages that are open, and no older ones', async () => {
  const { search, publish, run, inPlace } = await openIndex();
  const generations = [
    ['entry', 'a'],
    ['entry', 'b'],
    ['entry', 'b'],
    ['entry', 'c'],
  ];
  const expected = [
    ['a', 'entry'],
    ['a', 'b', 'entry'],
    ['a', 'b', 'entry'],
    ['b', 'c', 'entry'],
  ];
  for (const [index, names] of generations.entries()) {
    publish(index + 1);
    await (await run(index + 1)).files(names.map(file));
    await search.settled();
    expect(await inPlace()).toEqual(expected[index]);
  }
});

test('a failure is said once, leaves the last index in place, and is over with the next success', async () => {
  const { search, publish, run, lines, inPlace } = await openIndex();
  publish(1);
  await (await run(1)).files([file('a')]);
  await search.settled();
  for (const release of [2, 3]) {
    publish(release);
    (await run(release)).fail('no binary');
    await search.settled();
  }
  expect(lines).toMatchInlineSnapshot(`
    [
      "The search index could not be made: no binary. Pages are published all the same, and the search goes on with its last index. It is tried again, with each publish too; where it stays so, install the dependencies anew (pnpm install) and look for free memory and disk.",
    ]
  `);
  expect(search.status()).toEqual({ release: 1, isCurrent: false, lastError: 'no binary' });
  expect(await inPlace()).toEqual(['a']);
  publish(4);
  await (await run(4)).files([file('b')]);
  await search.settled();
  expect(search.status()).toEqual({ release: 4, isCurrent: true, lastError: null });
  expect(lines).toHaveLength(1);
});

test('tries again by itself, once however often it failed, and no more after a success', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { search, publish, run } = await openIndex();
  for (const release of [1, 2, 3]) {
    publish(release);
    (await run(release)).fail('no binary');
    await search.settled();
    expect(vi.getTimerCount()).toBe(1);
  }
  vi.runOnlyPendingTimers();
  await (await run(4)).files([file('a')]);
  await search.settled();
  expect(search.status().isCurrent).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test.each(['{', '"an index"', '{"release":"first"}'])('makes the index anew where what it kept is %s', async (kept) => {
  const first = await openIndex();
  first.store.putSetting('search', kept);
  const second = await openIndex({ folder: first.stateDir });
  await second.search.recover();
  expect(second.search.status()).toEqual({ release: null, isCurrent: false, lastError: null });
});

test('stops a run that is under way without a word', async () => {
  const { search, publish, run, lines } = await openIndex();
  publish(1);
  await run(1);
  await search.stop();
  expect(lines).toEqual([]);
  expect(search.status().isCurrent).toBe(false);
});

test('after a restart an index counts that is whole and of this release, and was made by this code', async () => {
  const first = await openIndex();
  first.publish(7);
  await (await first.run(1)).files([file('a'), file('b')]);
  await first.search.settled();
  const { stateDir: folder } = first;

  const same = await openIndex({ folder });
  await same.search.recover();
  expect(same.search.status()).toEqual({ release: 7, isCurrent: true, lastError: null });

  const otherCode = await openIndex({ folder, fingerprint: 'other code' });
  await otherCode.search.recover();
  expect(otherCode.search.status().isCurrent).toBe(false);

  await rm(path.join(first.siteDir, file('b')));
  const damaged = await openIndex({ folder });
  await damaged.search.recover();
  expect(damaged.search.status()).toEqual({ release: null, isCurrent: false, lastError: null });
});
