/** One edit, from the CMS's request until the last page that it changes is served with what is new. */
import type { CmsClient } from '../../tests/support/cms-client.ts';
import { changedBetween, type PagesInPlace } from './pages-in-place.ts';
import { until } from './until.ts';

export interface Edit {
  name: string;
  /** Makes it; `mark` is what the page at `shownAt` then holds. */
  make(mark: string): Promise<unknown>;
  shownAt: string;
}

export interface EditTiming {
  totalMs: number;
  /** Until the CMS had answered its own request. */
  cmsMs: number;
  /** Pages whose files changed. */
  pages: number;
}

let marks = 0;

/**
 * Files are in place before the store says so, so the time is an upper bound; that each page which changed is served
 * as its new self is then asked of the site, page for page. `isAlone`: nothing else is being published.
 */
export async function timeEdit(input: {
  edit: Edit;
  siteUrl: string;
  inPlace: PagesInPlace;
  isAlone: boolean;
}): Promise<EditTiming> {
  const { edit, siteUrl, inPlace, isAlone } = input;
  marks += 1;
  const mark = `Measured as number ${marks}.`;
  const before = inPlace.digests();
  const began = performance.now();
  const answered = edit.make(mark).then(() => performance.now() - began);
  const isShown = async () => (await (await fetch(siteUrl + edit.shownAt)).text()).includes(mark);
  let servedAt = await until(`"${mark}" at ${edit.shownAt}`, isShown);
  if (isAlone) servedAt = await until('the last page of an edit', () => inPlace.toDo() === 0);
  const cmsMs = await answered;
  const after = inPlace.digests();
  const changed = changedBetween(before, after);
  if (isAlone) for (const path of changed) await insistServed(siteUrl + path, after.get(path) ?? '');
  return { totalMs: servedAt - began, cmsMs, pages: changed.length };
}

async function insistServed(url: string, digest: string): Promise<void> {
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  const etag = headers.get('etag') ?? '';
  if (!etag.includes(digest.slice(0, 32))) throw new Error(`${url} is served as ${etag}, and ${digest} is in place.`);
}

/** The summary, which is shown on the pages of all that the condition has to do with. */
export async function summaryOfCondition(cms: CmsClient, number: number): Promise<Edit> {
  const slug = `condition-${number}`;
  const { id, summary } = await cms.findBySlug('conditions', slug);
  return {
    name: 'a condition’s summary',
    shownAt: `/conditions/${slug}/`,
    make: (mark) => cms.update('conditions', id, { summary: `${summary} ${mark}`, _status: 'published' }),
  };
}

/** A sentence of its text, which its own page shows. */
export async function textOfCondition(cms: CmsClient, number: number): Promise<Edit> {
  const slug = `condition-${number}`;
  const { id, whatWeDoNotKnow } = await cms.findBySlug('conditions', slug);
  return {
    name: 'a condition’s text',
    shownAt: `/conditions/${slug}/`,
    make: (mark) =>
      cms.update('conditions', id, { whatWeDoNotKnow: withFirstText(whatWeDoNotKnow, mark), _status: 'published' }),
  };
}

export async function titleOf(cms: CmsClient, collection: 'references' | 'symptoms', slug: string): Promise<Edit> {
  const { id, title } = await cms.findBySlug(collection, slug);
  return {
    name: collection === 'references' ? 'a reference’s title' : 'a symptom’s name',
    shownAt: `/${collection}/${slug}/`,
    make: (mark) => cms.update(collection, id, { title: `${title} ${mark}`, _status: 'published' }),
  };
}

export function tagline(cms: CmsClient): Edit {
  return {
    name: 'the site settings',
    shownAt: '/',
    make: (mark) => cms.updateGlobal('site-settings', { tagline: mark, _status: 'published' }),
  };
}

/** A copy of rich text whose first piece of text is another one. */
function withFirstText(value: unknown, text: string): unknown {
  let isDone = false;
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (isDone || key !== 'text' || typeof part !== 'string') return part;
    isDone = true;
    return text;
  });
}
