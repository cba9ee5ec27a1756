/** Runs vitest, Playwright or a check; shows what it printed where it failed; counts. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environmentSchema } from '@wellcite/shared/environment';
import { quiet } from '../lib/environment.ts';
import { isColored, print, printError, stepDone, stepFailed } from '../lib/output.mjs';
import { runNode } from '../lib/processes.mjs';
import { root } from '../lib/root.mjs';
import { sum, type Tally, tallyPlaywright, tallyVitest } from './tally.ts';

type Variables = Record<string, string | undefined>;

/** `project`: of the package's vitest.config.ts, where it has several. */
export function runVitest(input: { name: string; folder: string; project?: string; variables?: Variables }) {
  return withReport(async (report) => {
    // The scripts have no dependencies of their own, so no node_modules either.
    const home = input.folder === 'scripts' ? root : path.join(root, input.folder);
    const args = [path.join(home, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json'];
    args.push(`--outputFile.json=${report}`, ...(input.project ? ['--project', input.project] : []));
    return counted({
      name: input.name,
      work: () => runTests({ ...input, args }),
      tally: async (isOk) => tallyVitest(await readJson(report), isOk),
    });
  });
}

/** Runs a project of the playwright.config.ts of `folder`. */
export function runPlaywright(input: { name: string; folder: string; project: string; variables: Variables }) {
  return withReport(async (report) => {
    const args = [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'];
    args.push(`--project=${input.project}`);
    const variables = { ...input.variables, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    return counted({
      name: input.name,
      work: () => runTests({ ...input, variables, args }),
      tally: async (isOk) => tallyPlaywright(await readJson(report), isOk),
    });
  });
}

/** A check that counts as one test: it passes where `work` does not throw. */
export function runCheck(name: string, work: () => Promise<unknown>): Promise<Tally> {
  return counted({
    name,
    work,
    tally: async (isOk) => (isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  });
}

/** Prints the sum, as the last line, and gives the exit code. */
export function report(tallies: readonly Tally[]): number {
  const { passed, failed } = sum(tallies);
  print(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The environment without the product's own variables: what a developer has set must not decide what is tested. */
export function testVariables(): Variables {
  const product = Object.keys(environmentSchema.shape);
  const others = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !product.includes(name));
  return { ...Object.fromEntries(others), ...quiet, ...(isColored ? {} : { NO_COLOR: '1' }) };
}

async function counted(input: {
  name: string;
  work: () => Promise<unknown>;
  tally: (isOk: boolean) => Promise<Tally>;
}): Promise<Tally> {
  const began = performance.now();
  let isOk = true;
  try {
    await input.work();
  } catch (error) {
    isOk = false;
    printError(error);
  }
  const tally = await input.tally(isOk);
  const ms = performance.now() - began;
  if (tally.failed === 0) stepDone({ name: input.name, ms, note: `${tally.passed} passed` });
  else stepFailed({ name: input.name, ms, note: `${tally.passed} passed, ${tally.failed} failed` });
  return tally;
}

function runTests(input: { name: string; folder: string; args: readonly string[]; variables?: Variables }) {
  return runNode({
    name: input.name,
    args: input.args,
    cwd: path.join(root, input.folder),
    env: { ...testVariables(), ...input.variables },
  });
}

async function withReport<Result>(work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wellcite-report-'));
  try {
    return await work(path.join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  return JSON.parse(text);
}
