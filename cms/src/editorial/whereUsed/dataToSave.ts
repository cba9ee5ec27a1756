import { dataFields, type FormFields, isRecord } from './formFields.ts';

/** What the system writes about a document by itself. */
const bookkeeping: readonly string[] = ['createdAt', 'updatedAt', 'deletedAt', 'publishedAt', 'updatedBy', '_status'];

/**
 * What to hand to Payload so that exactly this form of a document is stored: it fills whatever is left out with the value
 * of the newest draft, so nothing is left out.
 */
export function dataToSave<Doc extends object>(fields: FormFields, doc: Doc): Doc {
  const copy = structuredClone(doc);
  if (!isRecord(copy)) return copy;
  fill(fields, copy);
  for (const name of ['id', ...bookkeeping]) delete copy[name];
  return copy;
}

function fill(fields: FormFields, data: Record<string, unknown>): void {
  for (const field of dataFields(fields)) {
    const { name } = field;
    const value = data[name];
    if (name === 'id' || bookkeeping.includes(name) || ('virtual' in field && field.virtual)) continue;
    if ('type' in field && field.type === 'array') {
      const rows: unknown[] = Array.isArray(value) ? value : [];
      for (const row of rows) if (isRecord(row)) fill(field.fields, row);
      data[name] = rows;
    } else if ('fields' in field) {
      const group = isRecord(value) ? value : {};
      fill(field.fields, group);
      data[name] = group;
    } else {
      const isList = 'hasMany' in field && field.hasMany === true;
      data[name] = value ?? (isList ? [] : null);
    }
  }
}
