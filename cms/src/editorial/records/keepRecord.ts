/** Keeps the row about a document true, whatever way the document is changed. */

import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';
import { type StoredDocuments, toPublic } from '../../publishing/mappers.ts';
import { mapForReaders } from '../../publishing/problems.ts';
import { publicAmong } from '../../publishing/rows.ts';
import { logStep, shortDigest } from '../audit/log.ts';
import { ledgerData } from '../claims/keepLedger.ts';
import { ledgerFor } from '../claims/ledgerFor.ts';
import { forgetUses } from '../claims/regulatedUses.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';
import { approvalOf } from '../signOff/approvals.ts';
import { digestOfContent, medicalDigest } from '../signOff/medicalDigest.ts';
import { asIfPublished } from './asIfPublished.ts';
import { newestVersion } from './newestVersion.ts';
import { readRecord, removeRecord, saveRecord } from './records.ts';
import { refersTo } from './refersTo.ts';

export function keepRecordOf(slug: ApprovableCollection): CollectionAfterChangeHook {
  return ({ collection, doc, req }) => keepRecord({ slug, collection, id: String(doc.id), req });
}

export function dropRecordOf(slug: ApprovableCollection): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    const key = documentKey(slug, String(id));
    await forgetUses(key, req);
    await removeRecord(key, req);
    await logStep({ action: 'deleted', key, title: doc?.title }, req);
  };
}

export async function keepRecord(input: {
  slug: ApprovableCollection;
  collection: SanitizedCollectionConfig;
  id: string;
  req: PayloadRequest;
}): Promise<void> {
  const { slug, collection, id, req } = input;
  const key = documentKey(slug, id);
  await forgetUses(key, req);
  const newest = await newestVersion(slug, id, req);
  if (!newest) return;
  const record = await readRecord(key, req);
  if (newest.doc.deletedAt) return emptyRecord({ key, title: newest.doc.title, digest: record?.digest ?? '' }, req);
  const { digest, isComplete } = stateOf({ slug, collection, doc: newest.doc });
  const contributors = new Set(record?.contributors ?? []);
  if (digest !== record?.digest) {
    const isApproved = (await approvalOf(key, digest, req)) !== null;
    if (isApproved) contributors.clear();
    else if (req.user) contributors.add(String(req.user.id));
    if (record?.digest && !isApproved && (await approvalOf(key, record.digest, req))) {
      await logStep(
        {
          action: 'approval-void',
          key,
          title: newest.doc.title,
          version: newest.id,
          before: shortDigest(record.digest),
          after: shortDigest(digest),
        },
        req,
      );
    }
  }
  const isDraft = newest.doc._status !== 'published';
  await saveRecord(
    key,
    {
      ...(!isDraft && { requestState: 'none' }),
      title: newest.doc.title,
      digest,
      isComplete,
      isDraft,
      isPublic: (await publicAmong([key], req)).has(key),
      refersTo: refersTo(collection.fields, newest.doc),
      contributors: [...contributors],
      ...ledgerData(await ledgerFor({ key, collection: slug, doc: newest.doc, req })),
    },
    req,
  );
}

/** What is in the trash asks nobody for anything, and refers to nothing. */
async function emptyRecord(
  { key, title, digest }: { key: DocumentKey; title: string; digest: string },
  req: PayloadRequest,
): Promise<void> {
  const data = { title, digest, isPublic: false, nextReviewOn: null, needsReview: null, refersTo: [], claims: [] };
  await saveRecord(key, { ...data, requestState: 'none', unsupportedClaims: 0 }, req);
}

/** What an approval would be pinned to now, and whether there is anything to approve. */
function stateOf<K extends ApprovableCollection>(input: {
  slug: K;
  collection: SanitizedCollectionConfig;
  doc: StoredDocuments[K];
}): { digest: string; isComplete: boolean } {
  const { slug, collection, doc } = input;
  const dated = asIfPublished(doc);
  const { document } = mapForReaders({ collection: slug, doc: dated, fields: collection.fields });
  if (document) return { digest: medicalDigest(document), isComplete: true };
  try {
    return { digest: digestOfContent(toPublic(slug, dated)), isComplete: false };
  } catch {
    // Not even that can be made of it: any change of it counts.
    return { digest: digestOfContent(doc), isComplete: false };
  }
}
