/**
 * What a format has no field for, or brings back changed, goes along in one value of our own: for each such field what a reader of the
 * standard fields finds, and what it is. A reader takes the second only where it still finds the first, so that what was
 * edited in another program wins.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type ReferenceData, referenceDataSchema } from '../ReferenceData.ts';

/** Field → [as the standard fields say, as it is]. */
export type Rest = Record<string, [unknown, unknown]>;

/** Null where the standard fields bring everything back. */
export function restOf(actual: ReferenceData, asRead: ReferenceData): Rest | null {
  const read = new Map<string, unknown>(Object.entries(asRead));
  const different = Object.entries(actual).filter(([key, value]) => !isDeepStrictEqual(value, read.get(key)));
  if (different.length === 0) return null;
  return Object.fromEntries(different.map(([key, value]) => [key, [read.get(key), value]]));
}

/** Puts the rest back. What is not a valid value of its field is left alone. */
export function withRest(asRead: ReferenceData, rest: unknown): ReferenceData {
  const parsed = restSchema.safeParse(rest);
  if (!parsed.success) return asRead;
  const read = new Map<string, unknown>(Object.entries(asRead));
  const restored = Object.entries(parsed.data).flatMap(([key, [was, is]]) =>
    isDeepStrictEqual(was, read.get(key)) && isValid(key, is) ? [[key, is]] : [],
  );
  const fields = referenceDataSchema.partial().parse(Object.fromEntries(restored));
  return { ...asRead, ...definedOnly(fields) };
}

/** JSON in plain letters alone: no format, and no program on the way, changes any of them. */
export function restText(rest: Rest): string {
  return plainJson(rest);
}

export function readRestText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const restSchema = z.record(z.string(), z.tuple([z.unknown(), z.unknown()]));

function isValid(key: string, value: unknown): boolean {
  return (
    Object.hasOwn(referenceDataSchema.shape, key) && referenceDataSchema.partial().safeParse({ [key]: value }).success
  );
}

function definedOnly(
  fields: Partial<{ [K in keyof ReferenceData]: ReferenceData[K] | undefined }>,
): Partial<ReferenceData> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function plainJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainJson).join(',')}]`;
  if (typeof value === 'string') return `"${value.replace(/[^A-Za-z0-9 .,:;/()+'=!?-]/g, escaped)}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value).map(([key, inner]) => `${plainJson(key)}:${plainJson(inner)}`);
  return `{${pairs.join(',')}}`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
