/** The two builds, each made only where what it is made of has changed. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { quiet } from './environment.ts';
import { step, stepDone } from './output.mjs';
import { runNode } from './processes.mjs';
import { root } from './root.mjs';
import { digestOf } from './sources.ts';

export interface Build {
  name: string;
  /** Folders and files it is made of, under `base`. */
  sources: readonly string[];
  base: string;
  cwd: string;
  args: readonly string[];
  /** Is there once it has been built. */
  product: string;
}

const common = ['shared', 'pnpm-lock.yaml', 'tsconfig.base.json'];

export const cmsBuild: Build = {
  name: 'build of the CMS',
  sources: ['cms', ...common],
  base: root,
  cwd: path.join(root, 'cms'),
  args: [path.join(root, 'cms/node_modules/next/dist/bin/next'), 'build'],
  product: path.join(root, 'cms/.next/BUILD_ID'),
};

export const siteBuild: Build = {
  name: "build of the site's bundle",
  sources: ['web', ...common],
  base: root,
  cwd: path.join(root, 'web'),
  args: [path.join(root, 'web/node_modules/astro/bin/astro.mjs'), 'build'],
  product: path.join(root, 'web/dist/server/entry.mjs'),
};

const stamps = path.join(root, 'node_modules/.cache/wellcite');

/**
 * Builds side by side what needs it.
 * @throws {Failure} a build failed; holds what it printed
 */
export async function makeBuilds(builds: readonly Build[]): Promise<void> {
  await Promise.all(builds.map((build) => makeBuild(build)));
}

/** `stampDir`: where the digest of what was built last is kept. */
export async function makeBuild(build: Build, stampDir = stamps): Promise<void> {
  const stamp = path.join(stampDir, build.name.replace(/\W+/g, '-'));
  const digest = await digestOf(build, `Node ${process.version}`);
  const built = await readFile(stamp, 'utf8').catch(() => null);
  if (built === digest && existsSync(build.product)) return stepDone({ name: build.name, note: 'unchanged' });
  // A build that is broken off must not count as one.
  await rm(stamp, { force: true });
  await step(build.name, () =>
    runNode({ name: `The ${build.name}`, args: build.args, cwd: build.cwd, env: buildVariables() }),
  );
  await mkdir(stampDir, { recursive: true });
  await writeFile(stamp, digest);
}

/** The same for every build, without the product's own: what is built must not depend on it, and must hold no secret. */
function buildVariables(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, NO_COLOR, NODE_OPTIONS, NODE_EXTRA_CA_CERTS } = process.env;
  return { PATH, HOME, TMPDIR, NO_COLOR, NODE_OPTIONS, NODE_EXTRA_CA_CERTS, NODE_ENV: 'production', CI: '1', ...quiet };
}
