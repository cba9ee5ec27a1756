import type { PublicDocument } from '@wellcite/shared/content-api';
import { documentPath, type PagedCollection, pagedCollections } from '@wellcite/shared/paths';
import { fixedPaths } from '../../publisher/site/routes.ts';

/** Every address that answers with a page, listed by search engines or not: those of documents and the site's own. */
export function pagePathsOf(documents: readonly PublicDocument[]): string[] {
  const ofDocuments = documents.flatMap(({ collection, content }) =>
    isPaged(collection) && 'slug' in content ? [documentPath(collection, content.slug)] : [],
  );
  return [...new Set([...ofDocuments, ...fixedPaths.filter((path) => path.endsWith('/'))])];
}

function isPaged(collection: string): collection is PagedCollection {
  return pagedCollections.some((paged) => paged === collection);
}
