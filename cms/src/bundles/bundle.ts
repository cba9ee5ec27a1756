/** What is in a bundle, as the database has it. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest, Where } from 'payload';
import { refused } from '../editorial/signOff/refusals.ts';
import type { ReleaseBundle } from '../payload-types.ts';
import { optionalId } from '../publishing/values.ts';
import { bundlesSlug } from './names.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface BundleKeys {
  publish: DocumentKey[];
  unpublish: DocumentKey[];
}

/** Each key once; what is both to be published and to be taken off is only taken off. */
export function bundleKeys({
  documents,
  siteSettings,
  unpublish,
}: Pick<ReleaseBundle, 'documents' | 'siteSettings' | 'unpublish'>): BundleKeys {
  const off = keysOf(unpublish);
  const on = keysOf(documents).filter((key) => !off.includes(key));
  const settings = siteSettings ? [documentKey('site-settings', 'site-settings')] : [];
  return { publish: [...on, ...settings], unpublish: off };
}

/** @throws {APIError} there is no such bundle */
export async function readBundle(id: string, req: Transaction): Promise<ReleaseBundle> {
  const bundle = await req.payload.db.findOne<ReleaseBundle>({
    collection: bundlesSlug,
    where: { id: { equals: id } },
    req,
  });
  if (!bundle) throw refused('This release bundle is not there any more. Go back to the list.');
  return { ...bundle, id: String(bundle.id) };
}

export async function findBundles(where: Where, req: Transaction): Promise<ReleaseBundle[]> {
  const { docs } = await req.payload.db.find<ReleaseBundle>({
    collection: bundlesSlug,
    where,
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map((bundle) => ({ ...bundle, id: String(bundle.id) }));
}

type Written = Pick<ReleaseBundle, 'state' | 'publishAt' | 'scheduledBy' | 'publishedAt' | 'publishedBy' | 'refusal'>;

/** Past the hooks of the form, which is not where these are written. */
export async function writeBundle(bundle: ReleaseBundle, data: Partial<Written>, req: Transaction): Promise<void> {
  await req.payload.db.updateOne({
    collection: bundlesSlug,
    id: bundle.id,
    // SQLite's adapter inserts before it updates, and what is required must be there for that.
    data: { name: bundle.name, ...data },
    req,
    returning: false,
  });
}

function keysOf(relations: ReleaseBundle['documents']): DocumentKey[] {
  const keys = (relations ?? []).flatMap(({ relationTo, value }) => {
    const id = optionalId(value);
    return id === null ? [] : [documentKey(relationTo, String(id))];
  });
  return [...new Set(keys)];
}
