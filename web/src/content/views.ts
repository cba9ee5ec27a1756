/**
 * What pages may ask for. A view maps each public document to the rows it contributes, a row under a key; asking a view
 * for a key gives the values of that key's rows, in order. When a document changes, only the keys whose rows differ
 * have changed, and only pages that asked for one of those keys are rendered again. Nothing else knows what depends on what.
 */
import type { PublicCollection, PublicContent, PublicDocument } from '@wellcite/shared/content-api';
import {
  card,
  changesOf,
  citing,
  conditionCard,
  conditionWithSymptoms,
  everything,
  findableSymptom,
  listed,
  names,
  personCard,
  type Row,
  routeRow,
  sitemapRows,
  sortKey,
  symptomCard,
  termForms,
  termMeaning,
  treatmentCard,
  underKey,
} from './rows.ts';

type Maps<Value> = { [K in PublicCollection]?: (content: PublicContent[K]) => Row<Value>[] };

export interface View<Value> {
  name: string;
  maps: Maps<Value>;
}

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

  explorerSymptoms: view('explorer-symptoms', { symptoms: (content) => [listed(findableSymptom(content))] }),
  explorerConditions: view('explorer-conditions', {
    conditions: (content) => [listed(conditionWithSymptoms(content))],
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

function view<Value>(name: string, maps: Maps<Value>): View<Value> {
  return { name, maps };
}
