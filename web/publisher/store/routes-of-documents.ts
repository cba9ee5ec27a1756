/** Whose page is at a path, by what the store has taken in. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import { pagedCollections } from '@wellcite/shared/paths';
import { views } from '../../src/content/views.ts';
import type { Store } from './store.ts';

/** The documents that have the path; neither redirects nor withdrawals. */
export function documentsAt({ lookup }: Pick<Store, 'lookup'>, path: string): DocumentKey[] {
  return lookup(views.routes, path).flatMap(({ collection, id }) => {
    const paged = pagedCollections.find((name) => name === collection);
    return paged ? [documentKey(paged, id)] : [];
  });
}

/** Whether the page was taken down and nothing has been published there since. */
export function isWithdrawn(store: Pick<Store, 'lookup'>, path: string): boolean {
  return store.lookup(views.withdrawals, path).length > 0 && documentsAt(store, path).length === 0;
}
