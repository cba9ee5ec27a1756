/** The documents that a stored document refers to: in its relations, and within its rich text. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { FormFields } from '../whereUsed/formFields.ts';
import { mentionsIn } from '../whereUsed/mentionsIn.ts';

/** The keys of all of them, each once. `fields` are those of its form. */
export function refersTo(fields: FormFields, doc: unknown): DocumentKey[] {
  return [...new Set(mentionsIn(fields, doc).map(({ key }) => key))].sort();
}
