/** What stands in a form, as a document holds it. */
import type { Field, Tab } from 'payload';
import { isIndexable } from './values.ts';

/** Payload's form says of a list how many rows it has: where there are none, that is all that it sends. */
export function fromForm(fields: readonly (Field | Tab)[], data: object): object {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = named(fields, name);
      return [name, field ? heldValue(field, value) : value];
    }),
  );
}

function heldValue(field: Field | Tab, value: unknown): unknown {
  if ('type' in field && field.type === 'array') {
    return Array.isArray(value) ? value.filter(isIndexable).map((row) => fromForm(field.fields, row)) : [];
  }
  return 'fields' in field && isIndexable(value) ? fromForm(field.fields, value) : value;
}

/** The field of that name, wherever tabs and rows put it. */
function named(fields: readonly (Field | Tab)[], name: string): Field | Tab | null {
  for (const field of fields) {
    if ('name' in field && typeof field.name === 'string') {
      if (field.name === name) return field;
      continue;
    }
    const below = 'tabs' in field ? field.tabs : 'fields' in field ? field.fields : [];
    const found = named(below, name);
    if (found) return found;
  }
  return null;
}
