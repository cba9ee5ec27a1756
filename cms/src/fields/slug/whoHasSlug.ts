import type { PayloadRequest } from 'payload';
import type { SlugCollection } from './rules.ts';

/**
 * Which other document of the collection has a slug: in what is public, in the newest draft, or in the trash. Returns
 * words to name it by, such as `“Anxiety” (in the trash)`, or null.
 */
export async function whoHasSlug(query: {
  collection: SlugCollection;
  slug: string;
  exceptId: number | string | undefined;
  req: PayloadRequest;
}): Promise<string | null> {
  const { collection, slug, exceptId, req } = query;
  const others = (path: string) => (exceptId === undefined ? [] : [{ [path]: { not_equals: exceptId } }]);
  const common = { collection, req, trash: true, depth: 0, limit: 1, pagination: false } as const;

  const { docs } = await req.payload.find({
    ...common,
    where: { and: [{ slug: { equals: slug } }, ...others('id')] },
    select: { title: true, deletedAt: true },
  });
  if (docs[0]) return named(docs[0]);

  const { docs: versions } = await req.payload.findVersions({
    ...common,
    where: { and: [{ 'version.slug': { equals: slug } }, { latest: { equals: true } }, ...others('parent')] },
    select: { version: { title: true, deletedAt: true } },
  });
  return versions[0] ? named(versions[0].version) : null;
}

function named({ title, deletedAt }: { title?: string | null; deletedAt?: string | null }): string {
  const name = title ? `“${title}”` : 'a draft without a title';
  return deletedAt ? `${name} (in the trash)` : name;
}
