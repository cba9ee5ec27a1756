/** The frame of every script: errors told without a stack where a person can mend them, and an end that leaves nothing behind. */
import { constants } from 'node:os';
import { print, printError } from './output.mjs';
import { killAll, stopAll } from './processes.mjs';

/**
 * Runs a script to its end and ends the process. Ctrl-C, SIGTERM, SIGHUP or a reader of the output that went away stop
 * everything that was started; a second Ctrl-C kills it.
 * @param {() => Promise<number | undefined>} work resolves to the exit code; undefined is 0
 * @param {{ isServer?: boolean, samePressMs?: number }} [options] `isServer`: being stopped is how it ends, so the exit code is
 *   then 0; `samePressMs`: one press of Ctrl-C can arrive twice, from the terminal and from npm, within this time
 */
export function main(work, { isServer = false, samePressMs = 1000 } = {}) {
  /** @type {number | null} */
  let stoppingSince = null;
  const stop = async (/** @type {NodeJS.Signals} */ signal) => {
    const code = isServer ? 0 : 128 + constants.signals[signal];
    if (stoppingSince === null) {
      stoppingSince = Date.now();
      await stopAll();
      if (isServer) print('Stopped.');
      process.exit(code);
    }
    if (Date.now() - stoppingSince < samePressMs) return;
    killAll();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void stop(signal));
  process.stdout.on('error', () => void stop('SIGHUP'));
  process.stderr.on('error', () => {});

  const finish = async (/** @type {number} */ code) => {
    if (stoppingSince !== null) return;
    stoppingSince = Date.now();
    await stopAll();
    process.exit(code);
  };
  work().then(
    (code) => finish(code ?? 0),
    (error) => {
      // While it is being stopped, what was running fails; that is not news.
      if (stoppingSince === null) printError(error);
      return finish(1);
    },
  );
}
