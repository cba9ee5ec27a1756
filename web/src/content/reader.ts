/** The content as a page asks for it: `Astro.locals.content`. */
import { documentKey, type PublicContent, type PublicDocument } from '@wellcite/shared/content-api';
import type { PublicImage } from '@wellcite/shared/image';
import type { DocumentTarget, LinkTarget } from '@wellcite/shared/rich-text';
import type { PublicSiteSettings } from '@wellcite/shared/site';
import type { PublicWithdrawal } from '@wellcite/shared/withdrawal';
import type { Card } from './cards.ts';
import { defaultSiteSettings } from './default-site-settings.ts';
import { everything } from './rows.ts';
import { rowsOf, type View, views } from './views.ts';

/** Gives the values of one key of a view, in order. Whoever makes it may write down what was asked. */
export type Lookup = <Value>(view: View<Value>, key: string) => Value[];

export type ContentReader = ReturnType<typeof createReader>;

export function createReader(lookup: Lookup) {
  const one = <Value>(view: View<Value>, key: string): Value | null => lookup(view, key)[0] ?? null;

  /** What a link to the document shows; null where it is not public. */
  function targetCard(target: DocumentTarget): Card | null {
    switch (target.collection) {
      case 'conditions':
        return one(views.conditionCard, target.id);
      case 'symptoms':
        return one(views.symptomCard, target.id);
      case 'treatments':
        return one(views.treatmentCard, target.id);
      case 'references':
        return one(views.referenceCard, target.id);
      case 'people':
        return one(views.personCard, target.id);
      case 'pages':
        return one(views.pageCard, target.id);
      default:
        return target satisfies never;
    }
  }

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
    treatmentAtAGlance: (id: string) => one(views.treatmentAtAGlance, id),
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
    termForms: () => lookup(views.termForms, everything),
    termMeaning: (id: string) => one(views.termMeaning, id),
    explorerSymptoms: () => lookup(views.explorerSymptoms, everything),
    explorerConditions: () => lookup(views.explorerConditions, everything),
    names: () => lookup(views.names, everything),
    changes: () => lookup(views.changes, everything),
    sitemap: () => lookup(views.sitemap, everything),

    conditionsWithSymptom: (symptomId: string) => lookup(views.conditionsWithSymptom, symptomId),
    conditionsWithTreatment: (treatmentId: string) => lookup(views.conditionsWithTreatment, treatmentId),
    conditionsWithType: (conditionId: string) => lookup(views.conditionsWithType, conditionId),
    usesForCondition: (conditionId: string) => lookup(views.usesForCondition, conditionId),
    pagesCiting: (referenceId: string) => lookup(views.pagesCiting, referenceId),

    targetCard,
    /** The page that answers now for one that had this path; null where there is none. */
    movedTo: (path: string): Card | null => {
      for (const target of lookup(views.redirects, path)) {
        const card = targetCard(target);
        if (card) return card;
      }
      return null;
    },
    /** What is said where a page was taken down; the last time counts. */
    withdrawalAt: (path: string): PublicWithdrawal | null => {
      const withdrawals = lookup(views.withdrawals, path);
      return withdrawals.reduce<PublicWithdrawal | null>(
        (last, one) => (last && last.withdrawnAt >= one.withdrawnAt ? last : one),
        null,
      );
    },

    /** Where a link leads; null where its document is not public, so that the link becomes plain text. */
    linkPath: (target: LinkTarget): string | null =>
      target.collection === null ? target.url : (targetCard(target)?.path ?? null),
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
