/** The names of the documents that others refer to, as they are now. */
import { documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import type { RelatedCollection } from '@wellcite/shared/fields';
import { relationsOf } from '@wellcite/shared/relations';
import type { PayloadRequest } from 'payload';
import { citationName } from '../../admin/citationName.ts';
import type { TitleOf } from './readable.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

interface NamedRow {
  id: string;
  title?: string | null;
  authors?: { family?: string | null }[] | null;
  collectiveAuthor?: string | null;
  publishedOn?: { year?: number | null } | null;
  alt?: string | null;
  filename?: string | null;
}

const gone = 'a document that is not there any more';

/** Looks up what the documents refer to, all at once. */
export async function titlesFor(documents: readonly PublicDocument[], req: Transaction): Promise<TitleOf> {
  const wanted = new Map<RelatedCollection, Set<string>>();
  for (const { collection, id } of documents.flatMap(relationsOf)) {
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id));
  }
  const titles = new Map<string, string>();
  for (const [collection, ids] of wanted) {
    const { docs } = await req.payload.db.find<NamedRow>({
      collection,
      where: { id: { in: [...ids] } },
      limit: 0,
      pagination: false,
      req,
    });
    for (const doc of docs) titles.set(documentKey(collection, String(doc.id)), nameOf(collection, doc));
  }
  return (collection, id) => titles.get(documentKey(collection, id)) ?? gone;
}

function nameOf(collection: RelatedCollection, row: NamedRow): string {
  if (collection === 'references') return citationName(row);
  if (collection === 'media') return row.alt || row.filename || 'a picture';
  return row.title || 'Untitled';
}
