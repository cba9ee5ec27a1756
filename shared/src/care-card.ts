/** A card that says what to do, and when: "Call 911 if: …". */
import { z } from 'zod';
import { line } from './fields.ts';
import { careLevels, lengths } from './vocabulary.ts';

export const careCard = z.object({
  level: z.enum(careLevels),
  /** What to do, ending before the list: "Call 911 now if". */
  heading: line(lengths.name),
  /** What follows the heading, a line each. */
  reasons: z.array(line(lengths.note)).min(1),
  /** What to know besides, after the list. */
  advice: line(lengths.paragraph).nullable(),
});
export type CareCard = z.infer<typeof careCard>;
