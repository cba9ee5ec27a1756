/** APA, and others with the year behind the authors: "Macia, E. (2016). Title. PLoS ONE, 11(9), e0161544." */
import { readDate } from '../readDate.ts';
import { readPages } from '../readPages.ts';
import { findPlace } from './findPlace.ts';
import { readAuthorList } from './readAuthors.ts';
import { authorData, joined, leftOf, placeData, type ReadBody } from './readSource.ts';
import { sentencesOf } from './sentences.ts';

/** Null where no year in brackets follows a list of authors. */
export function readAuthorDate(text: string): ReadBody | null {
  const match = yearInBrackets.exec(text);
  if (!match?.groups) return null;
  const read = readAuthorList(text.slice(0, match.index));
  if (read === null) return null;
  const unreadParts = [...read.unreadParts];
  const { year = '', day } = match.groups;
  const publishedOn = readDate(`${year}${day ? ` ${day}` : ''}`);
  if (publishedOn === null && day) unreadParts.push(`${year}, ${day}`);
  const rest = text.slice(match.index + match[0].length);
  const data = { ...authorData(read), publishedOn };
  const work = readChapter(rest, unreadParts) ?? readArticle(rest, unreadParts);
  return { data: { ...data, ...work }, unreadParts, year: /^\d{4}$/.test(year) ? year : null };
}

const yearInBrackets =
  /\((?<year>(?:1[5-9]|20)\d{2}|n\.d\.)[a-z]?(?:, (?<day>[A-Za-z]{3,9}\.?(?: \d{1,2})?))?\)[.,:]?\s/;

function readArticle(rest: string, unreadParts: string[]): ReadBody['data'] {
  const place = findPlace(rest);
  const head = place === null ? rest : rest.slice(0, place.start);
  if (place !== null) unreadParts.push(leftOf(rest.slice(place.end)));
  const works = sentencesOf(head);
  const hasJournal = works.length >= 2 && (place !== null || (works.length === 2 && (works[1] ?? '').length <= 80));
  const title = joined(hasJournal ? works.slice(0, -1) : works.length > 0 ? works : ['']);
  return {
    title: title.replace(/ \[Preprint\]$/i, ''),
    journal: hasJournal ? (works.at(-1)?.replace(/,$/, '') ?? null) : null,
    ...(place === null ? {} : placeData(place, unreadParts)),
  };
}

/** "Title. In A. Bennett (Ed.), Book (pp. 64-70). New York: Routledge." The book itself has no place in a reference of ours. */
function readChapter(rest: string, unreadParts: string[]): ReadBody['data'] | null {
  const start = /[.?!] In:? (?=[\p{Lu}])/u.exec(rest);
  if (start === null) return null;
  const book = rest.slice(start.index + 2);
  const pages = /\(pp?\. ?([\dA-Za-z]+(?:[-\u2013][\dA-Za-z]+)?)\)/.exec(book);
  const publisher = /[.)] ([^.:()]{2,60}): ([^.:()]{2,120})\.?$/.exec(book);
  const described = [pages?.[0], publisher?.[0].slice(1)].reduce<string>(
    (text, part) => text.replace(part ?? '', ''),
    book,
  );
  unreadParts.push(described.replace(/\s+/g, ' ').replace(/[\s.]+$/, ''));
  if (publisher?.[1]) unreadParts.push(publisher[1]);
  return {
    title: rest.slice(0, start.index + (rest.charAt(start.index) === '.' ? 0 : 1)),
    ...(pages?.[1] ? readPages(pages[1]) : {}),
    publisher: publisher?.[2]?.trim() ?? null,
  };
}
