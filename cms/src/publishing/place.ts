/** Where something is: from a path in the public document to the field of the form, and to words an editor knows. */
import type { Field, Tab } from 'payload';
import { labelOf } from '../fields/labelOf.ts';

export interface Place {
  /** As Payload's form has it: `treatments.1.how`. */
  path: string;
  /** As the editor reads it: `Treatments › 2 › How it helps here`. */
  label: string;
  /** The kind of Payload's field; null where no field is at the path. */
  type: Field['type'] | null;
  /** Whether it is somewhere within that field, and not all of it. */
  isWithin: boolean;
}

/** What has a name of its own, be it a field or a tab. */
interface Named {
  name: string;
  label?: unknown;
  type?: Field['type'];
  fields?: Field[];
}

/** Finds the field that the value at `path` of a public document was entered in. */
export function placeOf(fields: readonly Field[], path: readonly PropertyKey[]): Place {
  const paths: (string | number)[] = [];
  const labels: string[] = [];
  let type: Place['type'] = null;
  let isWithin = false;
  let candidates = namedFields(fields);
  for (const part of path) {
    if (typeof part === 'number') {
      if (type !== 'richText') labels.push(String(part + 1));
      // A value in a hasMany field, or a place within rich text, has no field of its own.
      if (type !== 'array') {
        isWithin = true;
        break;
      }
      paths.push(part);
      continue;
    }
    const field = candidates.find(({ name }) => name === part);
    // The contract groups some fields that stand side by side in the form.
    if (!field) continue;
    paths.push(field.name);
    labels.push(labelOf(field));
    type = field.type ?? null;
    candidates = namedFields(field.fields ?? []);
  }
  const only = candidates.length === 1 ? candidates[0] : undefined;
  // A list of texts is an array with one field in the form, and needs no second label.
  if (type === 'array' && typeof paths.at(-1) === 'number' && only) {
    paths.push(only.name);
    type = only.type ?? null;
  }
  return { path: paths.join('.'), label: labels.join(' › '), type, isWithin };
}

function namedFields(fields: readonly (Field | Tab)[]): Named[] {
  return fields.flatMap((field): Named[] => {
    if ('name' in field && typeof field.name === 'string' && field.name !== 'id')
      return [{ ...field, name: field.name }];
    if ('tabs' in field) return namedFields(field.tabs);
    return 'fields' in field ? namedFields(field.fields) : [];
  });
}
