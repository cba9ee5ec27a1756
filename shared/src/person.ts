import { z } from 'zod';
import { line, pageFields, relationTo, summary } from './fields.ts';
import { lengths } from './vocabulary.ts';

/** Somebody who writes or reviews; `title` is the name. */
export const personSchema = z.object({
  ...pageFields,
  /** "MD, board-certified psychiatrist". */
  credentials: line(lengths.title).nullable(),
  /** What this person does here: "Medical reviewer". */
  role: line(lengths.name),
  summary,
  picture: relationTo('media').nullable(),
});
export type PublicPerson = z.infer<typeof personSchema>;
