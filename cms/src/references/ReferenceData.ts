/** What is known of a source, apart from its place in the CMS: what imports read and exports write. */
import { type PublicReference, referenceSchema } from '@wellcite/shared/reference';

export type ReferenceData = Omit<PublicReference, 'id' | 'slug' | 'publishedAt' | 'standing'>;

export const referenceDataSchema = referenceSchema.omit({ id: true, slug: true, publishedAt: true, standing: true });

/** A reference of which nothing is known yet. Its title is '' until something gives it one. */
export function emptyReference(): ReferenceData {
  return {
    title: '',
    kind: 'article',
    authors: [],
    collectiveAuthor: null,
    journal: null,
    journalAbbreviation: null,
    publishedOn: null,
    publishedOnlineOn: null,
    updatedOn: null,
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
    number: null,
    url: null,
    accessedOn: null,
  };
}
