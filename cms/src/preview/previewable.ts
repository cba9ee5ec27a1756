/** What can be previewed, and where its page is. */
import { type DocumentKey, documentKey, type PublicDocument, parseDocumentKey } from '@wellcite/shared/content-api';
import { documentPath, type PagedCollection, pagedCollections, sectionPaths } from '@wellcite/shared/paths';

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

/** Where readers would find the document: its page, or the page that it shows on. */
export function pathOfDocument({ collection, content }: PublicDocument): string {
  switch (collection) {
    case 'conditions':
    case 'symptoms':
    case 'treatments':
    case 'references':
    case 'people':
    case 'pages':
      return documentPath(collection, content.slug);
    case 'glossary':
      return sectionPaths.glossary;
    case 'site-settings':
    case 'media':
    case 'redirects':
    case 'withdrawals':
      return '/';
    default:
      return collection satisfies never;
  }
}
