/** Looks at each rich text of a document by itself, so that an editor is told of all of them, and in which field. */
import type { Field, Tab } from 'payload';
import { toPublicRichText } from '../rich-text/toPublic.ts';
import { isNode, RichTextProblem } from '../rich-text/toPublicNodes.ts';
import type { Problem } from './explain.ts';
import { placeOf } from './place.ts';

export function richTextProblems(fields: readonly Field[], doc: unknown): Problem[] {
  return textsIn(fields, doc, []).flatMap(({ path, state }): Problem[] => {
    try {
      toPublicRichText(state);
      return [];
    } catch (error) {
      if (error instanceof RichTextProblem) return [{ ...placeOf(fields, path), message: error.message }];
      throw error;
    }
  });
}

interface Text {
  path: (string | number)[];
  state: unknown;
}

function textsIn(fields: readonly (Field | Tab)[], data: unknown, path: Text['path']): Text[] {
  if (!isNode(data)) return [];
  return fields.flatMap((field): Text[] => {
    if (!('name' in field) || typeof field.name !== 'string') {
      if ('tabs' in field) return textsIn(field.tabs, data, path);
      return 'fields' in field ? textsIn(field.fields, data, path) : [];
    }
    const value = data[field.name];
    const here = [...path, field.name];
    if (!('fields' in field)) return 'type' in field && field.type === 'richText' ? [{ path: here, state: value }] : [];
    const subfields = field.fields;
    if (!Array.isArray(value)) return textsIn(subfields, value, here);
    return value.flatMap((row, index) => textsIn(subfields, row, [...here, index]));
  });
}
