/** Writes RIS, after the specification that ris.ts names. */
import type { PartialDate } from '@wellcite/shared/fields';
import type { Author } from '@wellcite/shared/reference';
import type { ReferenceData } from '../ReferenceData.ts';
import { isoOf } from './readDate.ts';
import { type Rest, restText } from './rest.ts';
import { restLabel, restTag, risTypes } from './ris.ts';

/** One record, its end line included. */
export function toRis(reference: ReferenceData, rest: Rest | null): string {
  const isArticle = reference.kind === 'article';
  const [start, end] = pageEnds(reference.pages);
  const lines: [string, string | null][] = [
    ['TY', risTypes[reference.kind]],
    ...reference.authors.map((author): [string, string] => ['AU', nameOf(author)]),
    // A comma at its end keeps an organization in one piece.
    ['AU', reference.collectiveAuthor === null ? null : `${reference.collectiveAuthor},`],
    ['TI', reference.title],
    ['T2', reference.journal],
    ['J2', reference.journalAbbreviation],
    ['PY', reference.publishedOn === null ? null : String(reference.publishedOn.year)],
    ['DA', slashed(reference.publishedOn)],
    ['ET', isArticle && reference.publishedOnlineOn !== null ? isoOf(reference.publishedOnlineOn) : null],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', start],
    ['EP', end],
    ['C7', reference.articleNumber],
    ['PB', reference.publisher],
    ['M1', isArticle ? null : reference.number],
    ['DO', reference.doi],
    ['AN', reference.pmid],
    ['DB', reference.pmid === null ? null : 'PubMed'],
    ['C2', reference.pmcid],
    ['UR', reference.url],
    ['Y2', slashed(reference.accessedOn)],
    [restTag, rest === null ? null : `${restLabel}${restText(rest)}`],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${[...written, 'ER  - '].join('\n')}\n`;
}

/** "de Graaf, RA, Jr". */
function nameOf({ particle, family, given, suffix }: Author): string {
  const whole = particle === null ? family : `${particle} ${family}`;
  return [
    whole,
    ...(given !== null || suffix !== null ? [given ?? ''] : []),
    ...(suffix === null ? [] : [suffix]),
  ].join(', ');
}

function pageEnds(pages: string | null): [string | null, string | null] {
  const [start = null, end = null, ...more] = pages?.split('-') ?? [];
  return more.length > 0 || !start || !end ? [pages, null] : [start, end];
}

/** YYYY/MM/DD/, empty where not known. */
function slashed(date: PartialDate | null): string | null {
  if (date === null) return null;
  const parts = [date.month, date.day].map((part) => (part === null ? '' : String(part).padStart(2, '0')));
  return `${[date.year, ...parts].join('/')}/`;
}

function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').toWellFormed();
}
