/**
 * RIS, after the format specification of Research Information Systems (2011, "RIS Format Specifications") and the older one that Ovid and
 * Embase still follow, with what EndNote adds: C7 is an article number, ET the date on line, C2 the PMCID.
 */
import type { PartialDate } from '@wellcite/shared/fields';
import type { ReferenceKind } from '@wellcite/shared/vocabulary';
import type { ReferenceData } from '../ReferenceData.ts';
import { cslOfRis } from './citationJs.ts';
import { fromCsl, type ReadParts } from './fromCsl.ts';
import { readDoi, readPmcid, readPmid } from './identifiers.ts';
import { readDate } from './readDate.ts';
import { readPages } from './readPages.ts';
import { readRestText, withRest } from './rest.ts';
import { allOf, firstOf, readTags, type Tags } from './taggedLines.ts';
import { tidyLine, withoutMarkup } from './tidyText.ts';

/** The tag of ours, one of the five that the format leaves to its users, and the word its value starts with. */
export const restTag = 'U5';
export const restLabel = 'wellcite ';

/** RIS types of our kinds. Reading takes the first kind of a type; the rest says which where two share one. */
export const risTypes: Record<ReferenceKind, string> = {
  article: 'JOUR',
  guideline: 'STAND',
  regulation: 'LEGAL',
  'device-clearance': 'GOVDOC',
  'drug-label': 'PAMP',
  'web-page': 'ELEC',
};

/** Reads one record. Throws where Citation.js can make nothing of it. */
export function readRis(record: string): ReadParts {
  const tags = readTags(record, tagLine);
  const type = (firstOf(tags, 'TY') ?? '').toUpperCase();
  const { data, unreadParts } = fromCsl(cslOfRis(forCitationJs(tags, type)));
  const isArticle = data.kind === 'article' && !unreadParts.some((part) => part.startsWith('Type: '));
  const read: ReferenceData = {
    ...data,
    ...(isArticle ? journalOf(tags) : {}),
    ...pagesOf(tags, unreadParts),
    publishedOn: dateOf(tags, unreadParts),
    publishedOnlineOn: isArticle ? readDate(firstOf(tags, 'ET') ?? '') : null,
    accessedOn: readDate(isOvid(tags) ? '' : (firstOf(tags, 'Y2') ?? '')),
    publisher: firstOf(tags, 'PB'),
    number: isArticle ? null : firstOf(tags, 'M1'),
    doi:
      allOf(tags, 'DO')
        .map(readDoi)
        .find((doi) => doi !== null) ?? data.doi,
    pmid: pmidOf(tags),
    pmcid: pmcidOf(tags),
  };
  const written = firstOf(tags, restTag);
  if (!written?.startsWith(restLabel)) return { data: read, unreadParts };
  const rest = readRestText(written.slice(restLabel.length));
  return { data: withRest(read, rest), unreadParts: unreadParts.filter((part) => !part.startsWith('Type: ')) };
}

const tagLine = /^\s{0,3}(?<tag>[A-Z][A-Z0-9]) {1,3}- {0,3}(?<value>.*)$/;

/** Citation.js fails on a repeated tag that is no list, and knows the newer names best. */
function forCitationJs(tags: Tags, type: string): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = { TY: type.split(/\s/)[0] || 'JOUR' };
  const authors = allOf(tags, 'AU', 'A1');
  if (authors.length > 0) record.AU = authors;
  for (const [name, value] of [
    ['TI', firstOf(tags, 'TI', 'T1', 'BT', 'CT')],
    ['T2', firstOf(tags, 'T2', 'JF', 'JO')],
    ['VL', firstOf(tags, 'VL')],
    ['IS', firstOf(tags, 'IS', 'CP')],
    ['C7', firstOf(tags, 'C7')],
    ['UR', firstOf(tags, 'UR')],
  ] as const) {
    if (value !== null) record[name] = value;
  }
  return record;
}

