import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { type Build, makeBuild } from './builds.ts';
import { testFolder } from './test-folder.ts';

let folder: string;
let build: Build;

beforeEach(() => {
  folder = testFolder();
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(source(), 'one');
  build = {
    name: 'build of a test',
    sources: [path.join('src')],
    base: folder,
    cwd: folder,
    args: ['-e', 'require("fs").appendFileSync("built", "x")'],
    product: path.join(folder, 'built'),
  };
});

it('builds once where nothing changes', async () => {
  await make();
  await make();
  expect(timesBuilt()).toBe(1);
});

it('builds again where a source changed', async () => {
  await make();
  writeFileSync(source(), 'two');
  await make();
  expect(timesBuilt()).toBe(2);
});

it('builds again where a source was renamed', async () => {
  await make();
  rmSync(source());
  writeFileSync(path.join(folder, 'src/b.ts'), 'one');
  await make();
  expect(timesBuilt()).toBe(2);
});

it('does not mind tests and what tools write', async () => {
  await make();
  mkdirSync(path.join(folder, 'src/node_modules'));
  for (const name of ['a.test.ts', 'node_modules/b.js', '.cache', 'tsconfig.tsbuildinfo']) {
    writeFileSync(path.join(folder, 'src', name), 'three');
  }
  await make();
  expect(timesBuilt()).toBe(1);
});

it('builds again where the product is gone', async () => {
  await make();
  rmSync(build.product);
  await make();
  expect(existsSync(build.product)).toBe(true);
});

it('builds again after a build that failed, and shows what that one printed', async () => {
  await make();
  writeFileSync(source(), 'two');
  const args = ['-e', 'console.log("no such module"); process.exit(1)'];
  await expect(makeBuild({ ...build, args }, stampDir())).rejects.toMatchObject({ output: 'no such module' });
  writeFileSync(source(), 'one');
  await make();
  expect(timesBuilt()).toBe(2);
});

function make(): Promise<void> {
  return makeBuild(build, stampDir());
}

function source(): string {
  return path.join(folder, 'src/a.ts');
}

function stampDir(): string {
  return path.join(folder, 'stamps');
}

function timesBuilt(): number {
  return readFileSync(build.product, 'utf8').length;
}
