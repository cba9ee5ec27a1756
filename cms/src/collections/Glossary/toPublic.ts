import type { PublicGlossaryEntry } from '@wellcite/shared/glossary';
import type { GlossaryEntry } from '../../payload-types.ts';
import { requiredText, texts } from '../../publishing/values.ts';

export function toPublicGlossaryEntry(doc: GlossaryEntry): PublicGlossaryEntry {
  return {
    id: doc.id,
    slug: requiredText(doc.slug),
    title: requiredText(doc.title),
    otherForms: texts(doc.otherForms),
    definition: requiredText(doc.definition),
  };
}
