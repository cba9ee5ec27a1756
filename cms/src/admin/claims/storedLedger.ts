/** A ledger as the row about a document holds it. */
import type { LedgerEntry } from '../../editorial/claims/ledger.ts';

/** What is no entry, such as one of an earlier release, is left out: the next time the document is saved it is there. */
export function storedEntries(claims: unknown): LedgerEntry[] {
  return Array.isArray(claims) ? claims.filter(isEntry) : [];
}

function isEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, text, findings, references, place }: Partial<Record<keyof LedgerEntry, unknown>> = value;
  const isNamed = typeof path === 'string' && typeof text === 'string';
  return isNamed && Array.isArray(findings) && Array.isArray(references) && typeof place === 'object' && place !== null;
}
