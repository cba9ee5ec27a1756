/** Starts programs, keeps what they print, and leaves none behind. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { Failure } from './failure.mjs';

/**
 * @typedef {object} Program
 * @property {string} name what it is called in messages
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Record<string, string | undefined>} env
 * @property {(line: string) => void} [onLine] gets each line that it prints; without it the program prints for itself
 */
/**
 * @typedef {object} RunningProcess
 * @property {string} name
 * @property {number} pid
 * @property {Promise<{ code: number, hasSignal: boolean }>} exited never rejects; a program that could not be started has code 127
 * @property {() => string[]} lastLines
 * @property {(text: string | Uint8Array) => void} type hands on what somebody typed
 */

const keptLines = 30;
/** A program that prints lines into a pipe may leave it to a child of its own, so its end is not waited for longer than this. */
const drainMs = 1000;

/** @type {Set<RunningProcess>} */
const running = new Set();

/**
 * Starts a program in a process group of its own, so that a key press reaches it by us alone and all that it starts can
 * be stopped with it.
 * @param {Program} program
 * @returns {RunningProcess}
 */
export function start({ name, command, args, cwd, env, onLine }) {
  const output = onLine ? 'pipe' : 'inherit';
  const child = spawn(command, [...args], { cwd, env, detached: true, stdio: ['pipe', output, output] });
  child.stdin?.on('error', () => {});
  /** @type {string[]} */
  const lines = [];
  const take = (/** @type {string} */ line) => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', take);

  const exited = new Promise((resolve) => {
    child.once('error', (error) => {
      const message = `${name} could not be started: ${error.message}`;
      if (onLine) take(message);
      else process.stderr.write(`${message}\n`);
      resolve({ code: 127, hasSignal: false });
    });
    child.once('exit', (code, signal) => {
      const result = { code: code ?? 128 + (signal ? constants.signals[signal] : 0), hasSignal: signal !== null };
      const drained = setTimeout(() => resolve(result), drainMs);
      child.once('close', () => {
        clearTimeout(drained);
        resolve(result);
      });
    });
  });
  const type = (/** @type {string | Uint8Array} */ text) => void child.stdin?.write(text);
  const started = { name, pid: child.pid ?? 0, exited, lastLines: () => [...lines], type };
  if (child.pid === undefined) return started;
  running.add(started);
  child.once('exit', () => {
    running.delete(started);
    // What it started and did not stop.
    signalGroup(started.pid, 'SIGKILL');
  });
  return started;
}

/**
 * Starts a script under this same Node. It ends when this process does, however that dies.
 * @param {Omit<Program, 'command'> & { node?: string }} program `args` begins with the script
 */
export function startNode({ node = process.execPath, args, ...program }) {
  const follow = new URL(`follow-parent.mjs?parent=${process.pid}`, import.meta.url).href;
  return start({
    ...program,
    command: node,
    args: ['--disable-warning=ExperimentalWarning', '--import', follow, ...args],
  });
}

/**
 * Runs a program to its end.
 * @param {Omit<Program, 'onLine'>} program
 * @returns {Promise<string>} what it printed
 * @throws {Failure} it ended with another code than 0; holds what it printed
 */
export function run(program) {
  return toItsEnd(program.name, (onLine) => start({ ...program, onLine }));
}

/**
 * Runs a script under this same Node to its end, as `run` does a program.
 * @param {Omit<Program, 'command' | 'onLine'>} program
 */
export function runNode(program) {
  return toItsEnd(program.name, (onLine) => startNode({ ...program, onLine }));
}

/** Stops every program that runs: asks first, and makes those that are still there after `graceMs`. */
export async function stopAll({ graceMs = 8000 } = {}) {
  const stopping = [...running];
  for (const { pid } of stopping) signalGroup(pid, 'SIGTERM');
  const makeThem = setTimeout(killAll, graceMs);
  await Promise.all(stopping.map(({ exited }) => exited));
  clearTimeout(makeThem);
}

export function killAll() {
  for (const { pid } of running) signalGroup(pid, 'SIGKILL');
}

/**
 * @param {NodeJS.Signals} signal
 */
export function signalAll(signal) {
  for (const { pid } of running) signalGroup(pid, signal);
}

/**
 * @param {number} leader the id of the group's first process
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch {
    // The group is gone already.
  }
}

/**
 * @param {string} name
 * @param {(onLine: (line: string) => void) => RunningProcess} starter
 */
async function toItsEnd(name, starter) {
  /** @type {string[]} */
  const printed = [];
  const { code } = await starter((line) => printed.push(line)).exited;
  const output = printed.join('\n');
  if (code !== 0) throw new Failure(`${name} failed (exit code ${code}).`, output);
  return output;
}
