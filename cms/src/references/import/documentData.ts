/** Between what is known of a source and the fields of its form. */
import { toPublicReference } from '../../collections/References/toPublic.ts';
import type { Reference } from '../../payload-types.ts';
import { checkedReference } from '../formats/checkedReference.ts';
import { type ReferenceData, referenceDataSchema } from '../ReferenceData.ts';

export type ReferenceFields = Omit<Reference, 'id' | 'slug' | 'publishedAt' | 'updatedBy' | 'createdAt' | 'updatedAt'>;

/** The form's fields. An empty date is a group without values. */
export function documentData(data: ReferenceData): ReferenceFields {
  const { publishedOn, publishedOnlineOn, updatedOn, accessedOn, authors, publicationTypes, ...rest } = data;
  return {
    ...rest,
    authors: authors.map((author) => ({ ...author })),
    publicationTypes: [...publicationTypes],
    publishedOn: { ...noDate, ...publishedOn },
    publishedOnlineOn: { ...noDate, ...publishedOnlineOn },
    updatedOn: { ...noDate, ...updatedOn },
    accessedOn: { ...noDate, ...accessedOn },
  };
}

/**
 * What a stored reference says. A draft may hold what the contract has no room for, such as half a DOI: that is left out. The title
 * is '' where there is none.
 */
export function dataOf(doc: Reference): ReferenceData {
  const data = withoutPlace(toPublicReference({ ...doc, publishedAt: doc.publishedAt ?? doc.updatedAt }));
  if (referenceDataSchema.safeParse(data).success) return data;
  return checkedReference({ data, unreadParts: [], format: 'citation', source: '' }).data;
}

function withoutPlace(reference: ReturnType<typeof toPublicReference>): ReferenceData {
  const { id: _id, slug: _slug, publishedAt: _publishedAt, standing: _standing, ...data } = reference;
  return data;
}

const noDate = { year: null, month: null, day: null };
