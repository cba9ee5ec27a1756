/** What one of two references knows that the other does not. */
import { isDeepStrictEqual } from 'node:util';
import { toPublicReference } from '../../collections/References/toPublic.ts';
import type { Reference } from '../../payload-types.ts';
import { mergeData } from '../../references/matching/mergeData.ts';
import { isRecord } from './formFields.ts';

/** The values of `added` that fill gaps of `kept`; identifiers and the rest of what a citation is made of. */
export function gapsFilled(kept: Reference, added: Reference): Partial<Record<keyof Reference, unknown>> {
  const { data, filled } = mergeData(toPublicReference(kept), toPublicReference(added));
  return Object.fromEntries(filled.map((field) => [field, data[field]]));
}

/** A copy with those values, where the reference has none yet, or has the value that `kept` had. */
export function fillGaps<Doc extends object>(
  doc: Doc,
  { values, kept }: { values: ReturnType<typeof gapsFilled>; kept: Reference },
): Doc {
  const copy = structuredClone(doc);
  if (isRecord(copy)) fill(copy, values, { ...kept });
  return copy;
}

function fill(copy: Record<string, unknown>, values: object, had: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(values)) {
    if (isGap(copy[field]) || isDeepStrictEqual(copy[field], had[field])) copy[field] = value;
  }
}

function isGap(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).every(isGap);
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
