/** NLM, Vancouver and AMA: "Authors. Title. Journal. 2018 Sep;43(10):2154-2160." and "Authors. Title. Place: Publisher; 2011 Jan." */
import type { ReferenceData } from '../../ReferenceData.ts';
import { readDate } from '../readDate.ts';
import { readPages } from '../readPages.ts';
import { findDatedPlace, type Place } from './findPlace.ts';
import { type ReadAuthors, takeInitialedAuthors } from './readAuthors.ts';
import { sentencesOf } from './sentences.ts';

export interface ReadBody {
  data: Partial<ReferenceData>;
  unreadParts: string[];
  /** The year of a date that is more than we can read: of "2019 Jul-Aug". */
  year: string | null;
}

export function readSource(text: string): ReadBody {
  const place = findDatedPlace(text);
  const head = place === null ? text : text.slice(0, place.start);
  const tail = place === null ? '' : text.slice(place.end);
  const taken = takeInitialedAuthors(head);
  const unreadParts = [...(taken?.unreadParts ?? [])];
  const publisher = publisherAtEnd(head);
  const beforePublisher = publisher === null ? head : head.slice(0, publisher.start);
  const works = sentencesOf(taken === null ? beforePublisher : inHead(taken.rest, { head, beforePublisher }));
  const placed = place === null ? {} : placeData(place, unreadParts);
  if (publisher !== null) {
    if (publisher.place !== null) unreadParts.push(publisher.place);
    return body({
      data: {
        ...authorData(taken),
        ...bookData({ works, hasAuthors: taken !== null, tail, unreadParts }),
        ...placed,
        publisher: publisher.name,
      },
      unreadParts,
      place,
    });
  }
  const { title, journal } = titleAndJournal(works, { hasAuthors: taken !== null, place });
  unreadParts.push(leftOf(tail));
  return body({ data: { ...authorData(taken), title, journal, ...placed }, unreadParts, place });
}

export function authorData(read: ReadAuthors | null): Partial<ReferenceData> {
  if (read === null) return {};
  return {
    authors: read.authors,
    collectiveAuthor: read.organizations.length > 0 ? read.organizations.join(', ') : null,
  };
}

/** Volume, issue and pages. */
export function placeData(place: Place, unreadParts: string[]): Partial<ReferenceData> {
  const printed = place.date?.replace(/,/g, '').replace(/ ?\.$/, '') ?? null;
  const publishedOn = printed === null ? null : readDate(printed);
  if (printed !== null && publishedOn === null) unreadParts.push(printed);
  return {
    ...(printed === null ? {} : { publishedOn }),
    volume: place.volume,
    issue: place.issue,
    ...readPages(place.pages ?? ''),
  };
}

function body({ data, unreadParts, place }: Omit<ReadBody, 'year'> & { place: Place | null }): ReadBody {
  return { data, unreadParts, year: /^\d{4}/.exec(place?.date ?? '')?.[0] ?? null };
}

/** What is left of the authors' rest when the publisher's part is taken off its end. */
function inHead(rest: string, { head, beforePublisher }: { head: string; beforePublisher: string }): string {
  return rest.slice(0, Math.max(0, rest.length - (head.trimEnd().length - beforePublisher.length)));
}

/** "London (UK): National Institute;" or "Lexicomp;" directly before the year. */
function publisherAtEnd(head: string): { start: number; place: string | null; name: string } | null {
  const trimmed = head.trimEnd();
  if (!trimmed.endsWith(';')) return null;
  const start = Math.max(trimmed.lastIndexOf('. '), trimmed.lastIndexOf('? ')) + 2;
  const [place, ...name] = trimmed.slice(start, -1).split(': ');
  if (start < 2) return null;
  return name.length === 0
    ? { start, place: null, name: place ?? '' }
    : { start, place: place ?? null, name: name.join(': ').trim() };
}

interface Book {
  works: readonly string[];
  hasAuthors: boolean;
  tail: string;
  unreadParts: string[];
}

/** Behind the title of a chapter come the editors and the book; of a book without authors only the first sentence is surely its title. */
function bookData({ works, hasAuthors, tail, unreadParts }: Book): Partial<ReferenceData> {
  const editors = works.findIndex((work, index) => index > 0 && /^In: |,? (?:eds?|editors?)$|\(eds?\.?\)/i.test(work));
  const titleEnd = editors > 0 ? editors : hasAuthors ? works.length : 1;
  unreadParts.push(...works.slice(titleEnd));
  const pages = /\bp(?:p?\.|ages?) ?(\d+(?:[-\u2013]\d+)?)(?=[.,;]|$)/.exec(tail.trim());
  const guideline = /\((?:[^()]*)guideline; no\. ?([^()\s]+)\)/i.exec(tail);
  const left = [pages?.[0], guideline?.[0]].reduce<string>((text, part) => text.replace(part ?? '', ''), tail);
  unreadParts.push(leftOf(left));
  return {
    title: works.slice(0, titleEnd).join('. '),
    ...(pages?.[1] ? readPages(pages[1]) : {}),
    ...(guideline?.[1] ? { kind: 'guideline', number: guideline[1] } : {}),
  };
}

/** The last sentence is the journal, with the dotted abbreviations before it: "J. Pain Res". */
function titleAndJournal(
  works: readonly string[],
  { hasAuthors, place }: { hasAuthors: boolean; place: Place | null },
): { title: string; journal: string | null } {
  const hasVolume = place !== null && (place.volume ?? place.pages) !== null;
  // Without a volume or pages any last sentence could stand here.
  const isLikely = hasAuthors && (place !== null || works.length === 2) && looksLikeJournal(works.at(-1) ?? '');
  const isJournalSure = works.length >= 2 && (hasVolume || isLikely);
  if (!isJournalSure) return { title: works.join('. '), journal: null };
  let from = works.length - 1;
  while (
    from > 1 &&
    /^(?:J|N|Am|Br|Eur|Int|Proc|Ann|Arch|Clin|Engl|Med|Res|Dis|Psychiatr|Psychol|Sci|Natl|Acad)$/.test(
      works[from - 1] ?? '',
    )
  ) {
    from -= 1;
  }
  return { title: joined(works.slice(0, from)), journal: works.slice(from).join('. ') };
}

/** What is left over, without the punctuation around it; '' for punctuation alone. */
export function leftOf(text: string): string {
  return /[\p{L}\d]/u.test(text) ? text.replace(/^[\s.,;:)\]]{1,20}/, '').replace(/[\s.,;:]{1,20}$/, '') : '';
}

/** Sentences that end with a mark of their own need no full stop between them. */
export function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) =>
    /[?!]["\u201D']?$/.test(text) ? `${text} ${sentence}` : `${text}. ${sentence}`,
  );
}

function looksLikeJournal(text: string): boolean {
  const words = text.split(' ').filter((word) => !/^(?:of|and|the|in|for|&)$/.test(word));
  return words.length <= 8 && words.every((word) => /^[\p{Lu}(\d]/u.test(word));
}
