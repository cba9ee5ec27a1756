/** Brings the machine to where the scripts can run: pnpm, Node, the dependencies. Runs on Node 20, with Node's own modules alone. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { step } from './output.mjs';
import { run } from './processes.mjs';
import { root } from './root.mjs';

const pnpmVersion = '12.21.0';
const nodeVersion = '24.21.0';
/** The first Node that runs TypeScript by itself and has what the CMS needs. */
const oldestNode = [22, 19];
const packages = ['.', 'cms', 'web', 'shared'];
/** By themselves npm tries for more than two minutes, and pnpm for more than five, before they say that there is no network. */
const npmRetries = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=5000'];
const pnpmRetries = ['--config.fetch-retry-mintimeout=1000', '--config.fetch-retry-maxtimeout=1000'];
const tools = path.join(root, '.tools');

/**
 * Fetches pnpm, and Node where the running one is too old, into .tools.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to use, and an environment where the tools come first on PATH
 */
export async function installTools() {
  refuseWhatCannotWork();
  const isNodeOld = isOlder(process.versions.node, oldestNode);
  const stamp = path.join(tools, 'installed');
  const installed = read(stamp) ?? '';
  const node = `node@${nodeVersion}`;
  // One that is there stays: this may be it, where a script of ours was started by another.
  const wanted = [`pnpm@${pnpmVersion}`, ...(isNodeOld || installed.includes(node) ? [node] : [])];
  if (installed !== wanted.join(' ')) {
    mkdirSync(tools, { recursive: true });
    rmSync(stamp, { force: true });
    await step(wanted.join(', '), () => npmInstall(wanted));
    writeFileSync(stamp, wanted.join(' '));
  }
  const bin = path.join(tools, 'node_modules', '.bin');
  return {
    node: isNodeOld ? path.join(bin, 'node') : process.execPath,
    env: { ...process.env, PATH: [bin, process.env.PATH].join(path.delimiter) },
  };
}

/**
 * Installs what the lockfile says, where it or a package.json changed since the last time.
 * @param {NodeJS.ProcessEnv} env
 */
export async function installDependencies(env) {
  const stamp = path.join(root, 'node_modules', '.wellcite-installed');
  const wanted = dependenciesDigest();
  const isInstalled = packages.every((name) => existsSync(path.join(root, name, 'node_modules')));
  if (isInstalled && read(stamp) === wanted) return;
  rmSync(stamp, { force: true });
  // A lockfile made on Linux can lack the binaries of other systems.
  const lockfile = process.platform === 'linux' ? '--frozen-lockfile' : '--fix-lockfile';
  await step('dependencies', () =>
    fetchStep('pnpm install', {
      command: path.join(tools, 'node_modules', '.bin', 'pnpm'),
      args: ['install', lockfile, '--loglevel=error', ...pnpmRetries],
      // With CI set pnpm asks no questions, such as whether it may replace node_modules.
      env: { ...env, CI: 'true' },
    }),
  );
  // With --fix-lockfile the lockfile itself may have changed.
  writeFileSync(stamp, dependenciesDigest());
}

function refuseWhatCannotWork() {
  if (process.platform === 'win32') {
    throw new Failure(
      'Wellcite runs on Linux and macOS. On Windows run it in WSL (https://learn.microsoft.com/windows/wsl).',
    );
  }
  if (isOlder(process.versions.node, [20, 0])) {
    throw new Failure(
      `This is Node ${process.versions.node}, and Wellcite needs Node 20 or later: https://nodejs.org.`,
    );
  }
}

/** @param {string[]} wanted */
function npmInstall(wanted) {
  const args = ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  args.push(...npmRetries, '--prefix', tools, ...wanted);
  // npm tells its scripts where it is; this one may also be run without it.
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && path.basename(npm).startsWith('npm');
  return fetchStep('npm install', {
    command: isNpm ? process.execPath : 'npm',
    args: isNpm ? [npm, ...args] : args,
    env: process.env,
  });
}

/**
 * @param {string} name
 * @param {{ command: string, args: string[], env: NodeJS.ProcessEnv }} program
 */
async function fetchStep(name, program) {
  try {
    await run({ name, cwd: root, ...program });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`${name} failed: ${whyFetchFailed(error.output)}`, error.output);
  }
}

/** @param {string} output */
function whyFetchFailed(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'the disk is full. Free some 2 GB, then run the command again.';
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|error sending request|dns error/i.test(output)
  ) {
    return 'the package registry does not answer. Check the network, and the proxy if there is one (`npm config list` shows both settings), then run the command again.';
  }
  if (/OUTDATED_LOCKFILE|frozen-lockfile/i.test(output)) {
    return 'pnpm-lock.yaml does not fit a package.json. Run `.tools/node_modules/.bin/pnpm install`, and commit the lockfile.';
  }
  return 'what it printed is above. Mend that, then run the command again.';
}

function dependenciesDigest() {
  const hash = createHash('sha256');
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.map((name) => path.join(name, 'package.json'))];
  for (const file of files) hash.update(read(path.join(root, file)) ?? '').update('\0');
  return hash.update(`${process.platform} ${process.arch} pnpm@${pnpmVersion}`).digest('hex');
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * @param {string} version
 * @param {readonly number[]} oldest major and minor
 */
function isOlder(version, [oldestMajor = 0, oldestMinor = 0]) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
