/** What a page tells machines besides what every page tells; templates hand it to their layout. */
import type { PublicReview } from '@wellcite/shared/fields';
import type { IdReference, Thing } from 'schema-dts';
import type { Citations } from '../citations/numberCitations.ts';

export const pageKinds = [
  'home',
  'condition',
  'symptom',
  'treatment',
  'reference',
  'person',
  'list',
  'about',
  'contact',
  'page',
] as const;
export type PageKind = (typeof pageKinds)[number];

export interface PageSubject {
  kind: PageKind;
  /** When its words last changed, ISO 8601; left out where nobody knows. */
  publishedAt?: string;
  /** Null where somebody should have signed the page and nobody has; left out where nobody has to. */
  review?: PublicReview;
  citations?: Citations;
  /** What the page is about, then what that refers to. */
  nodes?: readonly Thing[];
  /** What the clinic offers of it. */
  offers?: IdReference | undefined;
}
