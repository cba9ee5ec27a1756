/** The newest version of a document, as a reviewer is asked about it. */

import { type DocumentKey, type PublicDocument, parseDocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { EditorialRecord } from '../../payload-types.ts';
import type { Problem } from '../../publishing/explain.ts';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import { mapForReaders } from '../../publishing/problems.ts';
import { asIfPublished } from '../records/asIfPublished.ts';
import { newestVersion } from '../records/newestVersion.ts';
import { readRecord } from '../records/records.ts';
import { type ApprovableCollection, isApprovable } from './approvable.ts';
import { medicalDigest } from './medicalDigest.ts';
import { notThere, refused } from './refusals.ts';

export interface ReviewCandidate {
  key: DocumentKey;
  collection: ApprovableCollection;
  id: string;
  title: string;
  /** Id of Payload's version. */
  version: string;
  record: EditorialRecord;
  /** As readers would see it; null where it is incomplete. */
  document: PublicDocument | null;
  /** Why it is incomplete. */
  problems: Problem[];
  /** Null where it is incomplete. */
  digest: string | null;
}

/** @throws {APIError} there is no such document, or its collection is not one that is reviewed */
export async function candidateOf(key: DocumentKey, req: PayloadRequest): Promise<ReviewCandidate> {
  const place = parseDocumentKey(key);
  if (!place || !isApprovable(place.collection)) throw refused('Documents of this kind are not reviewed.');
  const { collection, id } = place;
  const newest = await newestVersion(collection, id, req);
  const record = await readRecord(key, req);
  if (!newest || !record || newest.doc.deletedAt) throw notThere();
  const mapped = mapNewest(collection, newest.doc, req);
  return {
    key,
    collection,
    id,
    title: newest.doc.title,
    version: newest.id,
    record,
    document: mapped.document,
    problems: mapped.problems,
    digest: mapped.document && medicalDigest(mapped.document),
  };
}

function mapNewest<K extends ApprovableCollection>(collection: K, doc: StoredDocuments[K], req: PayloadRequest) {
  const dated = asIfPublished(doc);
  return mapForReaders({ collection, doc: dated, fields: req.payload.collections[collection].config.fields });
}
