'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { WritingContext } from '../../editorial/claims/writingContext.ts';
import { isApprovable } from '../../editorial/signOff/approvable.ts';
import { contextAt, refreshContext, watchContext } from './contextStore.ts';

/** What the sentences of the document in this form are held against; null until it has come, and where nothing is. */
export function useWritingContext(): WritingContext | null {
  const { config } = useConfig();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const url = urlFor({ api: config.routes.api, collection: collectionSlug, id });
  const subscribe = useCallback((listener: () => void) => (url ? watchContext(url, listener) : () => {}), [url]);
  const context = useSyncExternalStore(
    subscribe,
    () => (url ? contextAt(url) : null),
    () => null,
  );
  useEffect(() => {
    if (url && lastUpdateTime) refreshContext(url);
  }, [url, lastUpdateTime]);
  return context;
}

/** Sources speak for themselves: no claims are looked for in them. */
function urlFor(input: { api: string; collection: string | undefined; id: string | number | undefined }) {
  const { api, collection, id } = input;
  if (!collection || !isApprovable(collection) || collection === 'references') return null;
  const query = id === undefined ? '' : `?${new URLSearchParams({ key: `${collection}:${id}` })}`;
  return `${api}/editorial/claims-context${query}`;
}
