/** What pages are told of documents: lines of lists, links, entries. */
import type { PublicChanges } from '@wellcite/shared/fields';
import type { PagedCollection } from '@wellcite/shared/paths';
import type { CareLevel, TreatmentKind } from '@wellcite/shared/vocabulary';

/** What a list, a link or a crumb shows of a document. */
export interface Card {
  collection: PagedCollection;
  id: string;
  title: string;
  path: string;
  /** Null for references. */
  summary: string | null;
}
export interface SymptomCard extends Card {
  careLevel: CareLevel;
}
export interface TreatmentCard extends Card {
  kind: TreatmentKind;
  isOfferedHere: boolean;
}
/** Whether the clinic sells what the card is about. */
export function isOfferedHere(card: Card | TreatmentCard): boolean {
  return 'isOfferedHere' in card && card.isOfferedHere;
}
export interface PersonCard extends Card {
  credentials: string | null;
}
/** An entry of the A to Z. */
export interface NameEntry {
  name: string;
  /** The page's own title, where `name` is another name for it. */
  titleOfPage: string | null;
  collection: PagedCollection;
  path: string;
}
export interface SitemapEntry {
  path: string;
  /** ISO 8601. */
  lastModified: string;
}
/** What a word of the glossary means. */
export interface TermMeaning {
  /** The entry's anchor on the glossary page. */
  slug: string;
  title: string;
  definition: string;
}
/** A symptom as the symptom explorer offers it. */
export interface FindableSymptom extends SymptomCard {
  slug: string;
  /** Medical and other names, to find it by. */
  names: string[];
}
/** A condition as the symptom explorer finds it; it holds nothing that the explorer does not show. */
export interface ConditionWithSymptoms extends Pick<Card, 'title' | 'path'> {
  /** `symptom`: an id. */
  symptoms: { symptom: string; note: string | null }[];
}
/** What changed on a page, for the feed. */
export interface ChangeEntry {
  title: string;
  path: string;
  change: PublicChanges[number];
}
/** Which document has something to answer at a path. */
export interface Route {
  collection: PagedCollection | 'redirects' | 'withdrawals';
  id: string;
}
