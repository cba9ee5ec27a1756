import type { PublicReference } from '@wellcite/shared/reference';
import type { Reference } from '../../payload-types.ts';
import { instant, partialDate, requiredText, text, texts } from '../../publishing/values.ts';

/** What the form hides for a kind of source is left out, though it may still hold what was typed for another kind. */
export function toPublicReference(doc: Reference): PublicReference {
  const isArticle = doc.kind === 'article';
  const ofArticle = (value: string | null | undefined) => (isArticle ? text(value) : null);
  const ofOthers = (value: string | null | undefined) => (isArticle ? null : text(value));
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    publishedAt: instant(doc.publishedAt),
    kind: doc.kind,
    authors: (doc.authors ?? []).map(({ family, given, particle, suffix }) => ({
      family: requiredText(family),
      given: text(given),
      particle: text(particle),
      suffix: text(suffix),
    })),
    collectiveAuthor: text(doc.collectiveAuthor),
    journal: ofArticle(doc.journal),
    journalAbbreviation: ofArticle(doc.journalAbbreviation),
    publishedOn: partialDate(doc.publishedOn),
    publishedOnlineOn: partialDate(doc.publishedOnlineOn),
    updatedOn: partialDate(doc.updatedOn),
    volume: ofArticle(doc.volume),
    issue: ofArticle(doc.issue),
    pages: ofArticle(doc.pages),
    articleNumber: ofArticle(doc.articleNumber),
    doi: text(doc.doi),
    pmid: ofArticle(doc.pmid),
    pmcid: ofArticle(doc.pmcid),
    publicationTypes: isArticle ? texts(doc.publicationTypes) : [],
    studyKind: doc.studyKind ?? null,
    publisher: ofOthers(doc.publisher),
    number: ofOthers(doc.number),
    url: text(doc.url),
    accessedOn: partialDate(doc.accessedOn),
    standing: null,
  };
}
