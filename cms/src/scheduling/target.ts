/** What can be scheduled, be it a document or a release bundle: as mails, lists and the audit log name it. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { bundlesSlug } from '../bundles/names.ts';
import { readRecord } from '../editorial/records/records.ts';
import type { ReleaseBundle } from '../payload-types.ts';

export interface Target {
  /** The document's key, or `release-bundles:6f1c…`. */
  target: string;
  title: string;
  /** Within the admin, such as `/collections/conditions/6f1c`. */
  path: string;
}

export async function documentTarget(
  key: DocumentKey,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Target> {
  const title = isSettings(key) ? 'Site settings' : (await readRecord(key, req))?.title || 'Without a title';
  return { target: key, title, path: adminPathOf(key) };
}

export async function bundleTarget(
  id: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Target> {
  const bundle = await req.payload.db.findOne<ReleaseBundle>({
    collection: bundlesSlug,
    where: { id: { equals: id } },
    req,
  });
  const title = `Release bundle “${bundle?.name ?? 'without a name'}”`;
  return { target: `${bundlesSlug}:${id}`, title, path: `/collections/${bundlesSlug}/${id}/release` };
}

/** Where the form of a document is, within the admin. */
export function adminPathOf(key: DocumentKey): string {
  const place = parseDocumentKey(key);
  if (isSettings(key) || !place) return '/globals/site-settings';
  return `/collections/${place.collection}/${place.id}`;
}

function isSettings(key: DocumentKey): boolean {
  return parseDocumentKey(key)?.collection === 'site-settings';
}
