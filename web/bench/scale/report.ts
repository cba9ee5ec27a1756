/** The table that `npm run bench:scale` prints, with what is aimed at. */
import { percentile } from '../percentile.ts';
import type { ScaleFigures } from './bench-scale.ts';
import type { EditTiming } from './edits.ts';
import type { HugoFigures } from './hugo.ts';

export interface SiteReport {
  name: string;
  figures: ScaleFigures;
  hugo: HugoFigures | null;
}

interface Line {
  what: string;
  value: { [site: string]: string };
}

export function reportOf(site: SiteReport, database: string): Line[] {
  const line = (what: string, value: (site: SiteReport) => string): Line => ({
    what,
    value: { [`${site.name} (${database})`]: value(site) },
  });
  const names = site.figures.edits.map(({ name }) => name);
  return [
    line('pages', ({ figures }) => String(figures.pages)),
    line('from nothing (aim: 60 s at most)', ({ figures }) => seconds(figures.fromNothingMs)),
    line('all pages from a filled store (aim: 1.0 to 1.5 × Hugo)', ({ figures }) => seconds(figures.fromStoreMs)),
    line('Hugo on the same bodies', ({ hugo }) => (hugo ? seconds(percentile(hugo.runsMs, 50)) : 'not on PATH')),
    line('all pages ÷ Hugo', ({ figures, hugo }) =>
      hugo ? (figures.fromStoreMs / percentile(hugo.runsMs, 50)).toFixed(2) : '',
    ),
    ...names.flatMap((name) => [
      line(`${name}: until all is served, p50 / p95`, ({ figures }) => spread(figures, name, 'totalMs')),
      line(`${name}: of that the CMS, p50 / p95`, ({ figures }) => spread(figures, name, 'cmsMs')),
      line(`${name}: pages changed`, ({ figures }) => String(percentile(of(figures, name, 'pages'), 50))),
    ]),
    line('search behind (aim: 10 s at most at 1,000 pages)', ({ figures }) => seconds(figures.searchBehindMs)),
    line(
      'storm: publishes a second that the CMS took',
      stormed((storm) => storm.publishesPerSecond.toFixed(1)),
    ),
    line(
      'storm: last answer until all is in place',
      stormed((storm) => seconds(storm.settledMs)),
    ),
    line(
      'storm: as many webhooks in',
      stormed((storm) => seconds(storm.webhooksMs)),
    ),
    line(
      'storm: a page is read in, p50 / p99 (aim: 50 ms)',
      stormed((storm) => `${storm.readP50Ms} / ${storm.readP99Ms} ms (${storm.reads} reads)`),
    ),
    line('publisher and threads, most PSS / RSS (aim: 600 MB)', ({ figures: { memory } }) => peak(memory.publisher)),
    line('search indexer, most PSS / RSS', ({ figures: { memory } }) => peak(memory.indexer)),
  ];
}

/** How much longer an edit takes on the larger site; null where there is one site only. */
export function growthOf(sites: readonly SiteReport[], name: string): number | null {
  const [large, small] = sites.map(({ figures }) => percentile(of(figures, name, 'totalMs'), 95));
  return large === undefined || small === undefined ? null : large / small;
}

function of(figures: ScaleFigures, name: string, value: keyof EditTiming): number[] {
  return figures.edits.find((edit) => edit.name === name)?.timings.map((timing) => timing[value]) ?? [];
}

function spread(figures: ScaleFigures, name: string, value: keyof EditTiming): string {
  const values = of(figures, name, value);
  return `${Math.round(percentile(values, 50))} / ${Math.round(percentile(values, 95))} ms`;
}

function stormed(value: (storm: NonNullable<ScaleFigures['storm']>) => string): (site: SiteReport) => string {
  return ({ figures: { storm } }) => (storm ? value(storm) : 'left out');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function peak({ pss, rss }: { pss: number; rss: number }): string {
  return `${Math.round(pss)} / ${Math.round(rss)} MB`;
}
