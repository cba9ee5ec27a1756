/** What the pages are to reach, and whether they do. */
import type { PageKind } from './kinds.ts';
import { type PageRun, pairsBelow } from './medians.ts';

export interface Verdict {
  isMet: boolean;
  text: string;
}

/** A kind of page, its runs in their order, and the median of each figure. */
export interface Measured {
  kind: PageKind;
  isIndexable: boolean;
  runs: readonly PageRun[];
  middle: PageRun;
}

const lcpLimitMs = 1000;
const requestLimit = 5;

/** What holds for every kind of page. */
export function verdictsOf({ kind, isIndexable, middle }: Measured): Verdict[] {
  const { scores, bytes } = middle;
  const wanted = [
    { name: 'performance', score: scores.performance },
    { name: 'accessibility', score: scores.accessibility },
    { name: 'best practices', score: scores.bestPractices },
    ...(isIndexable ? [{ name: 'SEO', score: scores.seo }] : []),
  ];
  const missed = wanted.filter(({ score }) => score < 100);
  const failures = middle.failures.length > 0 ? ` (failed: ${middle.failures.join(', ')})` : '';
  return [
    verdict(
      missed.length === 0,
      missed.length === 0
        ? `${wanted.map(({ name }) => name).join(', ')} 100${isIndexable ? '' : '; search engines must not list it, so SEO does not count'}`
        : `${missed.map(({ name, score }) => `${name} ${score}`).join(', ')} instead of 100${failures}`,
    ),
    verdict(
      middle.largestContentfulPaint <= lcpLimitMs,
      `LCP ${seconds(middle.largestContentfulPaint)}, at most 1.0 s`,
    ),
    verdict(middle.cumulativeLayoutShift === 0, `CLS ${round(middle.cumulativeLayoutShift, 3)}, at most 0`),
    verdict(middle.totalBlockingTime === 0, `TBT ${Math.round(middle.totalBlockingTime)} ms, at most 0`),
    ...(kind.byteLimit === null
      ? []
      : [verdict(bytes.all <= kind.byteLimit, `${kilobytes(bytes.all)} KB, at most ${kind.byteLimit / 1000} KB`)]),
  ];
}

/** What holds for the page that is compared, and the comparison itself. */
export function comparedVerdicts(ours: Measured, theirs: Measured): Verdict[] {
  const { bytes } = ours.middle;
  const [ourLcp, theirLcp] = [ours, theirs].map(({ runs }) => runs.map((run) => run.largestContentfulPaint));
  const [ourMiddle, theirMiddle] = [ours, theirs].map(({ middle }) => middle.largestContentfulPaint);
  const below = pairsBelow(ourLcp ?? [], theirLcp ?? []);
  return [
    verdict(bytes.requests <= requestLimit, `${bytes.requests} requests, at most ${requestLimit}`),
    verdict(bytes.js === 0, `${kilobytes(bytes.js)} KB of script, none allowed`),
    verdict(
      (ourMiddle ?? 0) < (theirMiddle ?? 0),
      `LCP ${seconds(ourMiddle ?? 0)}, below ${seconds(theirMiddle ?? 0)} of ${theirs.kind.name} (in ${below} of ${ours.runs.length} pairs)`,
    ),
  ];
}

/** Thousands of bytes, to a tenth. */
export function kilobytes(bytes: number): number {
  return round(bytes / 1000, 1);
}

function verdict(isMet: boolean, text: string): Verdict {
  return { isMet, text };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
