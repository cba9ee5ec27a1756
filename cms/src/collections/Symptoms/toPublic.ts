import type { PublicSymptom } from '@wellcite/shared/symptom';
import type { Symptom } from '../../payload-types.ts';
import { changes, instant, requiredText, text, texts } from '../../publishing/values.ts';
import { toPublicRichText } from '../../rich-text/toPublic.ts';

export function toPublicSymptom(doc: Symptom): PublicSymptom {
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    publishedAt: instant(doc.publishedAt),
    medicalName: text(doc.medicalName),
    otherNames: texts(doc.otherNames),
    summary: requiredText(doc.summary),
    review: null,
    changes: changes(doc.changes),
    description: toPublicRichText(doc.description),
    careLevel: doc.careLevel,
  };
}
