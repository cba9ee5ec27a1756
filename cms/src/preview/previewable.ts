/** What can be previewed. */
import { type DocumentKey, documentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { type PagedCollection, pagedCollections } from '@wellcite/shared/paths';

/** The collections with a page of their own, and what shows on a page of the site. */
export const previewableCollections = [...pagedCollections, 'glossary', 'site-settings'] as const;
export type PreviewableCollection = PagedCollection | 'glossary' | 'site-settings';

export function isPreviewable(collection: string): collection is PreviewableCollection {
  return previewableCollections.some((one) => one === collection);
}

export interface PreviewPlace {
  key: DocumentKey;
  collection: PreviewableCollection;
  id: string;
}

/** Null where documents of that kind have no page to look at, or where no document can have that id. */
export function placeOfPreview(key: string): PreviewPlace | null {
  const place = parseDocumentKey(key);
  if (!place || !isPreviewable(place.collection) || !/^[\w-]{1,100}$/.test(place.id)) return null;
  const { collection, id } = place;
  if (collection === 'site-settings' && id !== collection) return null;
  return { key: documentKey(collection, id), collection, id };
}
