/** One run of Lighthouse on one page: a phone of middle price on a slow network, as its mobile preset has them. */
import lighthouse, { type Result } from 'lighthouse';
import { withChrome } from './chrome.ts';
import type { PageRun } from './medians.ts';
import { bytesOf, transfersOf } from './network-log.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** `browser`: null for Playwright's own. */
export async function measurePage(url: string, browser: string | null): Promise<PageRun> {
  const result = await withChrome(browser, (port) =>
    lighthouse(url, {
      port,
      logLevel: 'silent',
      onlyCategories: [...categories],
      disableFullPageScreenshot: true,
    }),
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr, artifacts } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
  const score = (category: (typeof categories)[number]) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    },
    firstContentfulPaint: figure(lhr, 'first-contentful-paint'),
    largestContentfulPaint: figure(lhr, 'largest-contentful-paint'),
    totalBlockingTime: figure(lhr, 'total-blocking-time'),
    cumulativeLayoutShift: figure(lhr, 'cumulative-layout-shift'),
    bytes: bytesOf(transfersOf(artifacts.DevtoolsLog)),
    largestElement: largestElement(lhr),
    failures: failures(lhr),
  };
}

function figure(lhr: Result, audit: string): number {
  const value = lhr.audits[audit]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse has no figure for ${audit}. Is its version still 13.5?`);
  return value;
}

function largestElement(lhr: Result): string {
  const details = lhr.audits['lcp-breakdown-insight']?.details;
  const items = details && 'items' in details && Array.isArray(details.items) ? details.items : [];
  const node = items.find((item) => item.type === 'node');
  return typeof node?.selector === 'string' ? node.selector : '';
}

/** What weighs in a category besides performance, and failed. */
function failures(lhr: Result): string[] {
  return categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score !== null && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}
