/** The newest version of a document as the database has it, be it published or a draft. */
import type { PayloadRequest } from 'payload';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';

export interface NewestVersion<K extends ApprovableCollection> {
  /** Id of Payload's version. */
  id: string;
  doc: StoredDocuments[K];
}

/** Null where there is no such document. */
export async function newestVersion<K extends ApprovableCollection>(
  collection: K,
  id: string,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<NewestVersion<K> | null> {
  const { docs } = await req.payload.db.findVersions<StoredDocuments[K]>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const [newest] = docs;
  return newest ? { id: String(newest.id), doc: { ...newest.version, id } } : null;
}
