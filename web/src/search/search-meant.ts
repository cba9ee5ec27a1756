/** Searches for what somebody meant who wrote a word as it is not written here. */
import type { PagefindInstance } from './pagefind.ts';
import { isQuoted, queryWords } from './query-words.ts';
import { type Found, searchPages } from './search-pages.ts';
import { respelled } from './spelling.ts';
import type { SearchState } from './state.ts';

export interface Meant {
  query: string;
  /** What there is for it; null where something was found as it was written, so that this is only offered. */
  found: Found | null;
}

/**
 * Null where nothing else was meant, or where there is nothing for it. `found`: what there is as it was written. `known`:
 * words that are written right; it is asked only where they are needed.
 */
export async function searchMeant(parts: {
  pagefind: PagefindInstance;
  state: SearchState;
  found: Found;
  known: () => Promise<ReadonlySet<string>>;
}): Promise<Meant | null> {
  const { pagefind, state, found, known } = parts;
  if ((found.total > 0 && found.hasAllWords) || isQuoted(state.query)) return null;
  const query = respelled(queryWords(state.query), await known());
  if (query === null || found.total > 0) return query === null ? null : { query, found: null };
  const other = await searchPages(pagefind, { ...state, query });
  return other.total > 0 ? { query, found: other } : null;
}
