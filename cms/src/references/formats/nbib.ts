/** PubMed's format (.nbib, MEDLINE), after NLM's "MEDLINE/PubMed Data Element (Field) Descriptions". */
import type { Author } from '@wellcite/shared/reference';
import { emptyReference, type ReferenceData } from '../ReferenceData.ts';
import type { ReadParts } from './fromCsl.ts';
import { readDoi, readPmcid, readPmid } from './identifiers.ts';
import { readDate } from './readDate.ts';
import { authorOf, isSuffix } from './readName.ts';
import { readPages } from './readPages.ts';
import { allOf, firstOf, readTags, type Tags } from './taggedLines.ts';
import { tidyLine, withoutFullStop, withoutMarkup } from './tidyText.ts';

/** Reads one record. */
export function readNbib(record: string): ReadParts {
  const tags = readTags(record, tagLine);
  const unreadParts: string[] = [];
  const published = firstOf(tags, 'DP');
  const publishedOn = readDate(published ?? '') ?? yearOf(published, unreadParts);
  const data: ReferenceData = {
    ...emptyReference(),
    title: withoutFullStop(tidyLine(withoutMarkup(firstOf(tags, 'TI', 'BTI') ?? ''))),
    authors: authorsOf(tags, unreadParts),
    collectiveAuthor: allOf(tags, 'CN').map(tidyLine).join('; ') || null,
    journal: firstOf(tags, 'JT'),
    journalAbbreviation: firstOf(tags, 'TA'),
    publishedOn,
    publishedOnlineOn: readDate(firstOf(tags, 'DEP') ?? ''),
    volume: firstOf(tags, 'VI'),
    issue: firstOf(tags, 'IP'),
    ...placeOf(tags),
    doi: idOf(tags, 'doi', readDoi),
    pmid: readPmid(firstOf(tags, 'PMID') ?? ''),
    pmcid: readPmcid(firstOf(tags, 'PMC') ?? ''),
    publicationTypes: [...new Set(allOf(tags, 'PT'))],
    publisher: firstOf(tags, 'PB'),
  };
  return { data, unreadParts };
}

const tagLine = /^(?<tag>[A-Z]{2,4}) {0,3}-(?: (?<value>.*))?$/;

/** FAU has the names in full, AU the initials; a record has one or both. PubMed writes "Zarate, Carlos A Jr". */
function authorsOf(tags: Tags, unreadParts: string[]): Author[] {
  const full = allOf(tags, 'FAU');
  const names = full.length >= allOf(tags, 'AU').length ? full : allOf(tags, 'AU');
  return names.flatMap((name) => {
    if (/^et al\.?$/.test(name)) {
      unreadParts.push('et al.');
      return [];
    }
    const [family = '', given = '', suffix = ''] = name.includes(',') ? name.split(/,\s*/) : initialed(name);
    return [authorOf({ family, given, suffix: suffix || null })];
  });
}

/** "Zarate CA Jr" without a comma. */
function initialed(name: string): string[] {
  const words = name.split(' ');
  const suffix = words.length > 2 && isSuffix(words.at(-1) ?? '') ? words.pop() : undefined;
  const given = words.length > 1 ? words.pop() : undefined;
  return [words.join(' '), given ?? '', suffix ?? ''];
}

/** Without pages the publisher's item number stands in their place, as PubMed's own citation has it; a number that repeats the DOI does not. */
function placeOf(tags: Tags): Pick<ReferenceData, 'pages' | 'articleNumber'> {
  const printed = firstOf(tags, 'PG');
  if (printed !== null) return readPages(printed);
  const item = allOf(tags, 'LID').find((value) => value.endsWith('[pii]')) ?? '';
  return { pages: null, articleNumber: readPages(item.replace(/\s*\[pii\]$/, '')).articleNumber };
}

function idOf(tags: Tags, label: string, read: (text: string) => string | null): string | null {
  const values = allOf(tags, 'LID', 'AID').filter((value) => value.endsWith(`[${label}]`));
  return values.map((value) => read(value.slice(0, -label.length - 2).trim())).find((value) => value !== null) ?? null;
}

/** Of "2019 Jul-Aug" or "2019 Winter" the year is sure; what else it says is unread. */
function yearOf(published: string | null, unreadParts: string[]): ReferenceData['publishedOn'] {
  if (published === null) return null;
  unreadParts.push(published);
  return readDate(/^\d{4}\b/.exec(published)?.[0] ?? '');
}
