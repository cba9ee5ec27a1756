/** The forms that a document can have at one time: the one that readers see, and a draft that is newer. */
import type { PayloadRequest } from 'payload';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import { type StoredSettings, storedSettings } from '../../publishing/storedSettings.ts';
import { isPublic } from '../../publishing/visibility.ts';
import { newestVersion } from '../records/newestVersion.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface StoredForms<Doc> {
  /** As readers see it; null where they do not. */
  published: Doc | null;
  /** Null where the newest version is the one that readers see. */
  draft: Doc | null;
}

/** Null where there is no such document, or it is in the trash. */
export async function storedForms<K extends ApprovableCollection>(
  collection: K,
  id: string,
  req: Transaction,
): Promise<StoredForms<StoredDocuments[K]> | null> {
  const main = await req.payload.db.findOne<StoredDocuments[K]>({ collection, where: { id: { equals: id } }, req });
  if (!main || main.deletedAt) return null;
  const newest = (await newestVersion(collection, id, req))?.doc ?? main;
  const { config } = req.payload.collections[collection];
  return {
    published: isPublic(config, main) ? main : null,
    draft: newest._status === 'published' ? null : newest,
  };
}

export async function formsOfSettings(req: Transaction): Promise<StoredForms<StoredSettings>> {
  const { db } = req.payload;
  const main = await storedSettings(req);
  const { docs } = await db.findGlobalVersions<StoredSettings>({
    global: 'site-settings',
    where: { latest: { equals: true } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const newest = docs[0]?.version;
  return {
    published: main?._status === 'published' ? main : null,
    draft: newest && newest._status !== 'published' ? newest : null,
  };
}
