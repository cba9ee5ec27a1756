/**
 * What the pages cost a reader: bytes, requests and Lighthouse, on a product that runs with the demonstration content, and
 * by turns on the same article built with nhsuk-frontend. `npm run bench:pages` starts one and calls this.
 */
import { availableParallelism, loadavg } from 'node:os';
import { readContent } from './content.ts';
import { startFolderServer } from './folder-server.ts';
import { comparedKind } from './kinds.ts';
import { measurePage } from './measure.ts';
import { medianRun } from './medians.ts';
import { buildNhsSite } from './nhsuk/build.ts';
import type { BenchOptions } from './options.ts';
import { printReport } from './report.ts';
import { presentSubjects, type Subject, subjectOf } from './subjects.ts';
import type { Measured } from './targets.ts';

export interface PagesTarget {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  /** Null: Playwright's own. */
  browser: string | null;
  /** An empty folder for the page that ours is compared with. */
  workDir: string;
  options: BenchOptions;
}

const theirName = 'nhsuk-frontend';

export async function benchPages(target: PagesTarget): Promise<void> {
  const { runs, kinds } = target.options;
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
