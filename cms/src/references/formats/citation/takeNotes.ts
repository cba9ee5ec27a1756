/** Takes out of a citation what may stand anywhere in it: dates on line, of access and of updates, addresses, notes. */
import type { PartialDate } from '@wellcite/shared/fields';
import { monthPattern, readDate } from '../readDate.ts';
import { withoutTrailingPunctuation } from '../tidyText.ts';

export interface TakenNotes {
  rest: string;
  publishedOnlineOn: PartialDate | null;
  accessedOn: PartialDate | null;
  updatedOn: PartialDate | null;
  url: string | null;
  unreadParts: string[];
}

export function takeNotes(text: string): TakenNotes {
  const taken: TakenNotes = {
    rest: text,
    publishedOnlineOn: null,
    accessedOn: null,
    updatedOn: null,
    url: null,
    unreadParts: [],
  };
  const takeDate = (key: 'publishedOnlineOn' | 'accessedOn' | 'updatedOn') => (match: string, written: string) => {
    const date = readDate(written);
    if (date === null || taken[key] !== null) taken.unreadParts.push(match.trim());
    else taken[key] = date;
    return ' ';
  };
  const takeUrl = (match: string, written: string) => {
    const url = withoutTrailingPunctuation(written);
    if (taken.url === null && url.length <= 2000 && URL.canParse(url)) taken.url = url;
    else taken.unreadParts.push(match.trim());
    return ' ';
  };
  const leaveUnread = (match: string) => {
    taken.unreadParts.push(match.trim().replace(/[.,;]$/, ''));
    return ' ';
  };
  taken.rest = text
    .replace(
      retrieved,
      (match: string, date: string, url: string) => takeDate('accessedOn')('', date) + takeUrl(match, url),
    )
    .replace(epub, takeDate('publishedOnlineOn'))
    .replace(accessed, takeDate('accessedOn'))
    .replace(updated, takeDate('updatedOn'))
    .replace(address, takeUrl)
    .replace(asides, leaveUnread);
  return taken;
}

const monthFirst = `${monthPattern} \\d{1,2}, ?\\d{4}`;
const dayFirst = `\\d{1,2} ${monthPattern} \\d{4}`;
const yearFirst = `\\d{4}(?: ${monthPattern}(?: \\d{1,2}(?![\\d(]))?)?`;
const anyDate = `(${monthFirst}|${dayFirst}|${yearFirst})`;

const retrieved = new RegExp(`\\bRetrieved (?:on )?${anyDate},? from:? (https?://\\S+)`, 'gi');
const epub = new RegExp(
  `[[(]?\\b(?:Epub|(?:First )?Published online(?: first)?)(?: ahead of print)?[:,]? ${anyDate}[\\])]?[.;]?`,
  'gi',
);
const accessed = new RegExp(`[[(]?\\b(?:Accessed|Cited|Retrieved|Viewed)(?: on)?:? ${anyDate}[\\])]?[.;]?`, 'gi');
const updated = new RegExp(`[[(]?\\b(?:Last )?Updated(?: on)?:? ${anyDate}[\\])]?[.;]?`, 'gi');
const address = /(?:\b(?:Available (?:from|at)|Available online(?: at)?|Retrieved from|URL):? )?(https?:\/\/\S+)/gi;
const asides =
  /[[(]?\b(?:Epub|Online) ahead of print\b[\])]?\.?|\[(?:Internet|Online|serial on the Internet|Electronic resource)\]|\beCollection \d{4}(?: [A-Z][a-z]{2})?(?: \d{1,2})?\.?|\b(?:Erratum|Retraction|Comment|Update|Expression of concern|Corrected and republished) (?:in|on|of|for): .*$|\bNIHMSID: ?NIHMS\d+[.;]?|\bMID: ?NIHMS\d+[.;]?/g;
