import type { PartialDate } from '@wellcite/shared/fields';
import type { ReferenceData } from '../ReferenceData.ts';
import {
  agree,
  areSameAuthors,
  areTitlesAlike,
  isSameJournal,
  isSamePerson,
  isSamePlace,
  isSameText,
} from './likeness.ts';
import { isSameDoi, type SourceRecord } from './SourceRecord.ts';

export interface Combined {
  data: ReferenceData;
  /** Where the source says otherwise than the text, a sentence each. */
  problems: string[];
}

/**
 * Whether a record is of the work that the text means. A number with a slip in it leads to another work, of which
 * nothing may be taken over.
 */
export function isSameWork(data: ReferenceData, record: SourceRecord): boolean {
  if (isSameDoi(data.doi, record.doi)) return true;
  if (data.title === '') return data.doi === null || record.doi === null;
  if (record.title === '' || areTitlesAlike(data.title, record.title)) return true;
  // A title and its translation have no word in common.
  const isSameYear = data.publishedOn !== null && data.publishedOn.year === record.publishedOn?.year;
  const [place, recordPlace] = [placeOf(data), placeOf(record)];
  const isAtSamePlace = place !== null && recordPlace !== null && isSamePlace(place, recordPlace);
  return isSameYear && isAtSamePlace && isSamePerson(data.authors[0], record.authors[0]);
}

/** Fills in what the text leaves open. What the text says stays, and where the source says otherwise that is told. */
export function combine(input: { data: ReferenceData; record: SourceRecord; source: string }): Combined {
  const { data, record, source } = input;
  const place = placeOf(data) === null ? record : data;
  return {
    data: {
      ...data,
      title: data.title === '' ? record.title : data.title,
      ...(data.authors.length > 0 || data.collectiveAuthor !== null
        ? {}
        : { authors: record.authors, collectiveAuthor: record.collectiveAuthor }),
      journal: data.journal ?? record.journal,
      journalAbbreviation: data.journalAbbreviation ?? record.journalAbbreviation,
      publishedOn: completed(data.publishedOn, record.publishedOn),
      publishedOnlineOn: completed(data.publishedOnlineOn, record.publishedOnlineOn),
      volume: data.volume ?? record.volume,
      issue: data.issue ?? record.issue,
      pages: place.pages,
      articleNumber: place.articleNumber,
      doi: data.doi ?? record.doi,
      pmid: data.pmid ?? record.pmid,
      pmcid: data.pmcid ?? record.pmcid,
      publicationTypes: data.publicationTypes.length > 0 ? data.publicationTypes : record.publicationTypes,
      studyKind: data.studyKind ?? record.studyKind,
      publisher: data.publisher ?? record.publisher,
      url: data.url ?? record.url,
    },
    problems: contradictions(data, record).map(
      ({ what, text, service }) =>
        `${source} has another ${what}: “${service}”, and the text has “${text}”. The text’s was kept. Check which is right.`,
    ),
  };
}

interface Contradiction {
  what: string;
  text: string;
  service: string;
}

function contradictions(data: ReferenceData, record: SourceRecord): Contradiction[] {
  const journal = data.journal ?? data.journalAbbreviation;
  const journals = [record.journal, record.journalAbbreviation].filter((name) => name !== null);
  const found = [
    differing({ what: 'title', text: data.title, service: record.title, isSame: isSameText }),
    authorsDiffer(data, record),
    journal !== null && journals.length > 0 && !journals.some((name) => isSameJournal(name, journal))
      ? { what: 'journal', text: journal, service: journals.join(', ') }
      : null,
    datesDiffer({ what: 'date', text: data.publishedOn, service: record.publishedOn }),
    datesDiffer({ what: 'date of appearing online', text: data.publishedOnlineOn, service: record.publishedOnlineOn }),
    differing({ what: 'volume', text: data.volume, service: record.volume, isSame: isSameText }),
    differing({ what: 'issue', text: data.issue, service: record.issue, isSame: isSameText }),
    differing({ what: 'place in the volume', text: placeOf(data), service: placeOf(record), isSame: isSamePlace }),
    differing({ what: 'DOI', text: data.doi, service: record.doi, isSame: isSameDoi }),
    differing({ what: 'PMID', text: data.pmid, service: record.pmid, isSame: isSameText }),
    differing({ what: 'PMCID', text: data.pmcid, service: record.pmcid, isSame: isSameText }),
  ];
  return found.filter((item) => item !== null);
}

/** Null where they mean the same, or one of them says nothing. */
function differing(input: {
  what: string;
  text: string | null;
  service: string | null;
  isSame: (one: string, other: string) => boolean;
}): Contradiction | null {
  const { what, text, service, isSame } = input;
  return text && service && !isSame(text, service) ? { what, text, service } : null;
}

function datesDiffer(input: {
  what: string;
  text: PartialDate | null;
  service: PartialDate | null;
}): Contradiction | null {
  const { what, text, service } = input;
  return text && service && !agree(text, service) ? { what, text: inWords(text), service: inWords(service) } : null;
}

function authorsDiffer(data: ReferenceData, record: SourceRecord): Contradiction | null {
  const isSilent = data.authors.length === 0 || record.authors.length === 0;
  if (isSilent || areSameAuthors(data.authors, record.authors)) return null;
  return { what: 'list of authors', text: authorsInWords(data), service: authorsInWords(record) };
}

function authorsInWords({ authors }: Pick<SourceRecord, 'authors'>): string {
  const names = authors.slice(0, 3).map(({ particle, family }) => [particle, family].filter(Boolean).join(' '));
  return authors.length > 3 ? `${names.join(', ')} and others, ${authors.length} in all` : names.join(', ');
}

/** "2018", "2018-09" or "2018-09-05". */
function inWords({ year, month, day }: PartialDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A month or a day that the text leaves open, where the rest is the same. */
function completed(text: PartialDate | null, service: PartialDate | null): PartialDate | null {
  if (text === null || service === null) return text ?? service;
  const says = ({ month, day }: PartialDate) => [month, day].filter((part) => part !== null).length;
  return agree(text, service) && says(service) > says(text) ? service : text;
}

function placeOf({ pages, articleNumber }: Pick<SourceRecord, 'pages' | 'articleNumber'>): string | null {
  return pages ?? articleNumber;
}
