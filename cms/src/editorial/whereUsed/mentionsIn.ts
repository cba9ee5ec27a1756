/** Where a stored document refers to others: in its relations, and within its rich text. */
import { type DocumentKey, documentKey, publicCollections } from '@wellcite/shared/content-api';
import { labelOf } from '../../fields/labelOf.ts';
import { dataFields, type FormFields, idIn, isRecord, onlyRelation } from './formFields.ts';

export interface Mention {
  key: DocumentKey;
  /** The field, as the editor reads it: `Uses › Sources`. */
  label: string;
}

/** All of them, in the order of the form, repetitions included. `fields` are those of its form. */
export function mentionsIn(fields: FormFields, doc: unknown): Mention[] {
  const found: Mention[] = [];
  collect({ fields, data: doc, within: [], found });
  return found;
}

interface Search {
  fields: FormFields;
  data: unknown;
  /** Labels of the fields around these. */
  within: readonly string[];
  found: Mention[];
}

function collect({ fields, data, within, found }: Search): void {
  if (!isRecord(data)) return;
  const only = onlyRelation(fields);
  for (const field of dataFields(fields)) {
    const value = data[field.name];
    // “Symptoms › Symptom” says nothing that “Symptoms” does not.
    const path = field === only && within.length > 0 ? within : [...within, labelOf(field)];
    const label = path.join(' › ');
    if ('fields' in field) {
      for (const item of listOf(value)) collect({ fields: field.fields, data: item, within: path, found });
    } else if (!('type' in field)) {
      // A tab with a name and no fields does not exist.
    } else if (field.type === 'relationship' || field.type === 'upload') {
      for (const item of listOf(value)) addRelation({ relationTo: field.relationTo, value: item, label, found });
    } else if (field.type === 'richText') {
      collectInText(value, label, found);
    }
  }
}

function addRelation(relation: {
  relationTo: string | string[];
  value: unknown;
  label: string;
  found: Mention[];
}): void {
  const { relationTo, value, label, found } = relation;
  if (!Array.isArray(relationTo)) add({ collection: relationTo, value, label, found });
  else if (isRecord(value)) add({ collection: value.relationTo, value: value.value, label, found });
}

function collectInText(node: unknown, label: string, found: Mention[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collectInText(child, label, found);
    return;
  }
  if (!isRecord(node)) return;
  const { fields } = node;
  if (isRecord(fields)) {
    if (Array.isArray(fields.references)) {
      for (const value of fields.references) add({ collection: 'references', value, label, found });
    }
    if (isRecord(fields.doc)) {
      add({ collection: fields.doc.relationTo, value: fields.doc.value, label, found });
    }
  }
  collectInText(node.root, label, found);
  collectInText(node.children, label, found);
}

function add(mention: { collection: unknown; value: unknown; label: string; found: Mention[] }): void {
  const { collection, value, label, found } = mention;
  const id = idIn(value);
  const known = publicCollections.find((name) => name === collection);
  if (known && id !== null) found.push({ key: documentKey(known, id), label });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
