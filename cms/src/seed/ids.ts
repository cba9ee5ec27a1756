/** The ids of the demonstration's documents, by collection and slug. */
import type { PublicCollectionSlug } from '../publishing/hooks.ts';

export interface Ids {
  has(collection: PublicCollectionSlug, slug: string): boolean;
  /** Throws where nothing has that slug. */
  of(collection: PublicCollectionSlug, slug: string): string;
  set(collection: PublicCollectionSlug, slug: string, id: string): void;
}

export function createIds(): Ids {
  const known = new Map<string, string>();
  return {
    has: (collection, slug) => known.has(`${collection}/${slug}`),
    of: (collection, slug) => {
      const id = known.get(`${collection}/${slug}`);
      if (id === undefined) {
        throw new Error(
          `The demonstration refers to ${collection}/${slug}, and there is no such document in it. Correct the slug in seed/content.`,
        );
      }
      return id;
    },
    set: (collection, slug, id) => {
      known.set(`${collection}/${slug}`, id);
    },
  };
}
