import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { PublishingExtensions } from './extensions.ts';
import type { StoredDocuments } from './mappers.ts';
import { updateReadModel } from './readModel.ts';
import { storedSettings } from './storedSettings.ts';

/** Brings the public form up to date after something changed that stands beside the document, and not in it. */
export async function refreshReadModel(input: {
  key: DocumentKey;
  extensions: PublishingExtensions;
  req: PayloadRequest;
}): Promise<void> {
  const { key, extensions, req } = input;
  const place = parseDocumentKey(key);
  if (!place) return;
  if (place.collection === 'site-settings') return refreshSettings(extensions, req);
  const { collection, id } = place;
  const config = req.payload.collections[collection].config;
  const stored = await req.payload.db.findOne<StoredDocuments[typeof collection]>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  // As after a draft was saved: the text itself has not changed, and may be older than the contract.
  await updateReadModel({ collection, config, extensions, id, stored, isDraft: true, req });
}

async function refreshSettings(extensions: PublishingExtensions, req: PayloadRequest): Promise<void> {
  const config = req.payload.globals.config.find(({ slug }) => slug === 'site-settings');
  if (!config) return;
  const stored = await storedSettings(req);
  const settings = { collection: 'site-settings', id: 'site-settings' } as const;
  await updateReadModel({ ...settings, config, extensions, stored, isDraft: true, req });
}
