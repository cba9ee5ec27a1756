/** The read model, as a test looks at it. */
import type { PublicCollection } from '@wellcite/shared/content-api';
import type { Published } from '../../src/payload-types.ts';
import type { Cms } from './cms.ts';

export async function rowOf(cms: Cms, collection: PublicCollection, id: string): Promise<Published | null> {
  const { docs } = await cms.payload.find({
    collection: 'published',
    where: { id: { equals: `${collection}:${id}` } },
    limit: 1,
  });
  return docs[0] ?? null;
}

export async function isPublished(cms: Cms, collection: PublicCollection, id: string): Promise<boolean> {
  return (await rowOf(cms, collection, id)) !== null;
}

/** What readers see of a document; null where they see nothing. */
export async function rowContent(
  cms: Cms,
  collection: PublicCollection,
  id: string,
): Promise<Record<string, unknown> | null> {
  const row = await rowOf(cms, collection, id);
  return row ? JSON.parse(row.content) : null;
}
