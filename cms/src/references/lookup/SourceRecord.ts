import { referenceSchema } from '@wellcite/shared/reference';
import type { ReferenceData } from '../ReferenceData.ts';

/** What PubMed or Crossref say of a work, in a reference's own fields; empty where they say nothing. */
export type SourceRecord = Omit<ReferenceData, 'kind' | 'updatedOn' | 'accessedOn' | 'number'>;

export const emptyRecord: SourceRecord = {
  title: '',
  authors: [],
  collectiveAuthor: null,
  journal: null,
  journalAbbreviation: null,
  publishedOn: null,
  publishedOnlineOn: null,
  volume: null,
  issue: null,
  pages: null,
  articleNumber: null,
  doi: null,
  pmid: null,
  pmcid: null,
  publicationTypes: [],
  studyKind: null,
  publisher: null,
  url: null,
};

/** `value` where the contract takes it for a `field`: a service's mistake must not keep a reference from being saved. */
export function allowed(field: 'doi' | 'pmid' | 'pmcid' | 'url', value: string | null): string | null {
  return referenceSchema.shape[field].safeParse(value).data ?? null;
}

/** Whether two texts are the same DOI, of which the case does not matter. */
export function isSameDoi(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}