function journalOf(tags: Tags): Pick<ReferenceData, 'journal' | 'journalAbbreviation'> {
  const journal = firstOf(tags, 'T2', 'JF', 'JO');
  const older = firstOf(tags, 'JO');
  const abbreviation = firstOf(tags, 'J2', 'JA', 'J1') ?? (older === journal ? null : older);
  return {
    journal: journal === null ? null : tidyLine(withoutMarkup(journal)),
    journalAbbreviation: abbreviation === null ? null : tidyLine(abbreviation),
  };
}

/** Ovid writes "No" to "Specified" where it knows no pages. */
function pagesOf(tags: Tags, unreadParts: string[]): Pick<ReferenceData, 'pages' | 'articleNumber'> {
  const number = firstOf(tags, 'C7');
  const [start, end] = [firstOf(tags, 'SP'), firstOf(tags, 'EP')];
  const printed =
    start !== null && end !== null && end !== start && !start.includes('-') ? `${start}-${end}` : (start ?? end ?? '');
  if (printed !== '' && !/\d/.test(printed) && !/^[ivxlc]+(?:-[ivxlc]+)?$/i.test(printed)) {
    unreadParts.push(`Pages: ${printed}`);
    return { pages: null, articleNumber: number };
  }
  const place = readPages(printed);
  return { pages: place.pages, articleNumber: number ?? place.articleNumber };
}

/** The most exact of the dates that agree on the year; "2019/10//undefined" is October 2019. */
function dateOf(tags: Tags, unreadParts: string[]): PartialDate | null {
  const year = firstOf(tags, 'PY', 'Y1');
  const written = firstOf(tags, 'DA');
  const dates = [written, ...(year !== null && written !== null ? [`${year.slice(0, 4)} ${written}`] : []), year].map(
    readRisDate,
  );
  const found = dates.find((date) => date !== null) ?? null;
  if (found === null) unreadParts.push(...[year, written].flatMap((text) => (text === null ? [] : [text])));
  return found;
}

function readRisDate(text: string | null): PartialDate | null {
  if (text === null) return null;
  const [year, month, day] = text.split('/');
  const parts = [year, month, day].flatMap((part) => (part && /^\d+$/.test(part.trim()) ? [part.trim()] : []));
  return readDate(text) ?? (/^\d{4}$/.test(parts[0] ?? '') ? readDate(parts.join('-')) : null);
}

/** Ovid repeats the date of publication as Y2, which elsewhere is the day of access. */
function isOvid(tags: Tags): boolean {
  return tags.has('Y1') || firstOf(tags, 'Y2') === firstOf(tags, 'PY');
}

/** Only where the record says that a number is PubMed's. */
function pmidOf(tags: Tags): string | null {
  const database = allOf(tags, 'DB').join(' ');
  if (/PubMed/i.test(database)) {
    const pmid = readPmid(firstOf(tags, 'AN') ?? '');
    if (pmid !== null) return pmid;
  }
  if (/Embase/i.test(database) && /Medline/i.test(database)) {
    const pmid = readPmid(firstOf(tags, 'C5') ?? '');
    if (pmid !== null) return pmid;
  }
  const labelled = allOf(tags, 'AN', 'C1', 'C2', 'C3', 'N1').map(
    (text) => /\b(?:PMID|PUBMED)\b[: ]{0,3}([1-9]\d{0,8})\b/.exec(text)?.[1] ?? null,
  );
  const linked = allOf(tags, 'UR').map(
    (text) =>
      /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/([1-9]\d{0,8})\/?$/.exec(
        text,
      )?.[1] ?? null,
  );
  return [...labelled, ...linked].find((pmid) => pmid !== null) ?? null;
}

function pmcidOf(tags: Tags): string | null {
  const found = allOf(tags, 'C2', 'N1').map((text) => /\bPMC[1-9]\d{0,8}\b/.exec(text)?.[0] ?? null);
  return readPmcid(found.find((pmcid) => pmcid !== null) ?? '');
}
