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
  const layoutShift = round(middle.cumulativeLayoutShift, 3);
  const blockingMs = Math.round(middle.totalBlockingTime);
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
    verdict(layoutShift === 0, `CLS ${layoutShift}, at most 0`),
    verdict(blockingMs === 0, `TBT ${blockingMs} ms, at most 0`),
    ...(kind.byteLimit === null
      ? []
      : [verdict(bytes.all <= kind.byteLimit, `${kilobytes(bytes.all)} KB, at most ${kind.byteLimit / 1000} KB`)]),
  ];
}

/** What holds for the page that is compared, and the comparison itself. */
export function comparedVerdicts(ours: Measured, theirs: Measured): Verdict[] {
  const { bytes, largestContentfulPaint: lcp } = ours.middle;
  const theirLcp = theirs.middle.largestContentfulPaint;
  const lcps = (measured: Measured) => measured.runs.map((run) => run.largestContentfulPaint);
  const pairs = `in ${pairsBelow(lcps(ours), lcps(theirs))} of ${ours.runs.length} pairs`;
  return [
    verdict(bytes.requests <= requestLimit, `${bytes.requests} requests, at most ${requestLimit}`),
    verdict(bytes.js === 0, `${kilobytes(bytes.js)} KB of script, none allowed`),
    verdict(lcp < theirLcp, `LCP ${seconds(lcp)}, below ${seconds(theirLcp)} of ${theirs.kind.name} (${pairs})`),
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
