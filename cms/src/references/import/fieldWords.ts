/** How the parts of a reference are called in a sentence. */
import { formatAuthors } from '@wellcite/shared/citations/formatAuthors';
import { formatDate } from '@wellcite/shared/citations/formatDate';
import { partialDate } from '@wellcite/shared/fields';
import { author } from '@wellcite/shared/reference';
import { z } from 'zod';
import type { ReferenceField } from '../matching/mergeData.ts';

export const fieldWords: Record<ReferenceField, string> = {
  title: 'title',
  kind: 'kind of source',
  authors: 'list of authors',
  collectiveAuthor: 'organization',
  journal: 'journal',
  journalAbbreviation: 'abbreviation of the journal',
  publishedOn: 'date',
  publishedOnlineOn: 'date online',
  updatedOn: 'date of the last update',
  volume: 'volume',
  issue: 'issue',
  pages: 'page range',
  articleNumber: 'article number',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  publicationTypes: 'list of publication types',
  studyKind: 'kind of study',
  publisher: 'publisher',
  number: 'number',
  url: 'web address',
  accessedOn: 'day it was last looked at',
};

/** A value of a reference within a sentence. */
export function valueWords(value: unknown): string {
  const date = partialDate.safeParse(value);
  if (date.success) return formatDate(date.data);
  const authors = z.array(author).safeParse(value);
  if (authors.success) return `“${formatAuthors(authors.data, null) ?? ''}”`;
  return `“${Array.isArray(value) ? value.join(', ') : String(value)}”`;
}
