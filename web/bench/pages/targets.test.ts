import { expect, test } from 'vitest';
import { medianRun, type PageRun } from './medians.ts';
import { comparedVerdicts, type Measured, verdictsOf } from './targets.ts';

function measured(lcps: readonly number[], { seo = 100, isIndexable = true, js = 0, all = 26_300 } = {}): Measured {
  const runs = lcps.map(
    (lcp): PageRun => ({
      scores: { performance: 100, accessibility: 100, bestPractices: 100, seo },
      firstContentfulPaint: 700,
      largestContentfulPaint: lcp,
      totalBlockingTime: 0,
      cumulativeLayoutShift: 0,
      bytes: { html: all - js, css: 0, js, pictures: 0, other: 0, all, headers: 2700, requests: 4 },
      largestElement: 'img',
      failures: seo < 100 ? ['is-crawlable'] : [],
    }),
  );
  const kind = { name: 'condition', path: '/conditions/anxiety/', byteLimit: 30_000 };
  return { kind, isIndexable, runs, middle: medianRun(runs) };
}
const missed = (verdicts: { isMet: boolean; text: string }[]) =>
  verdicts.filter(({ isMet }) => !isMet).map(({ text }) => text);

test('a page that reaches everything misses nothing', () => {
  const ours = measured([910, 1000, 905]);
  expect(missed([...verdictsOf(ours), ...comparedVerdicts(ours, measured([1080, 1081, 1079]))])).toEqual([]);
});

test('says what was reached instead', () => {
  const ours = measured([1010, 1020, 900], { seo: 66, js: 60_000, all: 90_000 });
  expect(missed([...verdictsOf(ours), ...comparedVerdicts(ours, measured([1000, 1030, 1000]))])).toMatchInlineSnapshot(`
    [
      "SEO 66 instead of 100 (failed: is-crawlable)",
      "LCP 1.01 s, at most 1.0 s",
      "90 KB, at most 30 KB",
      "60 KB of script, none allowed",
      "LCP 1.01 s, below 1.00 s of condition (in 2 of 3 pairs)",
    ]
  `);
});

test('SEO does not count where search engines must not list the page', () => {
  expect(missed(verdictsOf(measured([900], { seo: 66, isIndexable: false })))).toEqual([]);
});
