import type { PublicTreatment } from '@wellcite/shared/treatment';
import type { Treatment } from '../../payload-types.ts';
import {
  changes,
  citedStatement,
  ids,
  instant,
  optionalId,
  requiredId,
  requiredText,
  text,
  texts,
} from '../../publishing/values.ts';
import { toPublicRichText } from '../../rich-text/toPublic.ts';

export function toPublicTreatment(doc: Treatment): PublicTreatment {
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    publishedAt: instant(doc.publishedAt),
    medicalName: text(doc.medicalName),
    otherNames: texts(doc.otherNames),
    kind: doc.kind,
    summary: requiredText(doc.summary),
    review: null,
    changes: changes(doc.changes),
    picture: optionalId(doc.picture),
    isOfferedHere: doc.isOfferedHere === true,
    howItWorks: toPublicRichText(doc.howItWorks),
    whatHappens: toPublicRichText(doc.whatHappens),
    benefits: toPublicRichText(doc.benefits),
    risks: toPublicRichText(doc.risks),
    whoItMayNotSuit: toPublicRichText(doc.whoItMayNotSuit),
    whatWeDoNotKnow: toPublicRichText(doc.whatWeDoNotKnow),
    howSoon: citedStatement(doc.howSoon),
    mainRisks: citedStatement(doc.mainRisks),
    uses: (doc.uses ?? []).map((use) => ({
      condition: requiredId(use.condition),
      outcome: requiredText(use.outcome),
      effect: use.effect,
      certainty: use.certainty,
      regulatoryStatus: use.regulatoryStatus,
      regulatoryBasis: text(use.regulatoryBasis),
      statement: requiredText(use.statement),
      references: ids(use.references),
    })),
  };
}
