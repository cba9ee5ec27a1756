/** Which lines of the audit log are asked for: by the form of its page, and by the address of its CSV. */
import type { Where } from 'payload';
import { z } from 'zod';
import { type AuditAction, auditActionLabels, auditActions } from './actions.ts';

/** Empty texts and nulls ask for everything. */
export interface AuditFilter {
  /** A document's key, or a part of its title. */
  document: string;
  /** A part of the name. */
  person: string;
  action: AuditAction | null;
  /** The first and the last day, `2026-05-31`, in UTC. */
  from: string | null;
  to: string | null;
}

const words = z.string().trim().max(200).catch('');
const day = z.iso.date().nullable().catch(null);

const schema = z.object({
  document: words,
  person: words,
  action: z.enum(auditActions).nullable().catch(null),
  from: day,
  to: day,
});

/** What cannot be read asks for nothing. */
export function readFilter(parameters: Record<string, unknown>): AuditFilter {
  return schema.parse(parameters);
}

/** Without what is not asked for. */
export function filterParameters(filter: AuditFilter): URLSearchParams {
  const asked = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(asked);
}

export function whereOf({ document, person, action, from, to }: AuditFilter): Where {
  const conditions: Where[] = [];
  if (document) conditions.push({ or: [{ document: { equals: document } }, { title: { like: document } }] });
  if (person) conditions.push({ userName: { like: person } });
  if (action) conditions.push({ action: { equals: action } });
  if (from) conditions.push({ createdAt: { greater_than_equal: `${from}T00:00:00.000Z` } });
  if (to) conditions.push({ createdAt: { less_than_equal: `${to}T23:59:59.999Z` } });
  return { and: conditions };
}

/** For a list to choose from, in the order of the alphabet. */
export const actionOptions = auditActions
  .map((action) => ({ action, label: auditActionLabels[action] }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));
