/** Runs the indexer to its end. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { indexerEnvironment } from './indexer-environment.ts';
import { type IndexerAnswer, type IndexerOrder, indexerAnswer } from './indexer-messages.ts';

const indexer = fileURLToPath(new URL('./indexer.ts', import.meta.url));
/** At 10,000 pages it takes about a minute. One that takes so long hangs. */
const longestRunMs = 15 * 60_000;
/** How long it may take to end once it is told to. */
const graceMs = 2_000;
/** Of what it complained of. */
const keptCharacters = 2_000;

/**
 * Makes the index aside and leaves its files in `outDir`. `stop` ends it, and what it started, before it is done.
 * @throws where it was stopped or failed; the message says which, and why
 */
export function runIndexer(order: IndexerOrder, stop: AbortSignal): Promise<IndexerAnswer> {
  return new Promise((resolve, reject) => {
    const child = fork(indexer, {
      // Not those of this process: what they load is meant for it alone.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // Not that of this process either, which has its secrets.
      env: indexerEnvironment(order.paths.length),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaints = '';
    let answer: IndexerAnswer | null = null;
    let endedBecause: string | null = null;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints = (complaints + text).slice(-keptCharacters);
    });
    const end = (reason: string) => {
      endedBecause ??= reason;
      // It ends by itself when nobody listens any more.
      if (child.connected) child.disconnect();
      setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
    };
    const watchdog = setTimeout(() => end(`it was not done after ${longestRunMs / 60_000} minutes`), longestRunMs);
    const endAtStop = () => end('it was stopped');
    stop.addEventListener('abort', endAtStop, { once: true });
    child.once('message', (message) => {
      answer = indexerAnswer.safeParse(message).data ?? null;
      end('its answer made no sense');
    });
    child.once('error', (error) => settle(error.message));
    // What it complained of is complete at 'close', which does not come where it was this side that hung up.
    child.once('exit', () => endedBecause !== null && settle(endedBecause));
    child.once('close', (code, signal) =>
      settle(reasonIn(complaints) || `it ended by itself (${signal ?? `exit code ${code}`})`),
    );
    if (stop.aborted) return endAtStop();
    child.send(order, (error) => {
      if (error) complaints += error.message;
    });

    function settle(problem: string): void {
      clearTimeout(watchdog);
      stop.removeEventListener('abort', endAtStop);
      if (answer) resolve(answer);
      else reject(new Error(problem));
    }
  });
}

/** The lines of what it printed that are no part of a stack. */
function reasonIn(complaints: string): string {
  return complaints
    .split('\n')
    .filter((line) => /^[^\s{}]/.test(line))
    .join(' ')
    .replace(/[.\s{]+$/, '');
}
