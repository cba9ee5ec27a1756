import { z } from 'zod';
import { changes, citedStatement, line, pageFields, relationTo, review, summary } from './fields.ts';
import { requiredRichText, richText } from './rich-text.ts';
import { certaintyLevels, effects, lengths, regulatoryStatuses, treatmentKinds } from './vocabulary.ts';

/** What is known of this treatment for one condition and one outcome. */
export const treatmentUse = z.object({
  condition: relationTo('conditions'),
  /** What was looked at: "anxiety symptoms after two weeks". */
  outcome: line(lengths.note),
  effect: z.enum(effects),
  certainty: z.enum(certaintyLevels),
  regulatoryStatus: z.enum(regulatoryStatuses),
  /** Whose decision, on what, when: "FDA 510(k) K122288, 2013". */
  regulatoryBasis: line(lengths.sentence).nullable(),
  /** One sentence that says it to a patient. */
  statement: line(lengths.sentence),
  references: z.array(relationTo('references')),
});
export type TreatmentUse = z.infer<typeof treatmentUse>;

export const treatmentSchema = z.object({
  ...pageFields,
  /** What clinicians call it; null where it is the title. */
  medicalName: line(lengths.name).nullable(),
  otherNames: z.array(line(lengths.name)),
  kind: z.enum(treatmentKinds),
  summary,
  review,
  changes,
  picture: relationTo('media').nullable(),
  /** Whether the clinic itself sells it; the page then shows the clinic's disclosure. */
  isOfferedHere: z.boolean(),
  howItWorks: richText,
  whatHappens: richText,
  benefits: richText,
  risks: requiredRichText,
  whoItMayNotSuit: richText,
  whatWeDoNotKnow: richText,
  /** How long it may take until it can be felt. */
  howSoon: citedStatement.nullable(),
  /** The risks that somebody who compares treatments must see. */
  mainRisks: citedStatement.nullable(),
  uses: z.array(treatmentUse),
});
export type PublicTreatment = z.infer<typeof treatmentSchema>;
