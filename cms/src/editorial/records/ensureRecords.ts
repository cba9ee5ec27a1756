/** Makes the rows about documents that were there before this part of the CMS was. */
import { documentKey } from '@wellcite/shared/content-api';
import { createLocalReq, type Payload, type Where } from 'payload';
import { inTransaction } from '../../database/inTransaction.ts';
import { type ApprovableCollection, approvableCollections } from '../signOff/approvable.ts';
import { recordsSlug } from './collection.ts';
import { keepRecord } from './keepRecord.ts';
import { findRecords } from './records.ts';

export async function ensureRecords(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  for (const slug of approvableCollections) {
    const counts = [
      await payload.count({ collection: slug, trash: true }),
      await payload.count({ collection: recordsSlug, where: wholeRecordsOf(slug) }),
    ];
    if (counts[0]?.totalDocs === counts[1]?.totalDocs) continue;
    const known = new Set((await findRecords(wholeRecordsOf(slug), req)).map(({ id }) => id));
    const { docs } = await payload.find({ collection: slug, select: {}, depth: 0, pagination: false, trash: true });
    const missing = docs.map(({ id }) => String(id)).filter((id) => !known.has(documentKey(slug, id)));
    for (const id of missing) {
      await inTransaction(req, () => keepRecord({ slug, collection: payload.collections[slug].config, id, req }));
    }
    if (missing.length > 0)
      payload.logger.info(`Editorial records made for what was there before, in ${slug}: ${missing.length}.`);
  }
}

/** What has happened to a document since may have begun its row, which then says nothing of its text. */
function wholeRecordsOf(slug: ApprovableCollection): Where {
  return { and: [{ kind: { equals: slug } }, { digest: { exists: true } }] };
}
