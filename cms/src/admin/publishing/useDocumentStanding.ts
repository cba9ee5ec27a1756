import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import { documentWatch, type SeenStanding } from './documentWatch.ts';

export interface UsedStanding {
  /** Null until it is known. */
  standing: SeenStanding | null;
  saved: (pressedAt: number) => void;
  refresh: () => void;
}

/** How the document of this form stands. */
export function useDocumentStanding(): UsedStanding {
  const { config } = useConfig();
  const { api } = config.routes;
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const key = globalSlug ? `${globalSlug}:${globalSlug}` : `${collectionSlug}:${id}`;
  const subscribe = useCallback((listener: () => void) => documentWatch(key, api).subscribe(listener), [key, api]);
  const current = useCallback(() => documentWatch(key, api).current(), [key, api]);
  const saved = useCallback((pressedAt: number) => documentWatch(key, api).saved(pressedAt), [key, api]);
  const refresh = useCallback(() => documentWatch(key, api).refresh(), [key, api]);
  return { standing: useSyncExternalStore(subscribe, current, notOnTheServer), saved, refresh };
}

function notOnTheServer(): null {
  return null;
}
