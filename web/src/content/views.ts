/**
 * What pages may ask for. A view maps each public document to the rows it contributes, a row under a key; asking a view
 * for a key gives the values of that key's rows, in order. When a document changes, only the keys whose rows differ
 * have changed, and only pages that asked for one of those keys are rendered again. Nothing else knows what depends on what.
 */
import type { PublicCollection, PublicContent, PublicDocument } from '@wellcite/shared/content-api';
import type { PublicChanges, PublicReview } from '@wellcite/shared/fields';
import { documentPath, type PagedCollection } from '@wellcite/shared/paths';
import { relationsOf } from '@wellcite/shared/relations';
import type { CareLevel, TreatmentKind } from '@wellcite/shared/vocabulary';
import { formsOf } from '../terms/formsOf.ts';
import type { TermForms } from '../terms/markTerms.ts';
import { isIndexed } from './indexing.ts';

export interface Row<Value> {
  key: string;
  value: Value;
  /** Orders the rows of one key; rows alike in it are ordered by document. */
  sort?: string;
}

type Maps<Value> = { [K in PublicCollection]?: (content: PublicContent[K]) => Row<Value>[] };

export interface View<Value> {
  name: string;
  maps: Maps<Value>;
}

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
export interface ExplorerSymptom extends SymptomCard {
  slug: string;
  /** Medical and other names, to find it by. */
  names: string[];
}
/** A condition as the symptom explorer finds it. */
export interface ExplorerCondition extends Card {
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

/** The key of views that hold one list for the whole site. */
export const everything = '';

export const views = {
  siteSettings: view('site-settings', { 'site-settings': (content) => [{ key: everything, value: content }] }),

  conditionBySlug: view('condition-by-slug', { conditions: (content) => [{ key: content.slug, value: content }] }),
  symptomBySlug: view('symptom-by-slug', { symptoms: (content) => [{ key: content.slug, value: content }] }),
  treatmentBySlug: view('treatment-by-slug', { treatments: (content) => [{ key: content.slug, value: content }] }),
  referenceBySlug: view('reference-by-slug', { references: (content) => [{ key: content.slug, value: content }] }),
  personBySlug: view('person-by-slug', { people: (content) => [{ key: content.slug, value: content }] }),
  pageBySlug: view('page-by-slug', { pages: (content) => [{ key: content.slug, value: content }] }),

  reference: view('reference', { references: (content) => [{ key: content.id, value: content }] }),
  image: view('image', { media: (content) => [{ key: content.id, value: content }] }),
  glossary: view('glossary', {
    glossary: (content) => [{ key: everything, sort: sortKey(content.title), value: content }],
  }),

  /**
   * How texts may write each word of the glossary: every page with running text asks for this. What a word means is
   * another view, so that an edit of a meaning renders only the pages that show it.
   */
  termForms: view('term-forms', { glossary: (content) => [termForms(content)] }),
  /** Key: a glossary entry's id. */
  termMeaning: view('term-meaning', { glossary: (content) => [{ key: content.id, value: termMeaning(content) }] }),

  conditionCard: view('condition-card', {
    conditions: (content) => [{ key: content.id, value: conditionCard(content) }],
  }),
  symptomCard: view('symptom-card', { symptoms: (content) => [{ key: content.id, value: symptomCard(content) }] }),
  treatmentCard: view('treatment-card', {
    treatments: (content) => [{ key: content.id, value: treatmentCard(content) }],
  }),
  /** Key: a treatment's id; what those who compare treatments look for first. */
  treatmentAtAGlance: view('treatment-at-a-glance', {
    treatments: ({ id, howSoon, mainRisks }) => [{ key: id, value: { howSoon, mainRisks } }],
  }),
  referenceCard: view('reference-card', {
    references: (content) => [{ key: content.id, value: card('references', content) }],
  }),
  personCard: view('person-card', { people: (content) => [{ key: content.id, value: personCard(content) }] }),
  pageCard: view('page-card', { pages: (content) => [{ key: content.id, value: card('pages', content) }] }),
  /** Key: a slug; for links to pages that the templates know by name. */
  pageCardBySlug: view('page-card-by-slug', {
    pages: (content) => [{ key: content.slug, value: card('pages', content) }],
  }),

  conditionCards: view('condition-cards', { conditions: (content) => [listed(conditionCard(content))] }),
  symptomCards: view('symptom-cards', { symptoms: (content) => [listed(symptomCard(content))] }),
  treatmentCards: view('treatment-cards', { treatments: (content) => [listed(treatmentCard(content))] }),
  references: view('references', {
    references: (content) => [{ key: everything, sort: sortKey(content.title), value: content }],
  }),
  peopleCards: view('people-cards', { people: (content) => [listed(personCard(content))] }),

  /** Key: a symptom's id. */
  conditionsWithSymptom: view('conditions-with-symptom', {
    conditions: (content) => content.symptoms.map(({ symptom }) => underKey(symptom, conditionCard(content))),
  }),
  /** Key: a treatment's id. */
  conditionsWithTreatment: view('conditions-with-treatment', {
    conditions: (content) => content.treatments.map(({ treatment }) => underKey(treatment, conditionCard(content))),
  }),
  /** Key: a condition's id; the conditions that it is a kind of. */
  conditionsWithType: view('conditions-with-type', {
    conditions: (content) => content.types.map((type) => underKey(type, conditionCard(content))),
  }),
  /** Key: a condition's id; what is known of each treatment for it. */
  usesForCondition: view('uses-for-condition', {
    treatments: (content) => {
      const treatment = treatmentCard(content);
      return content.uses.map((use, index) => ({
        key: use.condition,
        sort: `${sortKey(content.title)} ${String(index).padStart(3, '0')}`,
        value: { treatment, use },
      }));
    },
  }),
  /** Key: a reference's id; each page once. */
  pagesCiting: view('pages-citing', {
    conditions: (content) => citing({ collection: 'conditions', content }, conditionCard(content)),
    symptoms: (content) => citing({ collection: 'symptoms', content }, symptomCard(content)),
    treatments: (content) => citing({ collection: 'treatments', content }, treatmentCard(content)),
    pages: (content) => citing({ collection: 'pages', content }, card('pages', content)),
  }),

  explorerSymptoms: view('explorer-symptoms', { symptoms: (content) => [listed(explorerSymptom(content))] }),
  explorerConditions: view('explorer-conditions', {
    conditions: (content) => [listed({ ...conditionCard(content), symptoms: content.symptoms })],
  }),

  /** Every name of every condition, symptom and treatment. */
  names: view('names', {
    conditions: (content) => names('conditions', content),
    symptoms: (content) => names('symptoms', content),
    treatments: (content) => names('treatments', content),
  }),

  sitemap: view('sitemap', {
    conditions: (content) => sitemapRows('conditions', content),
    symptoms: (content) => sitemapRows('symptoms', content),
    treatments: (content) => sitemapRows('treatments', content),
    references: (content) => sitemapRows('references', content),
    people: (content) => sitemapRows('people', content),
    pages: (content) => sitemapRows('pages', content),
  }),

  /** What changed on all pages, the oldest first. */
  changes: view('changes', {
    conditions: (content) => changesOf('conditions', content),
    symptoms: (content) => changesOf('symptoms', content),
    treatments: (content) => changesOf('treatments', content),
    pages: (content) => changesOf('pages', content),
  }),

  /** Key: a path that a document once had; where it leads now. */
  redirects: view('redirects', { redirects: (content) => [{ key: content.from, value: content.to }] }),
  /** Key: the path of a page that was taken down. */
  withdrawals: view('withdrawals', { withdrawals: (content) => [{ key: content.path, value: content }] }),

  /** Key: a path. */
  routes: view('routes', {
    conditions: (content) => [routeRow('conditions', content)],
    symptoms: (content) => [routeRow('symptoms', content)],
    treatments: (content) => [routeRow('treatments', content)],
    references: (content) => [routeRow('references', content)],
    people: (content) => [routeRow('people', content)],
    pages: (content) => [routeRow('pages', content)],
    redirects: ({ id, from }) => [{ key: from, value: { collection: 'redirects', id } }],
    withdrawals: ({ id, path }) => [{ key: path, value: { collection: 'withdrawals', id } }],
  }),
} as const;

export const allViews: readonly View<unknown>[] = Object.values(views);

/** The rows that `document` contributes to `view`. */
export function rowsOf<Value>(view: View<Value>, document: PublicDocument): Row<Value>[] {
  switch (document.collection) {
    case 'conditions':
      return view.maps.conditions?.(document.content) ?? [];
    case 'symptoms':
      return view.maps.symptoms?.(document.content) ?? [];
    case 'treatments':
      return view.maps.treatments?.(document.content) ?? [];
    case 'references':
      return view.maps.references?.(document.content) ?? [];
    case 'people':
      return view.maps.people?.(document.content) ?? [];
    case 'pages':
      return view.maps.pages?.(document.content) ?? [];
    case 'glossary':
      return view.maps.glossary?.(document.content) ?? [];
    case 'media':
      return view.maps.media?.(document.content) ?? [];
    case 'redirects':
      return view.maps.redirects?.(document.content) ?? [];
    case 'withdrawals':
      return view.maps.withdrawals?.(document.content) ?? [];
    case 'site-settings':
      return view.maps['site-settings']?.(document.content) ?? [];
    default:
      return document satisfies never;
  }
}

/** Orders titles as a reader would: without regard to case or accents. */
export function sortKey(title: string): string {
  return title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function view<Value>(name: string, maps: Maps<Value>): View<Value> {
  return { name, maps };
}

type Titled = { id: string; slug: string; title: string };

function card(collection: PagedCollection, content: Titled & { summary?: string }): Card {
  const { id, title, slug, summary = null } = content;
  return { collection, id, title, path: documentPath(collection, slug), summary };
}
function conditionCard(content: PublicContent['conditions']): Card {
  return card('conditions', content);
}
function symptomCard(content: PublicContent['symptoms']): SymptomCard {
  return { ...card('symptoms', content), careLevel: content.careLevel };
}
function treatmentCard(content: PublicContent['treatments']): TreatmentCard {
  return { ...card('treatments', content), kind: content.kind, isOfferedHere: content.isOfferedHere };
}
function personCard(content: PublicContent['people']): PersonCard {
  return { ...card('people', content), credentials: content.credentials };
}

function termForms(content: PublicContent['glossary']): Row<TermForms> {
  return { key: everything, sort: sortKey(content.title), value: { id: content.id, forms: formsOf(content) } };
}
function termMeaning({ slug, title, definition }: PublicContent['glossary']): TermMeaning {
  return { slug, title, definition };
}
function explorerSymptom(content: PublicContent['symptoms']): ExplorerSymptom {
  const { slug, title, medicalName, otherNames } = content;
  const names = [medicalName, ...otherNames].filter((name) => name !== null && name !== title);
  return { ...symptomCard(content), slug, names: [...new Set(names)].filter((name) => name !== null) };
}

function underKey<C extends Card>(key: string, value: C): Row<C> {
  return { key, sort: sortKey(value.title), value };
}
function listed<C extends Card>(value: C): Row<C> {
  return underKey(everything, value);
}

function citing(document: PublicDocument, value: Card): Row<Card>[] {
  const cited = relationsOf(document).filter(({ collection }) => collection === 'references');
  return [...new Set(cited.map(({ id }) => id))].map((id) => underKey(id, value));
}

function names(
  collection: PagedCollection,
  content: Titled & { medicalName: string | null; otherNames: string[] },
): Row<NameEntry>[] {
  const path = documentPath(collection, content.slug);
  const others = [content.medicalName, ...content.otherNames].filter((name) => name !== null && name !== content.title);
  return [content.title, ...new Set(others)].flatMap((name, index) =>
    name === null
      ? []
      : [
          {
            key: everything,
            sort: sortKey(name),
            value: { name, titleOfPage: index === 0 ? null : content.title, collection, path },
          },
        ],
  );
}

/** None for what search engines must not list: what somebody should have reviewed and nobody has. */
function sitemapRows(
  collection: PagedCollection,
  content: { slug: string; publishedAt: string; review?: PublicReview },
): Row<SitemapEntry>[] {
  if (!isIndexed(content)) return [];
  const path = documentPath(collection, content.slug);
  return [{ key: everything, sort: path, value: { path, lastModified: content.publishedAt } }];
}
/** None for what search engines must not list: they take a feed for a list of pages. */
function changesOf(
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
function routeRow(collection: PagedCollection, content: { id: string; slug: string }): Row<Route> {
  return { key: documentPath(collection, content.slug), value: { collection, id: content.id } };
}
