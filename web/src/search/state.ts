/** What is searched for, as the address has it: `?q=panic&kind=symptom&certainty=high`. */
import { type CertaintyLevel, certaintyLevels } from '@wellcite/shared/vocabulary';
import { type SearchKind, searchKinds } from './kinds.ts';

export interface SearchState {
  query: string;
  /** None means all; so for certainty. */
  kinds: SearchKind[];
  certainty: CertaintyLevel[];
}

/** In characters. */
export const longestQuery = 200;

/** Takes what it knows of an address's query, and leaves the rest. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = <Value extends string>(name: string, known: readonly Value[]) =>
    known.filter((value) => parameters.getAll(name).includes(value));
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, longestQuery),
    kinds: chosen('kind', searchKinds),
    certainty: chosen('certainty', certaintyLevels),
  };
}

/** The query of the address, with its question mark; empty where nothing is searched for. */
export function writeState({ query, kinds, certainty }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const kind of kinds) parameters.append('kind', kind);
  for (const level of certainty) parameters.append('certainty', level);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
