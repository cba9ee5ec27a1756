/** Writes BibTeX, after the sources that bibtex.ts names: UTF-8, which today's programs read, and BibTeX's special characters escaped. */
import type { Author } from '@wellcite/shared/reference';
import type { ReferenceKind } from '@wellcite/shared/vocabulary';
import type { ReferenceData } from '../ReferenceData.ts';
import { restField } from './bibtex.ts';
import { isoOf } from './readDate.ts';
import { type Rest, restText } from './rest.ts';

/** One entry. */
export function toBibtex(reference: ReferenceData, { label, rest }: { label: string; rest: Rest | null }): string {
  const isArticle = reference.kind === 'article';
  const { publishedOn, accessedOn, articleNumber, number } = reference;
  const fields: [string, string | null][] = [
    ['author', authorsOf(reference)],
    ['title', escaped(reference.title)],
    ['journal', escaped(reference.journal)],
    ['shortjournal', escaped(reference.journalAbbreviation)],
    ['year', publishedOn === null ? null : String(publishedOn.year)],
    ['month', publishedOn?.month ? String(publishedOn.month) : null],
    ['date', publishedOn === null ? null : isoOf(publishedOn)],
    ['volume', escaped(reference.volume)],
    ['number', escaped(isArticle ? reference.issue : number)],
    ['pages', escaped(reference.pages?.replace(/-/g, '--') ?? null)],
    ['eid', escaped(articleNumber)],
    [isArticle ? 'publisher' : 'institution', escaped(reference.publisher)],
    ['doi', verbatim(reference.doi)],
    ['pmid', reference.pmid],
    ['pmcid', reference.pmcid],
    ['url', verbatim(reference.url)],
    ['urldate', accessedOn === null ? null : isoOf(accessedOn)],
    [restField, rest === null ? null : restText(rest)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@${entryTypes[reference.kind]}{${label},`, ...lines, '}', ''].join('\n');
}

/** "graaf2018", "graaf2018b": one for each reference, in plain letters. */
export function bibtexLabels(references: readonly ReferenceData[]): string[] {
  const counts = new Map<string, number>();
  return references.map(({ authors, collectiveAuthor, title, publishedOn }) => {
    const name = authors[0]?.family ?? collectiveAuthor ?? title;
    const word =
      name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .split(/[^A-Za-z]+/)
        .find((part) => part !== '') ?? 'reference';
    const label = `${word.toLowerCase().slice(0, 30)}${publishedOn?.year ?? ''}`;
    const count = counts.get(label) ?? 0;
    counts.set(label, count + 1);
    return count === 0 ? label : `${label}-${count + 1}`;
  });
}

const entryTypes: Record<ReferenceKind, string> = {
  article: 'article',
  guideline: 'techreport',
  regulation: 'legislation',
  'device-clearance': 'techreport',
  'drug-label': 'techreport',
  'web-page': 'online',
};

function authorsOf({ authors, collectiveAuthor }: ReferenceData): string | null {
  const names = [...authors.map(nameOf), ...(collectiveAuthor === null ? [] : [`{${escaped(collectiveAuthor)}}`])];
  return names.length === 0 ? null : names.join(' and ');
}

/** "de Graaf, RA", "Zarate, Jr, CA". Braces hold together what BibTeX would take apart. */
function nameOf({ particle, family, given, suffix }: Author): string {
  const whole = particle === null ? guarded(family) : `${escaped(particle)} ${guarded(family)}`;
  if (suffix !== null) return `${whole}, ${guarded(suffix)}, ${guarded(given ?? '')}`;
  return given === null ? whole : `${whole}, ${guarded(given)}`;
}

function guarded(name: string): string {
  const text = escaped(name);
  return /,| and |^\P{Lu}/iu.test(text) && /,| and |\s/i.test(text) ? `{${text}}` : text;
}

const escapes = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function escaped(text: string): string;
function escaped(text: string | null): string | null;
function escaped(text: string | null): string | null {
  if (text === null) return null;
  const oneLine = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').toWellFormed();
  return oneLine.replace(/[\\{}~^&%$#_]/g, (character) => escapes.get(character) ?? `\\${character}`);
}

/** Addresses are not TeX; what could break the braces is percent-encoded. */
function verbatim(text: string | null): string | null {
  return text?.toWellFormed().replace(/[{}\\\p{Cc}]/gu, encodeURIComponent) ?? null;
}
