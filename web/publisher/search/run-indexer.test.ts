/** That nothing is left behind, with a stand-in for Pagefind's program that hangs, or dies, at its first message. */
import { spawn } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { openStore } from '../store/store.ts';
import { wordsPerFile } from './index-files.ts';
import { runIndexer } from './run-indexer.ts';

/** What pagefind takes in place of its own program. */
const programVariable = 'PAGEFIND_EXTENDED_BINARY_PATH';

/** `atMessage` is what the stand-in does with its first message. It ends with its input, as the real one does. */
async function prepare(atMessage: string) {
  const folder = await temporaryFolder();
  openStore(folder, []).close();
  const program = path.join(folder, 'program.mjs');
  const pidFile = path.join(folder, 'pid');
  await writeFile(
    program,
    `#!${process.execPath}
import { writeFileSync } from 'node:fs';
process.stdin.on('end', () => process.exit()).once('data', () => {
  writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
  ${atMessage}
});
`,
  );
  await chmod(program, 0o755);
  vi.stubEnv(programVariable, program);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const pid = () =>
    vi.waitUntil(async () => Number(await readFile(pidFile, 'utf8').catch(() => '')), { timeout: 20_000 });
  return {
    order: { paths: [], olderPaths: [], siteDir: folder, stateDir: folder, outDir: path.join(folder, 'made') },
    pid,
    folder,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('stopping ends the indexer and the program that it started', async () => {
  const { order, pid } = await prepare('');
  const stop = new AbortController();
  const run = expect(runIndexer(order, stop.signal)).rejects.toThrow('it was stopped');
  const program = await pid();
  expect(isAlive(program)).toBe(true);
  stop.abort();
  await run;
  await vi.waitUntil(() => !isAlive(program), { timeout: 10_000 });
});

test('a publisher that is killed leaves none of them behind', async () => {
  const { order, pid } = await prepare('');
  const script = `
    const { runIndexer } = await import(${JSON.stringify(new URL('./run-indexer.ts', import.meta.url).href)});
    await runIndexer(${JSON.stringify(order)}, new AbortController().signal);`;
  const publisher = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const program = await pid();
  publisher.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(program), { timeout: 10_000 });
});

test('no secret of the publisher reaches the indexer or the program that it started', async () => {
  vi.stubEnv('CONTENT_API_TOKEN', 'a token');
  vi.stubEnv('WEBHOOK_SECRET', 'a secret');
  vi.stubEnv('MONGODB_URL', 'mongodb://user:password@database');
  const { order, pid, folder } = await prepare(
    `writeFileSync(new URL('./environment.json', import.meta.url), JSON.stringify(process.env)); process.exit(1);`,
  );
  await expect(runIndexer(order, new AbortController().signal)).rejects.toThrow();
  await pid();
  const environment: Record<string, string> = JSON.parse(await readFile(path.join(folder, 'environment.json'), 'utf8'));
  expect(Object.keys(environment)).not.toContain('CONTENT_API_TOKEN');
  expect(Object.keys(environment)).not.toContain('WEBHOOK_SECRET');
  expect(Object.keys(environment)).not.toContain('MONGODB_URL');
  expect(environment.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE).toBe(String(wordsPerFile(0)));
});

test('a program that dies without a word fails the run', async () => {
  const { order } = await prepare('process.exit(1)');
  await expect(runIndexer(order, new AbortController().signal)).rejects.toThrow(/it ended by itself|closed|EPIPE/);
});

test('a run that is stopped before it began starts nothing', async () => {
  const { order } = await prepare('');
  await expect(runIndexer(order, AbortSignal.abort())).rejects.toThrow('it was stopped');
});
