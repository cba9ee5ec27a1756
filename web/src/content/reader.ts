/** The content as a page asks for it: `Astro.locals.content`. */
import { documentKey, type PublicContent, type PublicDocument } from '@wellcite/shared/content-api';
import type { PublicImage } from '@wellcite/shared/image';
import type { LinkTarget } from '@wellcite/shared/rich-text';
import type { PublicSiteSettings } from '@wellcite/shared/site';
import { defaultSiteSettings } from './default-site-settings.ts';
import { type Card, everything, rowsOf, type View, views } from './views.ts';

/** Gives the values of one key of a view, in order. Whoever makes it may write down what was asked. */
export type Lookup = <Value>(view: View<Value>, key: string) => Value[];

export type ContentReader = ReturnType<typeof createReader>;

export function createReader(lookup: Lookup) {
  const one = <Value>(view: View<Value>, key: string): Value | null => lookup(view, key)[0] ?? null;
  return {
    siteSettings: (): PublicSiteSettings => one(views.siteSettings, everything) ?? defaultSiteSettings,

    conditionBySlug: (slug: string) => one(views.conditionBySlug, slug),
    symptomBySlug: (slug: string) => one(views.symptomBySlug, slug),
    treatmentBySlug: (slug: string) => one(views.treatmentBySlug, slug),
    referenceBySlug: (slug: string) => one(views.referenceBySlug, slug),
    personBySlug: (slug: string) => one(views.personBySlug, slug),
    pageBySlug: (slug: string) => one(views.pageBySlug, slug),

    conditionCard: (id: string) => one(views.conditionCard, id),
    symptomCard: (id: string) => one(views.symptomCard, id),
    treatmentCard: (id: string) => one(views.treatmentCard, id),
    personCard: (id: string) => one(views.personCard, id),
    pageCard: (id: string) => one(views.pageCard, id),
    pageCardBySlug: (slug: string) => one(views.pageCardBySlug, slug),
    reference: (id: string): PublicContent['references'] | null => one(views.reference, id),
    image: (id: string): PublicImage | null => one(views.image, id),

    conditionCards: () => lookup(views.conditionCards, everything),
    symptomCards: () => lookup(views.symptomCards, everything),
    treatmentCards: () => lookup(views.treatmentCards, everything),
    peopleCards: () => lookup(views.peopleCards, everything),
    references: () => lookup(views.references, everything),
    glossary: () => lookup(views.glossary, everything),
    names: () => lookup(views.names, everything),
    sitemap: () => lookup(views.sitemap, everything),

    conditionsWithSymptom: (symptomId: string) => lookup(views.conditionsWithSymptom, symptomId),
    conditionsWithTreatment: (treatmentId: string) => lookup(views.conditionsWithTreatment, treatmentId),
    conditionsWithType: (conditionId: string) => lookup(views.conditionsWithType, conditionId),
    usesForCondition: (conditionId: string) => lookup(views.usesForCondition, conditionId),
    pagesCiting: (referenceId: string) => lookup(views.pagesCiting, referenceId),

    /** Where a link leads; null where its document is not public, so that the link becomes plain text. */
    linkPath: (target: LinkTarget): string | null => {
      switch (target.collection) {
        case null:
          return target.url;
        case 'conditions':
          return path(one(views.conditionCard, target.id));
        case 'symptoms':
          return path(one(views.symptomCard, target.id));
        case 'treatments':
          return path(one(views.treatmentCard, target.id));
        case 'references':
          return path(one(views.referenceCard, target.id));
        case 'people':
          return path(one(views.personCard, target.id));
        case 'pages':
          return path(one(views.pageCard, target.id));
        default:
          return target satisfies never;
      }
    },
  };
}

/** A lookup over documents held in memory, for tests and tools. */
export function memoryLookup(documents: readonly PublicDocument[]): Lookup {
  return (view, key) =>
    documents
      .flatMap((document) =>
        rowsOf(view, document).map((row) => ({
          ...row,
          document: documentKey(document.collection, document.content.id),
        })),
      )
      .filter((row) => row.key === key)
      .sort((a, b) => compare(a.sort ?? '', b.sort ?? '') || compare(a.document, b.document))
      .map((row) => row.value);
}

function path(card: Card | null): string | null {
  return card?.path ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
