/** Two tables, and what was to be reached. */
import { comparedKind } from './kinds.ts';
import { comparedVerdicts, kilobytes, type Measured, type Verdict, verdictsOf } from './targets.ts';

export function printReport({ ours, theirs, runs }: { ours: Measured[]; theirs: Measured | null; runs: number }): void {
  const all = theirs ? [...ours, theirs] : ours;
  console.log(
    'Bytes: KB (1,000 bytes) as transferred, brotli, without headers; the favicon is in “other” and counts as a request.',
  );
  console.table(Object.fromEntries(all.map((one) => [one.kind.name, bytesRow(one)])));
  console.log(`Lighthouse, mobile preset, median of ${runs}; times in ms as it simulates a phone on a slow network.`);
  console.table(Object.fromEntries(all.map((one) => [one.kind.name, lighthouseRow(one)])));
  console.log('Targets:');
  for (const one of ours) printVerdicts(one.kind.name, verdictsOf(one));
  const compared = ours.find(({ kind }) => kind.name === comparedKind);
  if (compared && theirs) printVerdicts(comparedKind, comparedVerdicts(compared, theirs));
}

function bytesRow({ middle: { bytes } }: Measured) {
  return {
    'in all': kilobytes(bytes.all),
    HTML: kilobytes(bytes.html),
    CSS: kilobytes(bytes.css),
    JS: kilobytes(bytes.js),
    pictures: kilobytes(bytes.pictures),
    other: kilobytes(bytes.other),
    headers: kilobytes(bytes.headers),
    requests: bytes.requests,
  };
}

function lighthouseRow({ middle, runs }: Measured) {
  const lcps = runs.map((run) => Math.round(run.largestContentfulPaint));
  return {
    perf: middle.scores.performance,
    a11y: middle.scores.accessibility,
    'best pr.': middle.scores.bestPractices,
    SEO: middle.scores.seo,
    FCP: Math.round(middle.firstContentfulPaint),
    LCP: Math.round(middle.largestContentfulPaint),
    'LCP min–max': `${Math.min(...lcps)}–${Math.max(...lcps)}`,
    TBT: Math.round(middle.totalBlockingTime),
    CLS: Math.round(middle.cumulativeLayoutShift * 1000) / 1000,
    'largest element': middle.largestElement.slice(-40),
  };
}

function printVerdicts(name: string, verdicts: readonly Verdict[]): void {
  for (const { isMet, text } of verdicts)
    console.log(`${isMet ? '✓ reached' : '✗ missed '} ${name.padEnd(10)} ${text}`);
}
