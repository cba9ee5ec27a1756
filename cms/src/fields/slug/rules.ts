import type { CollectionSlug } from 'payload';

/** The collections whose documents have a slug. */
export type SlugCollection = Extract<
  CollectionSlug,
  'conditions' | 'symptoms' | 'treatments' | 'references' | 'people' | 'pages' | 'glossary'
>;

export interface SlugRules {
  collection: SlugCollection;
  /** What may not be a slug here, because the address has another meaning. */
  reserved?: readonly string[];
}
