/** Keeps old addresses alive: a page that moves leaves a redirect, and a page that appears takes its address back. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import { documentPath, type PagedCollection, pagedCollections, pagedPlaceOf } from '@wellcite/shared/paths';
import type { PayloadRequest, Where } from 'payload';
import type { PublicChange } from '../../publishing/extensions.ts';
import { logStep } from '../audit/log.ts';
import { withdrawalsSlug } from '../withdraw/collection.ts';
import { redirectsSlug } from './collection.ts';

export async function followAddress({ key, before, after, req }: PublicChange): Promise<void> {
  const to = after && addressOf(after);
  if (!to) return;
  const from = before && addressOf(before);
  if (from?.path === to.path) return;
  await remove(redirectsSlug, { from: { equals: to.path } }, req);
  await remove(withdrawalsSlug, { or: [{ path: { equals: to.path } }, { document: { equals: key } }] }, req);
  if (from) await redirect(from.path, to, req);
}

/** Whoever has the old address comes to the document, wherever it is by then. Takes part in the transaction of `req`. */
export async function redirect(from: string, to: { collection: PagedCollection; id: string }, req: PayloadRequest) {
  await remove(redirectsSlug, { from: { equals: from } }, req);
  await req.payload.create({
    collection: redirectsSlug,
    data: { from, to: { relationTo: to.collection, value: to.id } },
    depth: 0,
    req,
  });
  await logStep({ action: 'address-changed', key: `${to.collection}:${to.id}`, before: from }, req);
}

/** Removes what is kept of the addresses of a document which is about to be deleted for good. */
export async function dropAddressesOf(collection: string, id: string, req: PayloadRequest): Promise<void> {
  const paged = pagedCollections.find((name) => name === collection);
  if (!paged) return;
  await remove(redirectsSlug, leadsTo(paged, id), req);
  await remove(withdrawalsSlug, { document: { equals: `${paged}:${id}` } }, req);
}

/** The addresses that a document had before. */
export async function pathsLeadingTo({ collection, id }: Address, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: redirectsSlug,
    where: leadsTo(collection, id),
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ from }) => from);
}

/** Payload asks for the two halves of a relation to several collections one by one. */
function leadsTo(collection: PagedCollection, id: string): Where {
  return { and: [{ 'to.relationTo': { equals: collection } }, { 'to.value': { equals: id } }] };
}

export interface Address {
  collection: PagedCollection;
  id: string;
  path: string;
}

/** Where the page of a document is; null where it has none. */
export function addressOf(document: PublicDocument): Address | null {
  const place = pagedPlaceOf(document);
  if (!place || !('id' in document.content)) return null;
  const { collection, slug } = place;
  return { collection, id: document.content.id, path: documentPath(collection, slug) };
}

async function remove(
  collection: typeof redirectsSlug | typeof withdrawalsSlug,
  where: Where,
  req: PayloadRequest,
): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({ collection, where, pagination: false, limit: 0, req });
  for (const { id } of docs) await req.payload.delete({ collection, id, depth: 0, req });
}
