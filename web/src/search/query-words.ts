/** The words of a query that can tell one page from another. */
import { plain } from '../wording/plainWords.ts';

/** Words that nearly every page has. "Not" and "no" are no such words to somebody who cannot sleep, but pages say it otherwise. */
const smallWords: ReadonlySet<string> = new Set(
  (
    'a about am an and any are as at be been but by can cant could do does doesnt did dont for from get had has have having ' +
    'help how i id if ill im in into is isnt it its ive just me my no not of off on or our out should so some than that the ' +
    'their them then there these they this to too very was we were what whats when where which while who why will with ' +
    'would you your'
  ).split(' '),
);

/** A query in quotes is taken word for word. */
const quoted = /^\s*["“„].+["”]\s*$/;

export function withoutQuotes(query: string): string {
  return query.replace(/["“”„]/g, '').trim();
}

export function isQuoted(query: string): boolean {
  return quoted.test(query);
}

/** Apostrophes of both kinds belong to their words: "can't" is one of the small ones. */
export function queryWords(query: string): string[] {
  if (isQuoted(query)) return [`"${withoutQuotes(query)}"`];
  const words = query
    .split(/[\s,;:.?!/()"“”]+/)
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !smallWords.has(plain(word)));
  return telling.length > 0 ? telling : words;
}

/** Compares words whatever stands between and around their letters. */
export function letters(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
