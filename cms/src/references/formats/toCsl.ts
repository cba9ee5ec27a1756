/** Writes one item of CSL-JSON, after the schema that cslJson.ts names. */
import type { PartialDate } from '@wellcite/shared/fields';
import type { ReferenceKind } from '@wellcite/shared/vocabulary';
import type { ReferenceData } from '../ReferenceData.ts';
import { restKey } from './cslJson.ts';
import type { Rest } from './rest.ts';

export type WrittenItem = Record<string, unknown>;

export function toCsl(reference: ReferenceData, { id, rest }: { id: string; rest: Rest | null }): WrittenItem {
  const isArticle = reference.kind === 'article';
  const item = {
    id,
    type: cslTypes[reference.kind],
    title: reference.title,
    author: namesOf(reference),
    'container-title': reference.journal,
    'container-title-short': reference.journalAbbreviation,
    issued: dateOf(reference.publishedOn),
    'available-date': dateOf(reference.publishedOnlineOn),
    accessed: dateOf(reference.accessedOn),
    volume: reference.volume,
    issue: reference.issue,
    page: reference.pages,
    number: isArticle ? reference.articleNumber : reference.number,
    DOI: reference.doi,
    PMID: reference.pmid,
    PMCID: reference.pmcid,
    publisher: reference.publisher,
    URL: reference.url,
    custom: rest === null ? null : { [restKey]: rest },
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

const cslTypes: Record<ReferenceKind, string> = {
  article: 'article-journal',
  guideline: 'report',
  regulation: 'regulation',
  'device-clearance': 'document',
  'drug-label': 'document',
  'web-page': 'webpage',
};

function namesOf({ authors, collectiveAuthor }: ReferenceData): Record<string, string>[] | null {
  const persons = authors.map(({ family, given, particle, suffix }) => ({
    family,
    ...(given === null ? {} : { given }),
    ...(particle === null ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === null ? {} : { suffix }),
  }));
  const names = [...persons, ...(collectiveAuthor === null ? [] : [{ literal: collectiveAuthor }])];
  return names.length === 0 ? null : names;
}

function dateOf(date: PartialDate | null): { 'date-parts': number[][] } | null {
  if (date === null) return null;
  const parts = [date.year, date.month, date.day];
  const known = parts
    .slice(0, parts.includes(null) ? parts.indexOf(null) : 3)
    .flatMap((part) => (part === null ? [] : [part]));
  return { 'date-parts': [known] };
}
