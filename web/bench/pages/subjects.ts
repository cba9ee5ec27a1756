/** The pages that are measured. */
import type { PageKind } from './kinds.ts';
import type { PageRun } from './medians.ts';
import { wordsOf } from './words.ts';

/** A page to measure, and what was measured. */
export interface Subject {
  kind: PageKind;
  url: string;
  isIndexable: boolean;
  words: number;
  runs: PageRun[];
}

const inBrotli = { headers: { 'accept-encoding': 'br' } };

/** The kinds of page that are there; says which are not. */
export async function presentSubjects(siteUrl: string, kinds: readonly PageKind[]): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const kind of kinds) {
    const subject = await subjectOf(siteUrl, kind);
    if (subject) subjects.push(subject);
    else console.log(`– ${kind.name}: ${kind.path} is not there (404), so it is left out.`);
  }
  return subjects;
}

/** Asks for the page once, so that what the server compresses is compressed before anything is measured; null for a 404. */
export async function subjectOf(siteUrl: string, kind: PageKind): Promise<Subject | null> {
  const url = `${siteUrl}${kind.path}`;
  const response = await fetch(url, inBrotli);
  const html = await response.text();
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url} answered ${response.status}. Is the product whole?`);
  for (const [, asset] of html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g))
    await fetch(new URL(asset ?? '', url), inBrotli);
  return {
    kind,
    url,
    isIndexable: !/<meta name="robots" content="[^"]*noindex/.test(html),
    words: wordsOf(html),
    runs: [],
  };
}
