/** The documents that can be merged or replaced, as they are found by their keys. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { findRows, parsed, type Row } from '../../publishing/rows.ts';
import { readRecord } from '../records/records.ts';
import { addressOf } from '../redirects/followAddress.ts';
import { type ApprovableCollection, isApprovable } from '../signOff/approvable.ts';
import { notThere, refused } from '../signOff/refusals.ts';
import { storedForms } from './storedForms.ts';

export interface FoundDocument {
  key: DocumentKey;
  collection: ApprovableCollection | 'media';
  id: string;
  title: string;
  isPublished: boolean;
  /** Where readers find it; null where they do not. */
  path: string | null;
}

/** @throws {APIError} it is not there, or in the trash, or of a kind that others cannot refer to */
export async function findDocument(key: DocumentKey, req: PayloadRequest): Promise<FoundDocument> {
  const place = parseDocumentKey(key);
  if (!place || !(isApprovable(place.collection) || place.collection === 'media')) {
    throw refused('Documents of this kind cannot be merged or replaced.');
  }
  const { collection, id } = place;
  const title =
    collection === 'media' ? await titleOfPicture(id, req) : await titleOfDocument(collection, id, key, req);
  const [row] = await findRows([key], req);
  return { key, collection, id, title, isPublished: row !== undefined, path: row ? pathOf(row) : null };
}

async function titleOfDocument(
  ...[collection, id, key, req]: [ApprovableCollection, string, DocumentKey, PayloadRequest]
): Promise<string> {
  // Also keeps ids from the database that cannot be any of its own.
  if (!(await readRecord(key, req))) throw notThere();
  const forms = await storedForms(collection, id, req);
  if (!forms) throw notThere();
  return (forms.draft ?? forms.published)?.title || 'Untitled';
}

async function titleOfPicture(id: string, req: PayloadRequest): Promise<string> {
  const picture = /^[\w-]{1,64}$/.test(id)
    ? await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, req })
    : null;
  if (!picture) throw notThere();
  return picture.filename || 'Untitled';
}

function pathOf(row: Row): string | null {
  const document = parsed(row);
  return document && (addressOf(document)?.path ?? null);
}
