/** Whether the newest version of what is published in a bundle still refers to what leaves with it. */
import { type DocumentKey, documentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { relationsOf } from '@wellcite/shared/relations';
import type { PayloadRequest } from 'payload';
import { readRecord } from '../editorial/records/records.ts';
import { newestSettings } from '../publishing/newestSettings.ts';
import { mapForReaders } from '../publishing/problems.ts';

export async function stillRefers(from: DocumentKey, to: DocumentKey, req: PayloadRequest): Promise<boolean> {
  if (parseDocumentKey(from)?.collection === 'site-settings') return settingsRefer(to, req);
  const record = await readRecord(from, req);
  return record?.refersTo?.includes(to) ?? true;
}

/** There is no record of the settings. Where they are incomplete, they will be refused for that. */
async function settingsRefer(to: DocumentKey, req: PayloadRequest): Promise<boolean> {
  const doc = await newestSettings(req);
  const config = req.payload.globals.config.find(({ slug }) => slug === 'site-settings');
  if (!doc || !config) return true;
  const { document } = mapForReaders({ collection: 'site-settings', doc, fields: config.fields });
  return document !== null && relationsOf(document).some(({ collection, id }) => documentKey(collection, id) === to);
}
