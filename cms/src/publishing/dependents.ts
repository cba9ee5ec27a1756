/** What published pages use can be neither thrown away nor unpublished: nothing on the site may lead nowhere. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { APIError, type PayloadRequest } from 'payload';
import { inOnePiece } from './inOnePiece.ts';
import { type Row, rowsReferringTo } from './rows.ts';

/** Most names in one message. */
const mostNames = 5;

/** A page of the site that uses a document. */
export interface Dependent {
  key: DocumentKey;
  title: string;
}

/** The published documents that use the one at `key`; an address that leads to it is no use of it. */
export async function dependentsOf(key: DocumentKey, req: PayloadRequest): Promise<Dependent[]> {
  const rows = await rowsReferringTo(key, req);
  return rows
    .filter((row) => row.key !== key && !/^(?:redirects|withdrawals):/.test(row.key))
    .map((row) => ({ key: row.key, title: titleOf(row) }));
}

/** @throws {APIError} published documents refer to the one at `key`; its `data.usedBy` names all of them */
export async function refuseWhileUsed(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const usedBy = await dependentsOf(key, req);
  if (usedBy.length === 0) return;
  const names = usedBy.slice(0, mostNames).map(({ title }) => inOnePiece(title));
  if (usedBy.length > mostNames) names.push(`and ${usedBy.length - mostNames} more`);
  // The admin makes a list of what stands after the first colon, between commas.
  throw new APIError(
    `This cannot be deleted or unpublished while it is used on the site. Open “Where used” to go there or to put something else in its place. It is used on: ${names.join(', ')}`,
    400,
    { usedBy },
    true,
  );
}

function titleOf({ key, content }: Row): string {
  const document: unknown = JSON.parse(content);
  const hasTitle = typeof document === 'object' && document !== null && 'title' in document;
  if (hasTitle && typeof document.title === 'string') return document.title;
  return parseDocumentKey(key)?.collection === 'site-settings' ? 'the site settings' : key;
}
