/** From the address of a page back to the document that is on it. */
import { placeAt } from '@wellcite/shared/paths';
import type { PayloadRequest } from 'payload';

export interface DocumentOfPage {
  title: string;
  /** Below the admin's own address. */
  adminPath: string;
}

/** By path; lists and the site's other pages are on no document of their own, and not in it. */
export async function documentsOfPages(
  paths: readonly string[],
  { payload }: Pick<PayloadRequest, 'payload'>,
): Promise<Map<string, DocumentOfPage>> {
  const found = new Map<string, DocumentOfPage>();
  for (const path of paths) {
    const place = placeAt(path);
    if (!place) continue;
    const document = await payload.db.findOne<{ id: string; title?: string | null }>({
      collection: place.collection,
      where: { slug: { equals: place.slug } },
      select: { title: true },
      req: { payload },
    });
    if (!document) continue;
    const adminPath = `/collections/${place.collection}/${document.id}`;
    found.set(path, { title: document.title || place.slug, adminPath });
  }
  return found;
}
