/**
 * Changes a document where it stands: what readers see stays published, and a newer draft stays a draft with its own edits.
 * All of it takes part in the transaction of `req`.
 */
import { documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import type { StoredSettings } from '../../publishing/storedSettings.ts';
import { readRecord, saveRecord } from '../records/records.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';
import { dataToSave } from './dataToSave.ts';
import { formsOfSettings, type StoredForms } from './storedForms.ts';

export interface Rewriting<K extends ApprovableCollection> {
  collection: K;
  id: string;
  /** As they were. */
  before: StoredForms<StoredDocuments[K]>;
  /** As they are to be. A form that is null in `before` is null here. */
  after: StoredForms<StoredDocuments[K]>;
  /** The medical digest of the published form as it is to be; null where there is none. */
  digest: string | null;
}

/** Whoever does this has not written anything: the row about the document keeps who has, and what was asked for. */
export async function rewriteDocument(rewriting: Rewriting<ApprovableCollection>, req: PayloadRequest): Promise<void> {
  const { collection, id, before, after, digest } = rewriting;
  const { payload } = req;
  const { fields } = payload.collections[collection].config;
  const key = documentKey(collection, id);
  const record = await readRecord(key, req);
  const isPublishedChanged = isChanged(before.published, after.published);
  if (after.published && isPublishedChanged) {
    // For the row about the document, this is no edit: a draft's is compared with the draft before it.
    if (record) await saveRecord(key, { digest }, req);
    const data = { ...dataToSave(fields, after.published), _status: 'published' as const };
    await payload.update({ collection, id, data, depth: 0, req });
    if (record && after.draft) await saveRecord(key, { digest: record.digest ?? null }, req);
  }
  if (after.draft && (isPublishedChanged || isChanged(before.draft, after.draft))) {
    const data = { ...dataToSave(fields, after.draft), _status: 'draft' as const };
    await payload.update({ collection, id, data, draft: true, depth: 0, req });
  }
  if (record) {
    const { contributors, requestState } = record;
    await saveRecord(key, { contributors: contributors ?? [], requestState: requestState ?? 'none' }, req);
  }
}

export async function rewriteSettings(
  change: (settings: StoredSettings) => StoredSettings,
  req: PayloadRequest,
): Promise<void> {
  const { payload } = req;
  const slug = 'site-settings';
  const { fields } = payload.globals.config.find((global) => global.slug === slug) ?? { fields: [] };
  const { published, draft } = await formsOfSettings(req);
  const isPublishedChanged = published !== null && isChanged(published, change(published));
  if (published && isPublishedChanged) {
    const data = { ...dataToSave(fields, change(published)), _status: 'published' as const };
    await payload.updateGlobal({ slug, data, depth: 0, req });
  }
  if (draft && (isPublishedChanged || isChanged(draft, change(draft)))) {
    const data = { ...dataToSave(fields, change(draft)), _status: 'draft' as const };
    await payload.updateGlobal({ slug, data, draft: true, depth: 0, req });
  }
}

function isChanged(before: object | null, after: object | null): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
