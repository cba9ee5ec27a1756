/** Reading and writing what is known of a source, within the transaction of the `req` that is given. */
import type { PayloadRequest } from 'payload';
import type { ReferenceCheck } from '../../payload-types.ts';
import { checksSlug } from './collection.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Null where it has never been checked. */
export async function readCheck(id: string, req: Transaction): Promise<ReferenceCheck | null> {
  return req.payload.db.findOne<ReferenceCheck>({ collection: checksSlug, where: { id: { equals: id } }, req });
}

export async function readChecks(ids: readonly string[], req: Transaction): Promise<ReferenceCheck[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find<ReferenceCheck>({
    collection: checksSlug,
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** Writes the fields that are given, and makes the row where there is none. */
export async function saveCheck(
  id: string,
  data: Partial<Omit<ReferenceCheck, 'id' | 'createdAt' | 'updatedAt'>>,
  req: Transaction,
): Promise<void> {
  const { db } = req.payload;
  if (await readCheck(id, req)) {
    await db.updateOne({ collection: checksSlug, id, data, req, returning: false });
  } else {
    await db.create({ collection: checksSlug, data: { id, ...data }, req, returning: false });
  }
}
