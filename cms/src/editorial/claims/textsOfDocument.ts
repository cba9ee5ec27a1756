/** The texts of a document that its ledger is made of, by the form's fields: the same on the server and in the form. */
import { type Effect, effects } from '@wellcite/shared/vocabulary';
import { labelOf } from '../../fields/labelOf.ts';
import { ids } from '../../publishing/values.ts';
import { isNode } from '../../rich-text/toPublicNodes.ts';
import type { LedgerText } from './ledger.ts';

/** As much of Payload's fields as this needs; its client fields have the same. */
export interface FormField {
  name?: string | undefined;
  type?: string | undefined;
  label?: unknown;
  hasMany?: boolean | undefined;
  fields?: readonly FormField[] | undefined;
  tabs?: readonly FormField[] | undefined;
}

/** `doc` is a document, or the form's data of one, with relations populated or not. */
export function textsOfDocument(fields: readonly FormField[], doc: unknown): LedgerText[] {
  return textsIn({ fields, data: doc, path: [], labels: [] });
}

interface Walk {
  fields: readonly FormField[];
  data: unknown;
  path: string[];
  labels: string[];
}

/** They hold names, addresses and the words of others, which are not our claims. */
const notProse = new Set(['slug', 'medicalName', 'regulatoryBasis', 'url', 'email']);

function textsIn({ fields, data, path, labels }: Walk): LedgerText[] {
  if (!isNode(data)) return [];
  return fields.flatMap((field): LedgerText[] => {
    if (field.name === undefined) return textsIn({ fields: field.tabs ?? field.fields ?? [], data, path, labels });
    const value = data[field.name];
    const here = {
      path: [...path, field.name],
      labels: [...labels, labelOf({ name: field.name, label: field.label })],
    };
    if (!field.fields) return textOf({ field, value, row: data, ...here });
    const inner = field.fields;
    if (!Array.isArray(value)) return textsIn({ fields: inner, data: value, ...here });
    return value.flatMap((row: unknown, index) =>
      textsIn({
        fields: inner,
        data: row,
        path: [...here.path, String(index)],
        labels: [...here.labels, String(index + 1)],
      }),
    );
  });
}

function textOf(
  input: Omit<Walk, 'fields' | 'data'> & { field: FormField; value: unknown; row: object },
): LedgerText[] {
  const { field, value, row } = input;
  const where = { path: input.path.join('.'), label: input.labels.join(' › ') };
  if (field.type === 'richText') return [{ ...where, kind: 'rich-text', value }];
  const isPlain = (field.type === 'text' || field.type === 'textarea') && field.hasMany !== true;
  if (!isPlain || field.name === undefined || notProse.has(field.name)) return [];
  return [{ ...where, kind: 'plain', value, ...(isStatement(field, row) ? { use: supportOf(row) } : {}) }];
}

/** A treatment's use says in one sentence what its references support. */
function isStatement({ name }: FormField, row: object): row is { references?: unknown; effect?: unknown } {
  return name === 'statement' && ('references' in row || 'effect' in row);
}

function supportOf({ references, effect }: { references?: unknown; effect?: unknown }) {
  return { references: Array.isArray(references) ? ids(references) : [], effect: effectFrom(effect) };
}

function effectFrom(value: unknown): Effect | null {
  return effects.find((effect) => effect === value) ?? null;
}
