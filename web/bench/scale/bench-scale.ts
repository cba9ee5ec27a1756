/** Measures the publisher on one site of `npm run bench:scale`. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type CmsClient, requireApproval, signIn } from '../../tests/support/cms-client.ts';
import {
  type Edit,
  type EditTiming,
  summaryOfCondition,
  tagline,
  textOfCondition,
  timeEdit,
  titleOf,
} from './edits.ts';
import { type Peaks, watchMemory } from './memory.ts';
import type { ScaleOptions } from './options.ts';
import { openPagesInPlace, type PagesInPlace } from './pages-in-place.ts';
import { raiseStorm, type StormFigures } from './storm.ts';
import type { ScaleSubject } from './subject.ts';
import { until } from './until.ts';

export interface ScaleFigures {
  pages: number;
  fromNothingMs: number;
  fromStoreMs: number;
  edits: { name: string; timings: EditTiming[] }[];
  /** From the first page of an edit until its pages could be searched. */
  searchBehindMs: number;
  storm: StormFigures | null;
  memory: Peaks;
}

/** The conditions that belong to neither hub, on the smaller site too: an edit each, and again from the first. */
const plainConditions = { first: 601, count: 100 };
/** Of edits that many pages show. */
const hubRepeats = 5;
const settingsRepeats = 3;

/** The CMS runs, and the publisher has not been started yet. `say` hears what is being measured. */
export async function benchScale(
  subject: ScaleSubject,
  options: ScaleOptions,
  say: (what: string) => void,
): Promise<ScaleFigures> {
  const memory = watchMemory(subject.dataDir);
  say('a full publish from nothing');
  const fromNothingMs = await timeFullRender(subject);
  say('all pages from a filled store');
  await subject.stopPublisher();
  await rm(path.join(subject.dataDir, 'site'), { recursive: true });
  const fromStoreMs = await timeFullRender(subject);

  const inPlace = openPagesInPlace(subject.dataDir);
  const pages = inPlace.digests().size;
  const restore = await requireApproval(await signIn({ ...subject, role: 'admin' }), false);
  try {
    const admin = await signIn({ ...subject, role: 'admin' });
    const edits = await timeEdits({ subject, cms: admin, inPlace, repeats: options.repeats, say });
    say('how far the search is behind');
    const searchBehindMs = await timeSearch(subject, { cms: admin, inPlace });
    say('a storm');
    const storm =
      options.stormSize > 0 ? await raiseStorm({ subject, cms: admin, inPlace, size: options.stormSize }) : null;
    return { pages, fromNothingMs, fromStoreMs, edits, searchBehindMs, storm, memory: memory.stop() };
  } finally {
    memory.stop();
    inPlace.close();
    await restore();
  }
}

async function timeFullRender(subject: ScaleSubject): Promise<number> {
  const began = performance.now();
  await subject.startPublisher();
  const inPlace = openPagesInPlace(subject.dataDir);
  const isDone = async () => {
    const { contentVersion, lastPublish } = await (await fetch(`${subject.publisherUrl}/status`)).json();
    const isNew = lastPublish !== null && new Date(lastPublish.at).getTime() > performance.timeOrigin + began;
    return isNew && contentVersion !== '' && inPlace.toDo() === 0;
  };
  const doneAt = await until('all pages', isDone, 50);
  inPlace.close();
  return doneAt - began;
}

async function timeEdits(input: {
  subject: ScaleSubject;
  cms: CmsClient;
  inPlace: PagesInPlace;
  repeats: number;
  say: (what: string) => void;
}): Promise<ScaleFigures['edits']> {
  const { subject, cms, inPlace, repeats, say } = input;
  const { siteUrl } = subject;
  let edits = 0;
  const next = () => plainConditions.first + (edits++ % plainConditions.count);
  const time = async (name: string, count: number, make: () => Promise<Edit>) => {
    say(name);
    const timings: EditTiming[] = [];
    for (let index = 0; index < count; index += 1) {
      timings.push(await timeEdit({ edit: await make(), siteUrl, inPlace, isAlone: true }));
    }
    return { name, timings };
  };
  const hub = (collection: 'references' | 'symptoms', slug: string) => () => titleOf(cms, collection, slug);
  // The first are those that the CMS and the threads have not been warm for.
  await time('warming up', 3, () => summaryOfCondition(cms, next()));
  return [
    await time('a condition’s text', repeats, () => textOfCondition(cms, next())),
    await time('a condition’s summary', repeats, () => summaryOfCondition(cms, next())),
    await time('a reference’s title, 200 conditions', hubRepeats, hub('references', 'source-1')),
    await time('a symptom’s name, 500 conditions', hubRepeats, hub('symptoms', 'symptom-1')),
    await time('the site settings, every page', settingsRepeats, async () => tagline(cms)),
    {
      name: 'a condition’s summary, while every page is rendered',
      timings: await timeDuringFullRender({ siteUrl, cms, inPlace, repeats, next, say }),
    },
  ];
}

/** A full render is always under way: the site settings change whenever the last one is about to end. */
async function timeDuringFullRender(input: {
  siteUrl: string;
  cms: CmsClient;
  inPlace: PagesInPlace;
  repeats: number;
  /** The number of a condition to edit. */
  next: () => number;
  say: (what: string) => void;
}): Promise<EditTiming[]> {
  const { siteUrl, cms, inPlace, repeats, next, say } = input;
  say('a condition’s summary, while every page is rendered');
  const atLeast = inPlace.digests().size / 3;
  const timings: EditTiming[] = [];
  for (let index = 0; index < repeats; index += 1) {
    if (inPlace.toDo() < atLeast) {
      await tagline(cms).make(`Rendered again before edit ${index + 1}.`);
      await until('the start of a full render', () => inPlace.toDo() >= atLeast);
    }
    const edit = await summaryOfCondition(cms, next());
    timings.push(await timeEdit({ edit, siteUrl, inPlace, isAlone: false }));
  }
  await until('the end of the full render', () => inPlace.toDo() === 0);
  return timings;
}

async function timeSearch(
  { siteUrl, publisherUrl }: ScaleSubject,
  { cms, inPlace }: { cms: CmsClient; inPlace: PagesInPlace },
): Promise<number> {
  const isCurrent = async () => (await (await fetch(`${publisherUrl}/status`)).json()).search.isCurrent === true;
  await until('the search index', isCurrent, 100);
  const edit = await summaryOfCondition(cms, plainConditions.first);
  await timeEdit({ edit, siteUrl, inPlace, isAlone: true });
  const began = performance.now();
  return (await until('the search index', isCurrent, 50)) - began;
}
