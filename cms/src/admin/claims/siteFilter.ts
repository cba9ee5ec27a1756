/** What of the site's claims somebody wants to see, as it stands in the address. */
import { noticeKinds } from '@wellcite/shared/vocabulary';
import { type ApprovableCollection, approvableCollections } from '../../editorial/signOff/approvable.ts';

/** Sources speak for themselves: no claims are looked for in them. */
export const claimCollections = approvableCollections.filter((collection) => collection !== 'references');

/** States of a source that one can look for. */
export const sourceStates = [...noticeKinds, 'dead-link'] as const;
export type SourceState = (typeof sourceStates)[number];

export interface SiteFilter {
  show: 'open' | 'all';
  collection: ApprovableCollection | null;
  state: SourceState | null;
  /** In small letters; empty where any will do. */
  text: string;
  /** From 1. */
  page: number;
}

const longestText = 200;

/** What is not understood is left out. */
export function siteFilterFrom(query: Readonly<Record<string, string | string[] | undefined>>): SiteFilter {
  const page = Number(first(query.page));
  return {
    show: first(query.show) === 'all' ? 'all' : 'open',
    collection: claimCollections.find((collection) => collection === first(query.collection)) ?? null,
    state: sourceStates.find((state) => state === first(query.state)) ?? null,
    text: (first(query.text) ?? '').trim().slice(0, longestText).toLowerCase(),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query of another page of the same. */
export function queryFor({ show, collection, state, text }: SiteFilter, page: number): string {
  const query = new URLSearchParams({ show });
  if (collection) query.set('collection', collection);
  if (state) query.set('state', state);
  if (text) query.set('text', text);
  if (page > 1) query.set('page', String(page));
  return `?${query}`;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
