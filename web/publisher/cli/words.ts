/** How the command line says what the publisher says. */
import type { Difference, PublisherStatus, Release } from '@wellcite/shared/publisher-api';

/** Of long lists these are shown. */
const linesShown = 15;

/** Everything that somebody should look at; nothing where all is well. */
export function problemsOf(status: PublisherStatus): string[] {
  return [
    ...(status.stopped ? [status.stopped.message] : []),
    ...(status.lastError ? [status.lastError.message] : []),
    ...status.failures
      .filter(({ path }) => !status.lastError?.message.includes(path))
      .map(({ path, error }) => `${path} could not be made (${error}) and keeps its last version.`),
    ...(status.search.lastError ? [`The search is behind: ${status.search.lastError}`] : []),
    ...(status.target?.lastError ? [`${status.target.name} is behind: ${status.target.lastError}`] : []),
  ];
}

export function statusLines(status: PublisherStatus, releases: readonly Release[]): string[] {
  const problems = problemsOf(status);
  return [
    `Release    ${status.release}, ${pages(status.pages)}`,
    `Publishing ${status.stopped ? `stopped ${status.stopped.by ? `by ${status.stopped.by} ` : ''}since ${time(status.stopped.since)}` : 'goes on'}`,
    `Waiting    ${waiting(status)}`,
    `Search     ${followed(status.search)}`,
    ...(status.target ? [`${status.target.name.padEnd(10)} ${followed(status.target)}`] : []),
    ...(releases.length > 0 ? ['', 'Last publishes', ...releases.slice(0, 5).map(releaseLine)] : []),
    '',
    ...(problems.length > 0 ? ['Wrong', ...shortened(problems.map((line) => `  ${line}`))] : ['Nothing is wrong.']),
  ];
}

export function releaseLines(releases: readonly Release[]): string[] {
  if (releases.length === 0) return ['Nothing was published yet.'];
  return [
    ...releases.map((release, index) => `${releaseLine(release)}${index === 0 ? '  (shown now)' : ''}`),
    '',
    'See what going back would change, and go back: rollback NUMBER',
  ];
}

export function differenceLines({ from, to, pages: changes, keptWithdrawn }: Difference): string[] {
  const paths = (wanted: string) => changes.filter(({ change }) => change === wanted).map(({ path }) => `  ${path}`);
  const part = (title: string, lines: string[]) => (lines.length > 0 ? [title, ...shortened(lines)] : []);
  return [
    `From release ${from} back to ${to}: ${changes.length === 0 ? 'no page changes' : `${pages(changes.length)} ${changes.length === 1 ? 'changes' : 'change'}`}.`,
    ...part('As they were', paths('changed')),
    ...part('There again', paths('added')),
    ...part('No longer there', paths('removed')),
    ...part(
      'Stay as they are, because they were withdrawn since or told of what was',
      keptWithdrawn.map((path) => `  ${path}`),
    ),
  ];
}

export function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}

function releaseLine({ release, at, pagesChanged, durationMs, cause, paths }: Release): string {
  const first = paths[0] ?? '';
  const more = pagesChanged > 1 && first !== '' ? ' …' : '';
  return `  ${String(release).padStart(5)}  ${time(at)}  ${pages(pagesChanged).padStart(10)}  ${seconds(durationMs).padStart(7)}  ${cause}: ${first}${more}`;
}

function waiting({ waiting: { documents, pages: count } }: PublisherStatus): string {
  if (documents === 0 && count === 0) return 'nothing';
  return `${documents === 1 ? '1 document' : `${documents} documents`}, ${pages(count)}`;
}

function followed({ release, isCurrent }: { release: number | null; isCurrent: boolean }): string {
  if (isCurrent) return 'up to date';
  return release === null ? 'not there yet' : `has release ${release}`;
}

/** `2026-11-28 13:02:11`, in the zone of whoever reads it. */
function time(iso: string): string {
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}

function shortened(lines: string[]): string[] {
  const more = lines.length - linesShown;
  return more > 0 ? [...lines.slice(0, linesShown), `  and ${more} more`] : lines;
}
