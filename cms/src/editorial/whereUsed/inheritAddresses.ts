/** Whoever has an old address comes to the document that took the place of the one that was there. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import { type PagedCollection, pagedCollections } from '@wellcite/shared/paths';
import type { PayloadRequest, Where } from 'payload';
import { refreshReadModel } from '../../publishing/refreshReadModel.ts';
import { editorialExtensions } from '../extensions.ts';
import { redirectsSlug } from '../redirects/collection.ts';
import { redirect } from '../redirects/followAddress.ts';
import { withdrawalsSlug } from '../withdraw/collection.ts';
import type { FoundDocument } from './documents.ts';

/**
 * To be called once the old page is down. What led to it leads to the other one by then, and its own address does too; as
 * redirects lead to a document and not to an address, there is no chain and no loop. Takes part in the transaction of `req`.
 */
export async function inheritAddresses(from: FoundDocument, to: FoundDocument, req: PayloadRequest): Promise<void> {
  const collection = pagedCollections.find((name) => name === to.collection);
  if (!collection) return;
  const old = { relationTo: collection, value: from.id };
  await lead({ rows: redirectsSlug, field: 'to', old, to: to.id, req });
  await lead({ rows: withdrawalsSlug, field: 'instead', old, to: to.id, req });
  if (from.path) await redirect(from.path, { collection, id: to.id }, req);
}

async function lead(order: {
  rows: typeof redirectsSlug | typeof withdrawalsSlug;
  field: 'to' | 'instead';
  old: { relationTo: PagedCollection; value: string };
  to: string;
  req: PayloadRequest;
}): Promise<void> {
  const { rows, field, old, to, req } = order;
  const { db } = req.payload;
  // Payload asks for the two halves of a relation to several collections one by one.
  const halves: Where[] = [
    { [`${field}.relationTo`]: { equals: old.relationTo } },
    { [`${field}.value`]: { equals: old.value } },
  ];
  const where: Where = { and: halves };
  const { docs } = await db.find<{ id: string }>({ collection: rows, where, limit: 0, pagination: false, req });
  for (const { id } of docs) {
    // Past the gate of publishing: an address may lead to a document that is not on the site at the moment.
    const data = { [field]: { ...old, value: to } };
    await db.updateOne({ collection: rows, id, data, req, returning: false });
    const key: DocumentKey = documentKey(rows, id);
    await refreshReadModel({ key, extensions: editorialExtensions, req });
  }
}
