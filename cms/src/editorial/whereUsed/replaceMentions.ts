/** Puts one document in the place of another of its collection, wherever a stored document mentions it. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import { dataFields, type FormFields, idIn, isRecord, onlyRelation } from './formFields.ts';

export interface Replacement {
  collection: string;
  /** Id of the document that goes. */
  from: string;
  /** Id of the one that takes its place. */
  to: string;
}

/**
 * A copy in which nothing mentions the document that goes. What was mentioned beside its replacement is there once; a row
 * that was about the one that goes (a condition's symptom) goes where there is a row about the other already.
 * @param own the key of the document itself, which is never made a relation of itself
 */
export function replaceMentions<Doc extends object>(input: {
  fields: FormFields;
  doc: Doc;
  replacement: Replacement;
  own: DocumentKey;
}): Doc {
  const { fields, doc, replacement, own } = input;
  const copy = structuredClone(doc);
  const isOwn = own === `${replacement.collection}:${replacement.to}`;
  if (isRecord(copy)) replaceInFields(fields, copy, { ...replacement, isOwn });
  return copy;
}

interface Order extends Replacement {
  /** Whether the replacement is the very document that the mentions are in. */
  isOwn: boolean;
}

function replaceInFields(fields: FormFields, data: Record<string, unknown>, order: Order): void {
  for (const field of dataFields(fields)) {
    const value = data[field.name];
    if ('fields' in field) {
      if (Array.isArray(value)) data[field.name] = rowsAfter(field.fields, value, order);
      else if (isRecord(value)) replaceInFields(field.fields, value, order);
    } else if (!('type' in field)) {
      // A tab with a name and no fields does not exist.
    } else if (field.type === 'relationship' || field.type === 'upload') {
      const { relationTo } = field;
      data[field.name] = Array.isArray(value)
        ? listAfter(value, relationTo, order)
        : relationAfter(value, relationTo, order);
    } else if (field.type === 'richText') {
      replaceInText(value, order);
    }
  }
}

/** A row with one relation is about the document that it names. With more of them, such as a use, it stays. */
function rowsAfter(fields: FormFields, rows: readonly unknown[], order: Order): unknown[] {
  const about = onlyRelation(fields);
  const isAbout = about?.relationTo === order.collection && !about.hasMany;
  const kept = isAbout ? withoutDoubles(rows, (row) => (isRecord(row) ? idIn(row[about.name]) : null), order) : rows;
  for (const row of kept) if (isRecord(row)) replaceInFields(fields, row, order);
  return [...kept];
}

function listAfter(items: readonly unknown[], relationTo: string | string[], order: Order): unknown[] {
  const idOf = (item: unknown) => idIfOf(item, relationTo, order.collection);
  return withoutDoubles(items, idOf, order).map((item) => relationAfter(item, relationTo, order));
}

/** Leaves out what would be there twice once it is replaced, or would be the document itself. */
function withoutDoubles(items: readonly unknown[], idOf: (item: unknown) => string | null, order: Order): unknown[] {
  let isThere = order.isOwn || items.some((item) => idOf(item) === order.to);
  return items.filter((item) => {
    if (idOf(item) !== order.from) return true;
    if (isThere) return false;
    isThere = true;
    return true;
  });
}

function relationAfter(value: unknown, relationTo: string | string[], order: Order): unknown {
  if (idIfOf(value, relationTo, order.collection) !== order.from) return value;
  return Array.isArray(relationTo) && isRecord(value) ? { ...value, value: order.to } : order.to;
}

/** The id that a relation holds, where it is one to a document of `collection`. */
function idIfOf(value: unknown, relationTo: string | string[], collection: string): string | null {
  if (!Array.isArray(relationTo)) return relationTo === collection ? idIn(value) : null;
  return isRecord(value) && value.relationTo === collection ? idIn(value.value) : null;
}

/** A citation holds each source once; a link keeps its words. */
function replaceInText(node: unknown, order: Order): void {
  if (Array.isArray(node)) {
    for (const child of node) replaceInText(child, order);
    return;
  }
  if (!isRecord(node)) return;
  const { fields } = node;
  if (isRecord(fields)) {
    if (Array.isArray(fields.references)) fields.references = listAfter(fields.references, 'references', order);
    if (isRecord(fields.doc) && idIfOf(fields.doc, [], order.collection) === order.from) fields.doc.value = order.to;
  }
  replaceInText(node.root, order);
  replaceInText(node.children, order);
}
