import { z } from 'zod';
import { changes, line, pageFields, review, summary } from './fields.ts';
import { requiredRichText } from './rich-text.ts';
import { careLevels, lengths } from './vocabulary.ts';

export const symptomSchema = z.object({
  ...pageFields,
  /** What clinicians call it; null where it is the title. */
  medicalName: line(lengths.name).nullable(),
  otherNames: z.array(line(lengths.name)),
  summary,
  review,
  changes,
  description: requiredRichText,
  /** How soon somebody with this symptom alone needs help. */
  careLevel: z.enum(careLevels),
});
export type PublicSymptom = z.infer<typeof symptomSchema>;
