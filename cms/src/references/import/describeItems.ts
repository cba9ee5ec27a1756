/** What an editor sees of each reference before it is added. */
import { formatReferenceText } from '@wellcite/shared/citations/formatReference';
import type { PayloadRequest } from 'payload';
import { explain } from '../../publishing/explain.ts';
import { placeOf } from '../../publishing/place.ts';
import { checkedReference } from '../formats/checkedReference.ts';
import type { FoundReference } from '../formats/Reading.ts';
import { duplicateIndex, type Matchable } from '../matching/findDuplicate.ts';
import { type ReferenceData, referenceDataSchema } from '../ReferenceData.ts';
import type { ImportItem } from './ImportItem.ts';
import { storedReferences } from './storedReferences.ts';

/** In the order given. Those that are there already are named, and so are those that stand twice in the list. */
export async function describeItems(found: readonly FoundReference[], req: PayloadRequest): Promise<ImportItem[]> {
  const stored = duplicateIndex(await storedReferences(req));
  const earlier = duplicateIndex<Matchable & { position: number }>([]);
  return found.map((item, index) => {
    const { data } = item;
    const duplicate = stored.find(data)?.candidate;
    const repeated = earlier.find(data)?.candidate;
    earlier.add({ ...data, position: index + 1 });
    return {
      ...item,
      citation: citationOf(data),
      missing: missingIn(data),
      duplicateOf: duplicate ? { id: duplicate.id, title: duplicate.title } : null,
      repeats: repeated?.position ?? null,
      invalid: whyInvalid(withTitleOf(duplicate, data), req),
    };
  });
}

/** A number alone is enough of one that is there: the title is known already. */
export function withTitleOf(duplicate: { title: string } | null | undefined, data: ReferenceData): ReferenceData {
  return duplicate && data.title === '' ? { ...data, title: duplicate.title } : data;
}

/** A reference that something was filled in to, as if it had been read so. */
export function withData(item: Omit<FoundReference, 'needsLookup'>): FoundReference {
  return checkedReference(item);
}

/** Why it cannot be stored, a sentence for each reason; null where it can. */
export function whyInvalid(data: unknown, req: PayloadRequest): string[] | null {
  if (isIndexable(data) && data.title === '') return ['It has no title yet. Look it up, or paste the whole citation.'];
  const { error } = referenceDataSchema.safeParse(data);
  if (!error) return null;
  const { fields } = req.payload.collections.references.config;
  return error.issues.map((issue) => {
    const place = placeOf(fields, issue.path);
    const value = issue.path.reduce<unknown>((whole, part) => (isIndexable(whole) ? whole[part] : undefined), data);
    return `${place.label || 'The reference'}: ${explain(issue, value, place)}`;
  });
}

/** As readers will see it; '' where nothing but a number is known. */
function citationOf(data: ReferenceData): string {
  if (data.title === '') return '';
  return formatReferenceText({ ...data, id: 'new', slug: 'new', publishedAt: '', standing: null });
}

/** What a citation needs and this one does not have, in an editor's words. */
function missingIn(data: ReferenceData): string[] {
  const { authors, collectiveAuthor, journal, journalAbbreviation, kind, publishedOn, publisher, title } = data;
  const hasAuthor = authors.length > 0 || collectiveAuthor !== null;
  const hasSource = kind !== 'article' || (journal ?? journalAbbreviation ?? publisher) !== null;
  return [
    title === '' && 'title',
    !hasAuthor && 'authors',
    !hasSource && 'journal',
    publishedOn === null && 'year',
  ].filter((part) => part !== false);
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
