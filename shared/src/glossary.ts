import { z } from 'zod';
import { documentId, line, slug } from './fields.ts';
import { lengths } from './vocabulary.ts';

/** A hard word and its plain meaning; it has a place on the glossary page, not a page of its own. */
export const glossaryEntrySchema = z.object({
  id: documentId,
  /** The entry's anchor on the glossary page. */
  slug,
  title: line(lengths.name),
  /** Plurals and other forms that mean the same. */
  otherForms: z.array(line(lengths.name)),
  definition: line(lengths.paragraph),
});
export type PublicGlossaryEntry = z.infer<typeof glossaryEntrySchema>;
