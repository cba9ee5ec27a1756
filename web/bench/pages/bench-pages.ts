/**
 * What the pages cost a reader: bytes, requests and Lighthouse, on a product that runs with the demonstration content, and
 * by turns on the same article built with nhsuk-frontend. `npm run bench:pages` starts one and calls this.
 */

import { availableParallelism, loadavg } from 'node:os';
import { readContent } from './content.ts';
import { startFolderServer } from './folder-server.ts';
import { comparedKind, type PageKind, pageKinds } from './kinds.ts';
import { measurePage } from './measure.ts';
import { medianRun, type PageRun } from './medians.ts';
import { buildNhsSite } from './nhsuk/build.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { printReport } from './report.ts';
import type { Measured } from './targets.ts';
import { wordsOf } from './words.ts';

export interface PagesTarget {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  /** Null: Playwright's own. */
  browser: string | null;
  /** An empty folder for the page that ours is compared with. */
  workDir: string;
  args: readonly string[];
}

/** A page to measure, and what was measured. */
interface Subject {
  kind: PageKind;
  url: string;
  isIndexable: boolean;
  words: number;
  runs: PageRun[];
}

const theirName = 'nhsuk-frontend';
const inBrotli = { headers: { 'accept-encoding': 'br' } };

export async function benchPages(target: PagesTarget): Promise<void> {
  const { runs, kinds } = readOptions(target.args, pageKinds);
  const ours = await presentSubjects(target.siteUrl, kinds);
  const compared = ours.find(({ kind }) => kind.name === comparedKind);
  const other = compared && (await startOther(target));
  const loadBefore = loadavg()[0] ?? 0;
  try {
    const theirs =
      other && compared && (await subjectOf(other.url, { ...compared.kind, name: theirName, byteLimit: null }));
    if (compared && theirs)
      console.log(`Words: ${compared.words} on our page, ${theirs.words} on that of ${theirName}.`);
    await measureByTurns({
      subjects: ours.flatMap((one) => (one === compared && theirs ? [one, theirs] : [one])),
      runs,
      target,
    });
    const measured = ours.map(measuredOf);
    sayLoad(loadBefore, loadavg()[0] ?? 0);
    printReport({ ours: measured, theirs: theirs ? measuredOf(theirs) : null, runs });
  } finally {
    other?.stop();
  }
}

/** Run by run, and in each run page by page, so that what else the machine does falls on all of them alike. */
async function measureByTurns(input: {
  subjects: readonly Subject[];
  runs: number;
  target: PagesTarget;
}): Promise<void> {
  const { subjects, runs, target } = input;
  for (let run = 1; run <= runs; run += 1) {
    for (const subject of subjects) {
      const measured = await measurePage(subject.url, target.browser);
      subject.runs.push(measured);
      console.log(
        `  run ${run} of ${runs}, ${subject.kind.name}: LCP ${Math.round(measured.largestContentfulPaint)} ms`,
      );
    }
  }
}

async function startOther({ workDir, siteUrl, cmsUrl, dataDir }: PagesTarget) {
  await buildNhsSite({ folder: workDir, content: await readContent({ cmsUrl, dataDir }), siteUrl });
  return startFolderServer(workDir);
}

/** The kinds of page that are there; says which are not. */
async function presentSubjects(siteUrl: string, kinds: BenchOptions['kinds']): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const kind of kinds) {
    const subject = await subjectOf(siteUrl, kind);
    if (subject) subjects.push(subject);
    else console.log(`– ${kind.name}: ${kind.path} is not there (404), so it is left out.`);
  }
  return subjects;
}

/** Asks for the page once, so that what the server compresses is compressed before anything is measured; null for a 404. */
async function subjectOf(siteUrl: string, kind: PageKind): Promise<Subject | null> {
  const url = `${siteUrl}${kind.path}`;
  const response = await fetch(url, inBrotli);
  const html = await response.text();
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answered ${response.status}. Is the product whole?`);
  for (const [, asset] of html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)) await fetch(new URL(asset ?? '', url), inBrotli);
  return {
    kind,
    url,
    isIndexable: !/<meta name="robots" content="[^"]*noindex/.test(html),
    words: wordsOf(html),
    runs: [],
  };
}

/** What else the machine does is in the figures that depend on its processors: TBT, and LCP by some hundredths. */
function sayLoad(before: number, after: number): void {
  const cores = availableParallelism();
  const words = `The machine's load was ${before.toFixed(1)} before and ${after.toFixed(1)} after, on ${cores} processors.`;
  const isBusy = Math.max(before, after) > cores + 1;
  console.log(
    isBusy ? `${words} It did other work besides: TBT and the longest of the times show that work too.` : words,
  );
}

function measuredOf({ kind, isIndexable, runs }: Subject): Measured {
  return { kind, isIndexable, runs, middle: medianRun(runs) };
}
