/** Several runs of one page, brought together. */
import type { PageBytes } from './network-log.ts';

/** Lighthouse's categories, each 0 to 100. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
}

export interface PageRun {
  scores: Scores;
  /** Milliseconds, as Lighthouse simulates a phone on a slow network. */
  firstContentfulPaint: number;
  largestContentfulPaint: number;
  totalBlockingTime: number;
  /** No unit. */
  cumulativeLayoutShift: number;
  bytes: PageBytes;
  /** The element that was the largest, as a selector; empty where Lighthouse does not say. */
  largestElement: string;
  /** The audits of accessibility, best practices and SEO that failed. */
  failures: string[];
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of no values.');
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted.slice(sorted.length >> 1, (sorted.length >> 1) + 1);
  const lower = sorted.slice((sorted.length - 1) >> 1, ((sorted.length - 1) >> 1) + 1);
  return [...upper, ...lower].reduce((sum, value) => sum + value / 2, 0);
}

/** The median of each figure by itself; the element and the failures are those of any run. */
export function medianRun(runs: readonly PageRun[]): PageRun {
  const of = (figure: (run: PageRun) => number) => median(runs.map(figure));
  return {
    scores: {
      performance: of(({ scores }) => scores.performance),
      accessibility: of(({ scores }) => scores.accessibility),
      bestPractices: of(({ scores }) => scores.bestPractices),
      seo: of(({ scores }) => scores.seo),
    },
    firstContentfulPaint: of((run) => run.firstContentfulPaint),
    largestContentfulPaint: of((run) => run.largestContentfulPaint),
    totalBlockingTime: of((run) => run.totalBlockingTime),
    cumulativeLayoutShift: of((run) => run.cumulativeLayoutShift),
    bytes: {
      html: of(({ bytes }) => bytes.html),
      css: of(({ bytes }) => bytes.css),
      js: of(({ bytes }) => bytes.js),
      pictures: of(({ bytes }) => bytes.pictures),
      other: of(({ bytes }) => bytes.other),
      all: of(({ bytes }) => bytes.all),
      headers: of(({ bytes }) => bytes.headers),
      requests: of(({ bytes }) => bytes.requests),
    },
    largestElement: runs[0]?.largestElement ?? '',
    failures: [...new Set(runs.flatMap(({ failures }) => failures))],
  };
}

/** In how many of the pairs, run by run, the first value is below the second. */
export function pairsBelow(values: readonly number[], others: readonly number[]): number {
  return values.filter((value, index) => value < (others[index] ?? Number.NEGATIVE_INFINITY)).length;
}
