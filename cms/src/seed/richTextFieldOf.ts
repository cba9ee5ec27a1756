import type { RichTextField, SanitizedCollectionConfig } from 'payload';

/** A rich text field of any collection, for the editor's settings, which all of them share. */
export function richTextFieldOf(collections: readonly SanitizedCollectionConfig[]): RichTextField {
  for (const { flattenedFields } of collections) {
    for (const field of flattenedFields) if (field.type === 'richText') return field;
  }
  throw new Error('No collection has rich text. The demonstration needs at least one that does.');
}
