'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** What a row or a citation is called by; documents that are gone are left out. */
export interface Named {
  id: string;
  title?: string | null;
  authors?: { family?: string | null }[] | null;
  collectiveAuthor?: string | null;
  publishedOn?: { year?: number | null } | null;
}

/** The newest titles of some documents, empty until they have come. Asked for once a page, together. */
export function useTitles(collection: string, ids: string[]): Named[] {
  const { config } = useConfig();
  const [named, setNamed] = useState<Named[]>([]);
  const key = ids.join(',');
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(',');
    void Promise.all(wanted.map((id) => load({ api: config.routes.api, collection, id }))).then((found) => {
      if (isCurrent) setNamed(found.filter((item) => item !== null));
    });
    return () => {
      isCurrent = false;
    };
  }, [collection, key, config.routes.api]);
  return named;
}

interface Wanted {
  api: string;
  collection: string;
  id: string;
}

/** Those asked for in the same moment go in one request. */
const waiting = new Map<string, Map<string, (named: Named | null) => void>>();
const loaded = new Map<string, Promise<Named | null>>();

function load(wanted: Wanted): Promise<Named | null> {
  const key = `${wanted.collection}:${wanted.id}`;
  const promise = loaded.get(key) ?? new Promise<Named | null>((resolve) => enqueue(wanted, resolve));
  loaded.set(key, promise);
  // Long enough for a page to be drawn, short enough that a changed title is seen.
  setTimeout(() => loaded.delete(key), 5000);
  return promise;
}

function enqueue({ api, collection, id }: Wanted, resolve: (named: Named | null) => void): void {
  const queue = waiting.get(collection) ?? new Map<string, (named: Named | null) => void>();
  queue.set(id, resolve);
  if (waiting.has(collection)) return;
  waiting.set(collection, queue);
  setTimeout(() => {
    waiting.delete(collection);
    void request({ api, collection, ids: [...queue.keys()] }).then((documents) => {
      for (const [wantedId, answer] of queue) answer(documents.find((document) => document.id === wantedId) ?? null);
    });
  }, 0);
}

async function request({ api, collection, ids }: { api: string; collection: string; ids: string[] }): Promise<Named[]> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: String(ids.length), pagination: 'false' });
  query.set('where[id][in]', ids.join(','));
  for (const field of [
    'title',
    ...(collection === 'references' ? ['authors', 'collectiveAuthor', 'publishedOn'] : []),
  ]) {
    query.set(`select[${field}]`, 'true');
  }
  const response = await fetch(`${api}/${collection}?${query}`, { credentials: 'include' });
  if (!response.ok) return [];
  const { docs }: { docs: Named[] } = await response.json();
  return docs;
}
