/** What a search can be narrowed down to: the kinds of pages, as the index and the address name them. */
import type { CertaintyLevel } from '@wellcite/shared/vocabulary';

/** In the order in which they are offered. */
export const searchKinds = ['condition', 'symptom', 'treatment', 'word', 'site', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Beside a single result. */
export const kindLabels: Record<SearchKind, string> = {
  condition: 'Condition',
  symptom: 'Symptom',
  treatment: 'Treatment',
  word: 'Word explained',
  site: 'About this site',
  source: 'Source',
};

/** Beside a box to choose. */
export const kindChoices: Record<SearchKind, string> = {
  condition: 'Conditions',
  symptom: 'Symptoms',
  treatment: 'Treatments',
  word: 'Words explained',
  site: 'About this site',
  source: 'Sources',
};

/** What the index tells of a page. */
export interface PageFacts {
  title: string;
  kind: SearchKind;
  /** Its medical name and all its other names. */
  names: readonly string[];
  /** Of the uses that the page shows. */
  certainty: readonly CertaintyLevel[];
}

/** Between the names of a page, in the index. */
export const nameSeparator = ' · ';
