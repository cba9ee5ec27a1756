import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { createRenderPool } from './render-pool.ts';

/** Threads that answer each path with its own bytes; `before` runs before that, with `path` and `data` at hand. */
async function openPool({
  before = '',
  count = 2,
  longestMs,
}: {
  before?: string;
  count?: number;
  longestMs?: number;
}) {
  const source = `
    import { parentPort, workerData as data } from 'node:worker_threads';
    import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
    parentPort.on('message', ({ paths }) => {
      const outcomes = paths.map((path, index) => {
        Atomics.store(data.at, 0, index);
        ${before}
        return { page: { path, bytes: new TextEncoder().encode(path), digest: path, reads: [] }, failure: null };
      });
      parentPort.postMessage({ type: 'made', outcomes });
    });
    parentPort.postMessage({ type: 'ready' });`;
  const stateDir = await temporaryFolder();
  const pool = createRenderPool({
    count,
    data: { bundleDir: '', siteUrl: '', cmsUrl: '', stateDir },
    program: new URL(`data:text/javascript,${encodeURIComponent(source)}`),
    ...(longestMs !== undefined && { longestMs }),
  });
  onTestFinished(() => pool.close());
  return { pool, stateDir };
}

const paths = Array.from({ length: 30 }, (_, index) => `/conditions/${index}/`);

test('gives the outcomes in the order of the paths, as Buffers', async () => {
  const { pool } = await openPool({});
  const outcomes = await pool.make(paths, 1);
  expect(outcomes.map(({ page }) => page?.bytes?.toString())).toEqual(paths);
});

test('a page that ends its thread twice is reported, and the others are made', async () => {
  const { pool } = await openPool({ before: `if (path === '/conditions/7/') throw new Error('out of memory');` });
  const outcomes = await pool.make(paths, 1);
  expect(outcomes.map(({ page, failure }) => page?.path ?? failure?.path)).toEqual(paths);
  expect(outcomes.flatMap(({ failure }) => failure ?? [])).toEqual([
    { path: '/conditions/7/', error: 'out of memory', reads: [] },
  ]);
});

test('what a thread was at when it ended once is made after all', async () => {
  const { pool, stateDir } = await openPool({
    before: `const flag = data.stateDir + '/ended';
      if (path === '/conditions/7/' && !existsSync(flag)) { writeFileSync(flag, ''); process.exit(1); }`,
  });
  const outcomes = await pool.make(paths, 1);
  expect(existsSync(path.join(stateDir, 'ended'))).toBe(true);
  expect(outcomes.flatMap(({ failure }) => failure ?? [])).toEqual([]);
});

test('a template that never ends is stopped and reported, and not tried a second time', async () => {
  const { pool, stateDir } = await openPool({
    before: `if (path === '/conditions/7/') for (appendFileSync(data.stateDir + '/tries', 'x');;);`,
    longestMs: 300,
  });
  const outcomes = await pool.make(paths.slice(0, 9), 1);
  expect(readFileSync(path.join(stateDir, 'tries'), 'utf8')).toBe('x');
  expect(outcomes.map(({ page, failure }) => page?.path ?? failure?.path)).toEqual(paths.slice(0, 9));
  expect(outcomes.flatMap(({ failure }) => failure ?? [])).toEqual([
    { path: '/conditions/7/', error: 'it was not made within 0.3 s', reads: [] },
  ]);
});

test('threads that cannot start fail the batch and say why', async () => {
  const pool = createRenderPool({
    count: 2,
    data: { bundleDir: '/nowhere', siteUrl: '', cmsUrl: '', stateDir: await temporaryFolder() },
  });
  onTestFinished(() => pool.close());
  await expect(pool.make(['/'], 1)).rejects.toThrow(/templates could not be loaded from \/nowhere/);
});

test('nothing waits for a pool that was closed', async () => {
  const { pool } = await openPool({ before: 'for (;;);' });
  const made = pool.make(paths, 1);
  await Promise.all([expect(made).rejects.toThrow('The publisher is being stopped.'), pool.close()]);
});
