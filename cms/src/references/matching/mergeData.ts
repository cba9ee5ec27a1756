/** Brings together what two sources know of one reference. */
import { isDeepStrictEqual } from 'node:util';
import type { PartialDate } from '@wellcite/shared/fields';
import type { ReferenceData } from '../ReferenceData.ts';

export type ReferenceField = keyof ReferenceData;

export interface FieldDifference {
  field: ReferenceField;
  kept: unknown;
  added: unknown;
}

export interface Merged {
  data: ReferenceData;
  /** Gaps of `kept` that `added` filled. */
  filled: ReferenceField[];
  /** Where both know something and it is not the same. The data has what was kept. */
  differences: FieldDifference[];
}

/** Fills the gaps of `kept` from `added`, the missing month or day of a date among them, and never replaces anything. */
export function mergeData(kept: ReferenceData, added: ReferenceData): Merged {
  const merged: Merged = { data: kept, filled: [], differences: [] };
  for (const field of fields) mergeField(merged, { field, kept, added });
  return merged;
}

const fields: ReferenceField[] = [
  'title',
  'kind',
  'authors',
  'collectiveAuthor',
  'journal',
  'journalAbbreviation',
  'publishedOn',
  'publishedOnlineOn',
  'updatedOn',
  'volume',
  'issue',
  'pages',
  'articleNumber',
  'doi',
  'pmid',
  'pmcid',
  'publicationTypes',
  'studyKind',
  'publisher',
  'number',
  'url',
  'accessedOn',
];

interface Step<Field extends ReferenceField> {
  field: Field;
  kept: ReferenceData;
  added: ReferenceData;
}

function mergeField<Field extends ReferenceField>(merged: Merged, { field, kept, added }: Step<Field>): void {
  const [keptValue, addedValue] = [kept[field], added[field]];
  if (isGap(addedValue) || isSame(field, { keptValue, addedValue })) return;
  if (isGap(keptValue) && !isInOtherPlace(field, kept)) {
    merged.data = { ...merged.data, [field]: addedValue };
    merged.filled.push(field);
    return;
  }
  const refined = isDate(keptValue) && isDate(addedValue) ? refinedDate(keptValue, addedValue) : null;
  if (refined === null) merged.differences.push({ field, kept: keptValue, added: addedValue });
  else if (!isDeepStrictEqual(refined, keptValue)) {
    merged.data = { ...merged.data, [field]: refined };
    merged.filled.push(field);
  }
}

function isGap(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(
  field: ReferenceField,
  { keptValue, addedValue }: { keptValue: unknown; addedValue: unknown },
): boolean {
  if (field === 'doi' && typeof keptValue === 'string' && typeof addedValue === 'string') {
    return keptValue.toLowerCase() === addedValue.toLowerCase();
  }
  return isDeepStrictEqual(keptValue, addedValue);
}

/** A reference has pages or an article number; one source's pages are another's article number. */
function isInOtherPlace(field: ReferenceField, kept: ReferenceData): boolean {
  if (field === 'pages') return kept.articleNumber !== null;
  return field === 'articleNumber' && kept.pages !== null;
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'year' in value;
}

/** The kept date with what the added one knows beyond it, null where they contradict each other. */
function refinedDate(kept: PartialDate, added: PartialDate): PartialDate | null {
  if (kept.year !== added.year || isContradiction(kept.month, added.month)) return null;
  const month = kept.month ?? added.month;
  // A day belongs to its month: one without a month is worth nothing.
  const addedDay = added.month === month ? added.day : null;
  if (isContradiction(kept.day, addedDay)) return null;
  return { year: kept.year, month, day: kept.day ?? addedDay };
}

function isContradiction(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}
