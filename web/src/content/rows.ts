/** The rows that documents contribute to the views. */
import type { PublicContent, PublicDocument } from '@wellcite/shared/content-api';
import type { PublicChanges, PublicReview } from '@wellcite/shared/fields';
import { documentPath, type PagedCollection } from '@wellcite/shared/paths';
import { relationsOf } from '@wellcite/shared/relations';
import { otherNamesOf } from '../names/otherNamesOf.ts';
import { formsOf } from '../terms/formsOf.ts';
import type { TermForms } from '../terms/markTerms.ts';
import type {
  Card,
  ChangeEntry,
  ConditionWithSymptoms,
  FindableSymptom,
  NameEntry,
  PersonCard,
  Route,
  SitemapEntry,
  SymptomCard,
  TermMeaning,
  TreatmentCard,
} from './cards.ts';
import { isIndexed } from './indexing.ts';

export interface Row<Value> {
  key: string;
  value: Value;
  /** Orders the rows of one key; rows alike in it are ordered by document. */
  sort?: string;
}

/** The key of views that hold one list for the whole site. */
export const everything = '';

/** Orders titles as a reader would: without regard to case or accents. */
export function sortKey(title: string): string {
  return title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

type Titled = { id: string; slug: string; title: string };

export function card(collection: PagedCollection, content: Titled & { summary?: string }): Card {
  const { id, title, slug, summary = null } = content;
  return { collection, id, title, path: documentPath(collection, slug), summary };
}
export function conditionCard(content: PublicContent['conditions']): Card {
  return card('conditions', content);
}
export function symptomCard(content: PublicContent['symptoms']): SymptomCard {
  return { ...card('symptoms', content), careLevel: content.careLevel };
}
export function treatmentCard(content: PublicContent['treatments']): TreatmentCard {
  return { ...card('treatments', content), kind: content.kind, isOfferedHere: content.isOfferedHere };
}
export function personCard(content: PublicContent['people']): PersonCard {
  return { ...card('people', content), credentials: content.credentials };
}

export function termForms(content: PublicContent['glossary']): Row<TermForms> {
  return { key: everything, sort: sortKey(content.title), value: { id: content.id, forms: formsOf(content) } };
}
export function termMeaning({ slug, title, definition }: PublicContent['glossary']): TermMeaning {
  return { slug, title, definition };
}
export function findableSymptom(content: PublicContent['symptoms']): FindableSymptom {
  return { ...symptomCard(content), slug: content.slug, names: otherNamesOf(content) };
}

export function conditionWithSymptoms(content: PublicContent['conditions']): ConditionWithSymptoms {
  const { title, path } = conditionCard(content);
  return { title, path, symptoms: content.symptoms };
}

export function underKey<C extends Pick<Card, 'title'>>(key: string, value: C): Row<C> {
  return { key, sort: sortKey(value.title), value };
}
export function listed<C extends Pick<Card, 'title'>>(value: C): Row<C> {
  return underKey(everything, value);
}

export function citing(document: PublicDocument, value: Card): Row<Card>[] {
  const cited = relationsOf(document).filter(({ collection }) => collection === 'references');
  return [...new Set(cited.map(({ id }) => id))].map((id) => underKey(id, value));
}

export function names(
  collection: PagedCollection,
  content: Titled & { medicalName: string | null; otherNames: string[] },
): Row<NameEntry>[] {
  const path = documentPath(collection, content.slug);
  return [content.title, ...otherNamesOf(content)].map((name, index) => ({
    key: everything,
    sort: sortKey(name),
    value: { name, titleOfPage: index === 0 ? null : content.title, collection, path },
  }));
}

/** None for what search engines must not list: what somebody should have reviewed and nobody has. */
export function sitemapRows(
  collection: PagedCollection,
  content: { slug: string; publishedAt: string; review?: PublicReview },
): Row<SitemapEntry>[] {
  if (!isIndexed(content)) return [];
  const path = documentPath(collection, content.slug);
  return [{ key: everything, sort: path, value: { path, lastModified: content.publishedAt } }];
}
/** None for what search engines must not list: they take a feed for a list of pages. */
export function changesOf(
  collection: PagedCollection,
  content: Titled & { changes: PublicChanges; review?: PublicReview },
): Row<ChangeEntry>[] {
  if (!isIndexed(content)) return [];
  const { title, path } = card(collection, content);
  return content.changes.map((change) => ({
    key: everything,
    sort: change.changedOn,
    value: { title, path, change },
  }));
}
export function routeRow(collection: PagedCollection, content: { id: string; slug: string }): Row<Route> {
  return { key: documentPath(collection, content.slug), value: { collection, id: content.id } };
}
