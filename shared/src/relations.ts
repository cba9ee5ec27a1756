/** Finds the documents that a public document refers to, from the marks that `relationTo` leaves in its schema. */
import { z } from 'zod';
import { type PublicDocument, publicContent } from './content-api.ts';
import { type RelatedCollection, relationRegistry } from './fields.ts';

export interface Relation {
  collection: RelatedCollection;
  id: string;
  /** Where in the document: `['treatments', 0, 'treatment']`. */
  path: (string | number)[];
}

/** Every relation in a document, in the order of its fields, repetitions included. */
export function relationsOf({ collection, content }: PublicDocument): Relation[] {
  const found: Relation[] = [];
  collect(publicContent[collection], content, [], found);
  return found;
}

function collect(schema: z.core.$ZodType, value: unknown, path: Relation['path'], found: Relation[]): void {
  const mark = relationRegistry.get(schema);
  if (mark && typeof value === 'string') {
    found.push({ collection: mark.collection, id: value, path });
    return;
  }
  if (schema instanceof z.ZodNullable) {
    if (value !== null) collect(schema.unwrap(), value, path, found);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(schema.element, item, [...path, index], found);
  } else if (schema instanceof z.ZodUnion) {
    const option = optionOf(schema, value);
    if (option) collect(option, value, path, found);
  } else if (schema instanceof z.ZodObject && isRecord(value)) {
    for (const [key, field] of Object.entries(schema.shape)) collect(field, value[key], [...path, key], found);
  }
}

/** The one that `value` is of. Where its kind is written in it, that is enough: trying each takes ten times as long. */
function optionOf(schema: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodDiscriminatedUnion && isRecord(value)) {
    const { discriminator } = schema.def;
    const kind = value[discriminator];
    const option = schema.options.find((candidate) => {
      const mark = candidate instanceof z.ZodObject ? candidate.shape[discriminator] : undefined;
      return mark instanceof z.ZodLiteral && typeof kind === 'string' && mark.values.has(kind);
    });
    if (option) return option;
  }
  return schema.options.find((candidate) => z.safeParse(candidate, value).success);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
