import type { PublicCondition } from '@wellcite/shared/condition';
import type { Condition } from '../../payload-types.ts';
import {
  careCard,
  changes,
  ids,
  instant,
  optionalId,
  requiredId,
  requiredText,
  text,
  texts,
} from '../../publishing/values.ts';
import { toPublicRichText } from '../../rich-text/toPublic.ts';

export function toPublicCondition(doc: Condition): PublicCondition {
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    publishedAt: instant(doc.publishedAt),
    medicalName: text(doc.medicalName),
    otherNames: texts(doc.otherNames),
    codes: texts(doc.codes),
    summary: requiredText(doc.summary),
    review: null,
    changes: changes(doc.changes),
    picture: optionalId(doc.picture),
    whatItIs: toPublicRichText(doc.whatItIs),
    symptoms: (doc.symptoms ?? []).map(({ symptom, note }) => ({ symptom: requiredId(symptom), note: text(note) })),
    causes: toPublicRichText(doc.causes),
    riskFactors: texts((doc.riskFactors ?? []).map(({ factor }) => factor)),
    types: ids(doc.types),
    treatments: (doc.treatments ?? []).map(({ treatment, how, forWhom }) => ({
      treatment: requiredId(treatment),
      how: requiredText(how),
      forWhom: text(forWhom),
    })),
    whenToGetHelp: (doc.whenToGetHelp ?? []).map(careCard),
    questions: (doc.questions ?? []).map(({ question, answer }) => ({
      question: requiredText(question),
      answer: toPublicRichText(answer),
    })),
    whatWeDoNotKnow: toPublicRichText(doc.whatWeDoNotKnow),
    relatedConditions: ids(doc.relatedConditions),
  };
}
