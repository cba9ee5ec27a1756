/** Year, volume, issue and pages, in the orders in which citations print them. */

import { monthPattern } from '../readDate.ts';
import { looksLikePages } from '../readPages.ts';

export interface Place {
  /** Where in the text it starts and ends. */
  start: number;
  end: number;
  /** "2018 Sep", "2018 Jul-Aug"; null where the year stands elsewhere. */
  date: string | null;
  volume: string | null;
  issue: string | null;
  pages: string | null;
}

/** "2018 Sep;43(10):2154-2160", "2013 Feb 18(1) 60-64", "…; 2011 Jan", a year at the end: the last of the first kind that there is. */
export function findDatedPlace(text: string): Place | null {
  for (const pattern of [withSemicolon, withoutPunctuation, withItemNumber, behindPublisher, yearAtEnd]) {
    const match = [...text.matchAll(pattern)].at(-1);
    if (match?.groups) return placeOf(match, match.groups);
  }
  return null;
}

/** "Neurology, 56(1), 42–48", "Circ Res 108: 18–26": where the year stands behind the authors. */
export function findPlace(text: string): Place | null {
  const matches = [...text.matchAll(volumeAndPages)].filter((match) =>
    looksLikePages(match.groups?.pages?.replace(/\s?[-\u2010-\u2015]\s?/g, '-') ?? ''),
  );
  const match = matches.at(-1) ?? [...text.matchAll(volumeAndIssue)].at(-1);
  return match?.groups ? placeOf(match, match.groups) : null;
}

const season = 'Winter|Spring|Summer|Autumn|Fall';
const date = `(?<date>(?<![\\d.-])(?:1[5-9]|20)\\d{2}(?:,? ?(?:(?:${monthPattern})(?:[-/\\u2013](?:${monthPattern}))?(?: \\d{1,2}(?:[-\\u2013]\\d{1,2})?(?![\\d(]))?|${season}))?)`;
const volume = '(?<volume>[A-Za-z]{0,3}\\d[\\dA-Za-z/-]{0,10}(?: (?:Suppl|Pt|Spec No)\\.?(?: [\\dA-Z]{1,4})?)?)';
const issue = '\\((?<issue>[^()]{1,40})\\)';
const onePage = '[A-Za-z]{0,5}\\.?\\d[\\dA-Za-z]{0,12}(?:\\.e?\\d{1,4})?';
const pages = `(?<pages>${onePage}(?:\\s?[-\\u2010-\\u2015]\\s?[A-Za-z]{0,3}\\d{1,8}[A-Za-z]?)?(?:, ?\\d{1,6}(?:-\\d{1,6})?){0,3})(?=[.,;\\s\\])]|$)`;

const withSemicolon = new RegExp(`${date}\\.?\\s?;\\s?(?:${volume})?\\s?(?:${issue})?(?:\\s?:\\s?${pages})?`, 'gi');
const withoutPunctuation = new RegExp(`${date}[ ,.]\\s?${volume}\\s?${issue}[ :,]\\s?${pages}`, 'gi');
/** A paper that has no volume yet: "2024 Jan 5:S0140-6736(23)01234-5". */
const withItemNumber = new RegExp(
  `${date}:\\s?(?<pages>S?\\d[\\dX()-]{3,30}|[A-Za-z]{1,5}\\d{3,12})(?=[.;\\s]|$)`,
  'gi',
);
const behindPublisher = new RegExp(`(?<=; ?)${date}(?=[.,]|$)`, 'gi');
const yearAtEnd = new RegExp(`${date}\\s?[.;]?\\s?$`, 'gi');
const volumeAndPages = new RegExp(`[,\\s]\\s?${volume}\\s?(?:${issue})?\\s?[,:]\\s?${pages}`, 'gi');
const volumeAndIssue = new RegExp(`,\\s?${volume}\\s?${issue}\\s?\\.?$`, 'gi');

function placeOf(match: RegExpMatchArray, groups: Record<string, string | undefined>): Place {
  const start = match.index ?? 0;
  const of = (name: string) => groups[name]?.trim() || null;
  return {
    start,
    end: start + match[0].length,
    date: of('date'),
    volume: of('volume'),
    issue: of('issue'),
    pages: of('pages'),
  };
}
