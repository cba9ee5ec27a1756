/** BibTeX (Oren Patashnik, "BibTeXing", 1988) with BibLaTeX's fields (its manual, chapter 2), read by Citation.js. */
import type { ReferenceData } from '../ReferenceData.ts';
import { type BibtexEntry, bibtexEntries, cslOfBibtex } from './citationJs.ts';
import { fromCsl, type ReadParts } from './fromCsl.ts';
import { readDoi, readPmcid, readPmid } from './identifiers.ts';
import { dateOf, monthPattern, readDate } from './readDate.ts';
import { readRestText, withRest } from './rest.ts';
import { tidyLine } from './tidyText.ts';

/** The field of ours; programs keep fields that they do not know. */
export const restField = 'wellcite';

/** Abbreviations that `@string` entries of the same paste define, as `@string` entries. */
export function bibtexStrings(pieces: readonly string[]): string {
  return pieces
    .filter((piece) => simpleString.test(piece))
    .slice(0, 200)
    .join('\n');
}

/** Whether the piece is one that defines no reference: a comment, a preamble, an abbreviation. */
export function isBibtexAside(piece: string): boolean {
  return /^\s*@\s*(?:comment|preamble|string)\b/i.test(piece);
}

/** Reads one entry; `strings` are the abbreviations that it may use. Throws where Citation.js cannot read it. */
export function readBibtex(entryText: string, strings: string): ReadParts {
  const [entry] = bibtexEntries(`${strings}\n${entryText}`);
  if (entry === undefined) throw new SyntaxError('The entry ends before its braces close.');
  const { usable, dropped } = usableProperties(entry, entryText);
  const { data, unreadParts } = fromCsl(cslOfBibtex({ ...entry, properties: usable }));
  const field = (name: string) => tidyLine(entry.properties[name] ?? '');
  const isArticle = data.kind === 'article' && entry.type === 'article';
  const read: ReferenceData = {
    ...data,
    publishedOn: data.publishedOn ?? dateIn(field),
    accessedOn: data.accessedOn ?? readDate(field('urldate').slice(0, 10)),
    doi: data.doi ?? readDoi(field('doi')),
    pmid: data.pmid ?? readPmid(field('pmid')),
    pmcid: data.pmcid ?? readPmcid(field('pmcid') || field('pmc')),
    articleNumber: isArticle ? (data.articleNumber ?? (tidyLine(data.number ?? '') || null)) : data.articleNumber,
  };
  const rest = readRestText(entry.properties[restField] ?? '');
  if (rest === null) return { data: read, unreadParts: [...unreadParts, ...dropped] };
  return { data: withRest(read, rest), unreadParts: unreadParts.filter((part) => !part.startsWith('Type: ')) };
}

/** An abbreviation joined from others could grow without end. */
const simpleString = /^\s*@\s*string\s*\{\s*[\w:+-]{1,60}\s*=\s*(?:\{[^{}]{0,500}\}|"[^"{}]{0,500}")\s*\}\s*$/i;

/** The fields that we read; an abstract or a list of files would only cost time. */
const fields = new Set(
  'author title subtitle journal journaltitle shortjournal booktitle year month day date volume number issue pages eid doi url publisher institution organization school pmid howpublished type'.split(
    ' ',
  ),
);
const longestField = 20_000;

function usableProperties(entry: BibtexEntry, text: string): { usable: Record<string, string>; dropped: string[] } {
  const known = Object.entries(entry.properties).filter(([name]) => fields.has(name));
  const usable = known.filter(([, value]) => value.length <= longestField);
  const tooLong = known.filter(([, value]) => value.length > longestField).map(([name]) => `The ${name} is too long.`);
  // Citation.js gives '' for an abbreviation that nobody defined.
  const undefinedNames = known.flatMap(([name, value]) => (value === '' ? abbreviationOf(name, text) : []));
  return { usable: Object.fromEntries(usable), dropped: [...tooLong, ...undefinedNames] };
}

function abbreviationOf(name: string, text: string): string[] {
  const match = new RegExp(`\\b${name}\\s{0,20}=\\s{0,20}([A-Za-z][\\w:.+-]{0,60})\\s{0,20}[,#})]`, 'i').exec(text);
  return match?.[1] === undefined ? [] : [`${name} = ${match[1]}`];
}

function dateIn(field: (name: string) => string): ReferenceData['publishedOn'] {
  const year = /^\d{4}$/.test(field('year')) ? field('year') : '';
  const month = field('month');
  const named = new RegExp(`^${monthPattern}(?: \\d{1,2})?$`, 'i').test(month) ? readDate(`${year} ${month}`) : null;
  return named ?? (/^\d{1,2}$/.test(month) ? dateOf([Number(year), Number(month), null]) : readDate(year));
}
