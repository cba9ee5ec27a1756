/** What published pages use cannot be thrown away; unpublishing, which takes it off the site at once, is always possible. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { APIError, type PayloadRequest } from 'payload';
import { type Row, rowsReferringTo } from './rows.ts';

/** Most names in one message. */
const mostNames = 5;

/** @throws {APIError} published documents refer to the one at `key` */
export async function refuseWhileUsed(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const rows = (await rowsReferringTo(key, req)).filter((row) => row.key !== key);
  if (rows.length === 0) return;
  const names = rows.slice(0, mostNames).map(nameOf);
  if (rows.length > mostNames) names.push(`and ${rows.length - mostNames} more`);
  // The admin makes a list of what stands after the first colon, between commas.
  throw new APIError(
    `This cannot be deleted while it is used on the site. Remove it there first, or unpublish it to take its page down at once. It is used on: ${names.join(', ')}`,
    400,
  );
}

function nameOf({ key, content }: Row): string {
  const document: unknown = JSON.parse(content);
  const hasTitle = typeof document === 'object' && document !== null && 'title' in document;
  if (hasTitle && typeof document.title === 'string') return document.title.replaceAll(',', ';');
  return parseDocumentKey(key)?.collection === 'site-settings' ? 'the site settings' : key;
}
