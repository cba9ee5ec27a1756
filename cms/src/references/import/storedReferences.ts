/** The references that there are, as an import compares with them. */
import type { PayloadRequest } from 'payload';
import { partialDate, text } from '../../publishing/values.ts';
import type { Matchable } from '../matching/findDuplicate.ts';

export interface StoredReference extends Matchable {
  id: string;
}

/** The newest version of each, but for what is in the trash; only those changed at `since` or later, where it is given. */
export async function storedReferences(req: PayloadRequest, since?: Date): Promise<StoredReference[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    ...(since && { where: { updatedAt: { greater_than_equal: since.toISOString() } } }),
    select: { title: true, doi: true, pmid: true, pmcid: true, publishedOn: true },
    req,
  });
  return docs.map((doc) => ({
    id: doc.id,
    title: text(doc.title) ?? '',
    doi: text(doc.doi),
    pmid: text(doc.pmid),
    pmcid: text(doc.pmcid),
    publishedOn: partialDate(doc.publishedOn),
  }));
}

/** Every address that one has, in what is public, in a draft, or in the trash. */
export async function takenSlugs(req: PayloadRequest): Promise<Set<string>> {
  const query = { depth: 0, limit: 0, pagination: false, trash: true, collection: 'references', req } as const;
  const { docs } = await req.payload.find({ ...query, select: { slug: true } });
  const { docs: newest } = await req.payload.find({ ...query, draft: true, select: { slug: true } });
  return new Set([...docs, ...newest].flatMap(({ slug }) => slug ?? []));
}
