/** The names of nodes: addresses that stay the same, so that a node named on one page is found on another. */
import { documentPath, homeSlug, type PagedCollection } from '@wellcite/shared/paths';
import type { Card } from '../content/cards.ts';

const fragments = {
  conditions: 'condition',
  symptoms: 'symptom',
  treatments: 'treatment',
  references: 'source',
  people: 'person',
} as const satisfies Partial<Record<PagedCollection, string>>;

/** What a page of the collection is about, which is not the page itself: `https://clinic.example/symptoms/worry/#symptom`. */
export function entityId(collection: keyof typeof fragments, address: string): string {
  return `${address}#${fragments[collection]}`;
}

/** The cards without repetition, for where an editor named one twice: a node is in a graph once. */
export function eachOnce<C extends Card>(cards: readonly C[]): C[] {
  return [...new Map(cards.map((card) => [card.path, card])).values()];
}

export function clinicId(siteUrl: string): string {
  return `${siteUrl}${documentPath('pages', homeSlug)}#clinic`;
}

export function webSiteId(siteUrl: string): string {
  return `${siteUrl}${documentPath('pages', homeSlug)}#website`;
}
