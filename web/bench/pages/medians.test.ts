import { expect, test } from 'vitest';
import { median, medianRun, type PageRun, pairsBelow } from './medians.ts';

test('is the value in the middle, whatever the order, and the mean of two where two are in the middle', () => {
  expect(median([900, 1055, 905])).toBe(905);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow('no values');
});

test('takes the median of each figure by itself, and forgets no failure', () => {
  const run = (lcp: number, html: number, failures: string[]): PageRun => ({
    scores: { performance: 100 - html, accessibility: 100, bestPractices: 100, seo: 100 },
    firstContentfulPaint: 1,
    largestContentfulPaint: lcp,
    totalBlockingTime: 0,
    cumulativeLayoutShift: 0,
    bytes: { html, css: 0, js: 0, pictures: 0, other: 0, all: html, headers: 0, requests: 1 },
    largestElement: 'h1',
    failures,
  });
  const middle = medianRun([run(3, 10, ['seo']), run(1, 20, []), run(2, 30, ['seo', 'contrast'])]);
  expect(middle.largestContentfulPaint).toBe(2);
  expect(middle.bytes).toMatchObject({ html: 20, requests: 1 });
  expect(middle.scores.performance).toBe(80);
  expect(middle.failures).toEqual(['seo', 'contrast']);
});

test('counts the pairs in which the first is below the second; what has no partner is in no pair', () => {
  expect(pairsBelow([1, 5, 3, 0], [2, 4, 3])).toBe(1);
});
