/** The audit log as CSV (RFC 4180), so that a spreadsheet opens it and runs nothing of it. */
import type { AuditLog } from '../../payload-types.ts';
import { type AuditAction, auditActionLabels } from './actions.ts';

export type AuditLine = Pick<
  AuditLog,
  'id' | 'createdAt' | 'userName' | 'user' | 'action' | 'document' | 'title' | 'version' | 'before' | 'after' | 'reason'
>;

/** By it spreadsheets know that the text is UTF-8. */
export const byteOrderMark = '\uFEFF';

const columns: readonly (readonly [name: string, value: (line: AuditLine) => string | null | undefined])[] = [
  ['When (UTC)', ({ createdAt }) => new Date(createdAt).toISOString()],
  ['Who', ({ userName }) => userName],
  ['User', ({ user }) => user],
  ['What', ({ action }) => labelOf(action)],
  ['Action', ({ action }) => action],
  ['Title', ({ title }) => title],
  ['Document', ({ document }) => document],
  ['Version', ({ version }) => version],
  ['Before', ({ before }) => before],
  ['After', ({ after }) => after],
  ['Reason', ({ reason }) => reason],
];

export const csvHeader = csvRow(columns.map(([name]) => name));

export function csvLine(line: AuditLine): string {
  return csvRow(columns.map(([, value]) => value(line) ?? ''));
}

/** A record with the line break that ends it. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
}

/** A spreadsheet takes what begins so for a formula; after an apostrophe it is text. */
function harmless(cell: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function labelOf(action: AuditAction): string {
  return auditActionLabels[action];
}
