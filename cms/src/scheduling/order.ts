/** What somebody wants to happen at a time, as Payload keeps it in the input of a job. */
import { type DocumentKey, documentKey, type PublicCollection, parseDocumentKey } from '@wellcite/shared/content-api';
import { z } from 'zod';
import { type ApprovableCollection, approvableCollections } from '../editorial/signOff/approvable.ts';

/** The collections whose documents can be scheduled: those with drafts. */
export const schedulableCollections: readonly ApprovableCollection[] = approvableCollections;

export const scheduleTypes = ['publish', 'unpublish'] as const;
export type ScheduleType = (typeof scheduleTypes)[number];

export interface Order {
  type: ScheduleType;
  key: DocumentKey;
  /** Id of the user; null where it was the system. */
  by: string | null;
}

const inputSchema = z.object({
  type: z.enum(scheduleTypes).nullish(),
  doc: z.object({ relationTo: z.string(), value: z.string() }).nullish(),
  global: z.string().nullish(),
  user: z.object({ value: z.string() }).nullish(),
});

/** Null where the input names nothing that can be scheduled. */
export function orderOf(input: unknown): Order | null {
  const { data } = inputSchema.safeParse(input);
  if (!data) return null;
  const key = data.global ? settingsKey(data.global) : data.doc && keyOf(data.doc.relationTo, data.doc.value);
  return key ? { type: data.type ?? 'publish', key, by: data.user?.value ?? null } : null;
}

/** The other way round, in the shape that Payload's own drawer writes. */
export function inputOf({ type, key, by, timezone }: Order & { timezone?: string | undefined }) {
  const place = placeOfSchedulable(key);
  if (!place) throw new Error(`${key} cannot be scheduled. Only documents with drafts can.`);
  const user = by === null ? {} : { user: { relationTo: 'users' as const, value: by } };
  // Payload's list of what is coming names it.
  const zone = timezone ? { timezone } : {};
  if (place.collection === 'site-settings') return { type, global: place.collection, ...user, ...zone };
  return { type, doc: { relationTo: place.collection, value: place.id }, ...user, ...zone };
}

const bundleSchema = z.object({ bundle: z.string() });

/** Id of the release bundle that a job is to publish; null where the input names none. */
export function bundleIdOf(input: unknown): string | null {
  return bundleSchema.safeParse(input).data?.bundle ?? null;
}

export type SchedulablePlace = { collection: ApprovableCollection; id: string } | { collection: 'site-settings' };

/** Null where documents of that kind have no drafts. */
export function placeOfSchedulable(key: DocumentKey): SchedulablePlace | null {
  const place = parseDocumentKey(key);
  if (!place) return null;
  if (place.collection === 'site-settings') return { collection: place.collection };
  const collection = schedulableCollections.find((name) => name === place.collection);
  return collection ? { collection, id: place.id } : null;
}

function keyOf(collection: string, id: string): DocumentKey | null {
  const known = schedulableCollections.find((name) => name === collection);
  return known ? documentKey(known, id) : null;
}

function settingsKey(global: string): DocumentKey | null {
  const slug: PublicCollection = 'site-settings';
  return global === slug ? documentKey(slug, slug) : null;
}
