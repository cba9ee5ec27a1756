import { z } from 'zod';
import { careCard } from './care-card.ts';
import { changes, line, pageFields, relationTo, review, summary } from './fields.ts';
import { requiredRichText, richText } from './rich-text.ts';
import { icd10cmPattern, lengths } from './vocabulary.ts';

export const conditionSchema = z.object({
  ...pageFields,
  /** What clinicians call it; null where it is the title. */
  medicalName: line(lengths.name).nullable(),
  otherNames: z.array(line(lengths.name)),
  /** ICD-10-CM codes, such as F41.1. */
  codes: z.array(z.string().regex(icd10cmPattern)),
  summary,
  review,
  changes,
  picture: relationTo('media').nullable(),
  whatItIs: requiredRichText,
  symptoms: z.array(z.object({ symptom: relationTo('symptoms'), note: line(lengths.note).nullable() })),
  causes: richText,
  riskFactors: z.array(line(lengths.note)),
  /** Conditions that are a kind of this one. */
  types: z.array(relationTo('conditions')),
  treatments: z.array(
    z.object({
      treatment: relationTo('treatments'),
      how: line(lengths.sentence),
      forWhom: line(lengths.sentence).nullable(),
    }),
  ),
  whenToGetHelp: z.array(careCard),
  questions: z.array(z.object({ question: line(lengths.title), answer: requiredRichText })),
  whatWeDoNotKnow: richText,
  relatedConditions: z.array(relationTo('conditions')),
});
export type PublicCondition = z.infer<typeof conditionSchema>;
