/** What the commands print while they work: a line for each step, with how long it took. */
import { Failure } from './failure.mjs';

export const isColored = process.stdout.isTTY === true && !process.env.NO_COLOR;
const nameWidth = 26;

/** @param {string} text */
export function print(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Does a step and says how long it took. A step that takes longer than a second is named when it has taken one, so that
 * somebody who waits knows for what.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const began = performance.now();
  const announcement = setTimeout(() => print(dim(`… ${name}`)), 1000);
  try {
    const result = await work();
    stepDone({ name, ms: performance.now() - began });
    return result;
  } catch (error) {
    stepFailed({ name, ms: performance.now() - began });
    throw error;
  } finally {
    clearTimeout(announcement);
  }
}

/** @param {{ name: string, ms?: number, note?: string }} step */
export function stepDone(step) {
  print(`${colored(32, '✓')} ${describe(step)}`);
}

/** @param {{ name: string, ms?: number, note?: string }} step */
export function stepFailed(step) {
  print(`${colored(31, '✗')} ${describe(step)}`);
}

/**
 * Something that was left out, and why.
 * @param {string} name
 * @param {string} why
 */
export function stepLeftOut(name, why) {
  print(`${dim('–')} ${name.padEnd(nameWidth)} ${why}`);
}

/** @param {unknown} error */
export function printError(error) {
  if (!(error instanceof Error)) return printRed(String(error));
  if (error instanceof Failure && error.output !== '') process.stderr.write(`\n${error.output.trimEnd()}\n\n`);
  const isExpected = error instanceof Failure || error.name === 'EnvironmentError';
  printRed(isExpected ? error.message : (error.stack ?? error.message));
}

/** @param {string} text */
export function dim(text) {
  return text === '' ? '' : colored(2, text);
}

/** @param {number} ms */
export function duration(ms) {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

/** @param {{ name: string, ms?: number, note?: string }} step */
function describe({ name, ms, note = '' }) {
  const time = ms === undefined ? '' : duration(ms);
  return `${name.padEnd(nameWidth)} ${[time, dim(note)].filter(Boolean).join('   ')}`;
}

/** @param {string} text */
function printRed(text) {
  process.stderr.write(
    `${text
      .split('\n')
      .map((line) => colored(31, line))
      .join('\n')}\n`,
  );
}

/**
 * @param {number} code
 * @param {string} text
 */
function colored(code, text) {
  return isColored ? `\x1b[${code}m${text}\x1b[0m` : text;
}
