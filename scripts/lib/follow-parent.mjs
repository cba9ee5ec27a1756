/**
 * Loaded by --import into every Node process that the commands start: ends that process once the one that started it is gone.
 * The parent holds the other end of standard input, and however it dies, by SIGKILL too, the pipe closes.
 */
import { isMainThread } from 'node:worker_threads';

const graceMs = 5000;
const parent = Number(new URL(import.meta.url).searchParams.get('parent'));

if (isMainThread) {
  // A process that this one forks inherits the flag; its standard input is not that pipe, and its parent lives.
  if (process.ppid === parent) follow();
  else if (!isAlive(parent)) leave();
}

function follow() {
  process.stdin.on('end', leave).on('error', leave).resume();
  // A pipe is a socket. It must not keep alive a process that has nothing else to do.
  if ('unref' in process.stdin) process.stdin.unref();
}

/** Asks the whole group, which this process leads, to stop; then makes it. */
function leave() {
  process.once('exit', () => signalGroup('SIGKILL'));
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), graceMs).unref();
}

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    process.kill(process.pid, signal);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
