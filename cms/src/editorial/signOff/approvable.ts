/** The collections whose documents a reviewer can approve. Pictures and the site's settings are not among them. */
import { type DocumentKey, type PublicCollection, parseDocumentKey } from '@wellcite/shared/content-api';

export const approvableCollections = [
  'conditions',
  'symptoms',
  'treatments',
  'pages',
  'references',
  'people',
  'glossary',
] as const satisfies readonly PublicCollection[];

export type ApprovableCollection = (typeof approvableCollections)[number];

export const approvableLabels: Record<ApprovableCollection, string> = {
  conditions: 'Conditions',
  symptoms: 'Symptoms',
  treatments: 'Treatments',
  pages: 'Pages',
  references: 'References',
  people: 'People',
  glossary: 'Glossary',
};

/** What one of them is called in a sentence: "this condition page". */
export const approvableSingular: Record<ApprovableCollection, string> = {
  conditions: 'condition',
  symptoms: 'symptom',
  treatments: 'treatment',
  pages: 'website',
  references: 'reference',
  people: 'person’s',
  glossary: 'glossary',
};

/** Those that must be approved until an admin says otherwise: what patients read. */
export const approvedByDefault: readonly ApprovableCollection[] = ['conditions', 'symptoms', 'treatments', 'pages'];

export function isApprovable(collection: string): collection is ApprovableCollection {
  return approvableCollections.some((approvable) => approvable === collection);
}

/** The collection and id in a key; null where documents of that kind are not reviewed. */
export function placeOfApprovable(key: DocumentKey): { collection: ApprovableCollection; id: string } | null {
  const place = parseDocumentKey(key);
  return place && isApprovable(place.collection) ? { collection: place.collection, id: place.id } : null;
}
