/** Reading and writing the rows about documents. All of it takes part in the transaction of the `req` that it is given. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest, Where } from 'payload';
import type { EditorialRecord } from '../../payload-types.ts';
import { recordsSlug } from './collection.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;
export type RecordData = Partial<Omit<EditorialRecord, 'id' | 'kind' | 'documentId' | 'createdAt' | 'updatedAt'>>;

export async function readRecord(key: DocumentKey, req: Transaction): Promise<EditorialRecord | null> {
  return req.payload.db.findOne<EditorialRecord>({ collection: recordsSlug, where: { id: { equals: key } }, req });
}

export async function findRecords(where: Where, req: Transaction): Promise<EditorialRecord[]> {
  const { docs } = await req.payload.db.find<EditorialRecord>({
    collection: recordsSlug,
    where,
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** Writes the fields that are given, and makes the row where there is none. */
export async function saveRecord(key: DocumentKey, data: RecordData, req: Transaction): Promise<void> {
  const place = parseDocumentKey(key);
  if (!place) throw new Error(`${key} names no document. Write it as "collection:id".`);
  const { db } = req.payload;
  // SQLite's adapter inserts before it updates, and what is required must be there for that.
  const row = { ...data, kind: place.collection, documentId: place.id };
  // The ledger in it is long, and not needed to know that it is there.
  const where = { id: { equals: key } };
  const known = await db.findOne({ collection: recordsSlug, where, select: { kind: true }, req });
  if (known) {
    await db.updateOne({ collection: recordsSlug, id: key, data: row, req, returning: false });
  } else {
    const data = { requestState: 'none', ...row, id: key };
    await db.create({ collection: recordsSlug, data, req, returning: false });
  }
}

export async function removeRecord(key: DocumentKey, req: Transaction): Promise<void> {
  await req.payload.db.deleteOne({ collection: recordsSlug, where: { id: { equals: key } }, req, returning: false });
}
