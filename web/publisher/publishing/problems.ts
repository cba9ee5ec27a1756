/** Keeps what is wrong now: logs it once, and once that it is over. */
import type { PublisherStatus } from '@wellcite/shared/publisher-api';
import type { Log } from '../lib/log.ts';

/** Of many problems at once the log and the status name these. */
const problemsNamed = 10;

export type Problems = ReturnType<typeof createProblems>;

export function createProblems(log: Log) {
  let last: PublisherStatus['lastError'] = null;

  return {
    last: () => last,

    /** All that is wrong now, a sentence or two each; nothing where all is well. `details` are for the log alone. */
    report(problems: readonly string[], details: string | null = null): void {
      const named = problems.slice(0, problemsNamed);
      const more = problems.length - named.length;
      const message = [...named, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
      if (message === '' && last) log.info('The site is in order again.');
      if (message !== '' && message !== last?.message) log.error(details === null ? message : `${message}\n${details}`);
      last = message === '' ? null : { at: new Date().toISOString(), message };
    },
  };
}

export function refusalProblem(key: string, reason: string): string {
  return `${key} does not hold to the contract (${reason}) and keeps its last version. Publish it again in the admin; where the CMS is of a newer release than this publisher, update the publisher.`;
}

export function pageProblem({ path, error }: { path: string; error: string }): string {
  return `${path} could not be rendered (${error}) and keeps its last version.`;
}
