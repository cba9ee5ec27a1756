/** The fields of a form that hold data, whatever rows and tabs they are laid out in. */
import type { Field, FieldAffectingData, NamedTab, RelationshipField, Tab, UploadField } from 'payload';

export type FormFields = readonly (Field | Tab)[];
export type DataField = (FieldAffectingData | NamedTab) & { name: string };

export function dataFields(fields: FormFields): DataField[] {
  return fields.flatMap((field): DataField[] => {
    if ('tabs' in field) return dataFields(field.tabs);
    if ('type' in field && field.type === 'ui') return [];
    if (hasName(field)) return [field];
    return 'fields' in field ? dataFields(field.fields) : [];
  });
}

function hasName(field: Field | Tab): field is DataField {
  return 'name' in field && typeof field.name === 'string';
}

/** The relation that rows with these fields are about; null where they have none, or several. */
export function onlyRelation(fields: FormFields): (DataField & (RelationshipField | UploadField)) | null {
  const [only, ...others] = dataFields(fields).filter(isRelation);
  return only && others.length === 0 ? only : null;
}

function isRelation(field: DataField): field is DataField & (RelationshipField | UploadField) {
  return 'type' in field && (field.type === 'relationship' || field.type === 'upload');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A relation holds an id, or the document where Payload has put it in; null where it holds nothing. */
export function idIn(value: unknown): string | null {
  const id = isRecord(value) ? value.id : value;
  return (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : null;
}
