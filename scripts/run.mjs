/**
 * The bootstrap behind `npm start`, `npm test` and the rest: `node scripts/run.mjs NAME` fetches what is missing (pnpm, a
 * newer Node where this one is too old, the dependencies) and runs scripts/NAME.ts. Node 20 and npm are all that it needs.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { installDependencies, installTools } from './lib/bootstrap.mjs';
import { Failure } from './lib/failure.mjs';
import { printError } from './lib/output.mjs';
import { killAll, signalAll, startNode } from './lib/processes.mjs';
import { root } from './lib/root.mjs';

const parentPollMs = 1000;

let isStopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
stopWithParent();

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    if (!isStopping) printError(error);
    process.exit(1);
  },
);

/** @param {string[]} args */
async function run([name, ...args]) {
  const script = path.join(root, 'scripts', scriptFile(name));
  const { node, env } = await installTools();
  await installDependencies(env);
  const { exited, type } = startNode({
    name: `npm run ${name}`,
    node,
    args: [script, ...args],
    cwd: root,
    env: process.stdin.isTTY ? { ...env, WELLCITE_ANSWERS: 'terminal' } : env,
  });
  if (process.stdin.isTTY) process.stdin.on('data', type);
  return (await exited).code;
}

/**
 * @param {string | undefined} name
 * @returns {string} `test:unit` is in test-unit.ts
 */
function scriptFile(name) {
  const files = readdirSync(path.join(root, 'scripts')).filter(
    (file) => file.endsWith('.ts') && !/\.(test|config)\.ts$/.test(file),
  );
  const file = `${String(name).replaceAll(':', '-')}.ts`;
  if (files.includes(file)) return file;
  const names = files.map((known) => known.slice(0, -'.ts'.length)).join(', ');
  throw new Failure(`There is no script called ${name}. The scripts are: ${names}.`);
}

/**
 * The script stops what it started, and ends; this process ends with it.
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  isStopping = true;
  signalAll(signal);
}

/**
 * npm may be killed in a way that tells nobody: whoever started this process is then no longer its parent. (With `exec` in
 * package.json's scripts that is npm, and not a shell in between.)
 */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid === parent) return;
    if (isStopping) return;
    stop('SIGTERM');
  }, parentPollMs).unref();
}
process.on('exit', killAll);
