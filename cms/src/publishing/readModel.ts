/** Keeps the read model equal to what is public, within the transaction that changes it. */
import {
  type DocumentKey,
  documentKey,
  type PublicCollection,
  type PublicDocument,
} from '@wellcite/shared/content-api';
import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import { refuseCommit } from '../database/afterCommit.ts';
import { announce } from './announce.ts';
import type { StoredDocuments } from './mappers.ts';
import { mapForReaders } from './problems.ts';
import { findRows, removeRow, rowOf, writeRow } from './rows.ts';
import { isPublic } from './visibility.ts';

export interface Change<K extends PublicCollection> {
  collection: K;
  config: SanitizedCollectionConfig | SanitizedGlobalConfig;
  id: string;
  /** As the database has it now; null where it is gone. It is the public document, not the newest draft. */
  stored: StoredDocuments[K] | null;
  /** Whether only a draft was saved, so that what readers see is as it was. */
  isDraft: boolean;
  req: PayloadRequest;
}

/** Brings the row of a document up to date. Does nothing, and announces nothing, where readers would see no difference. */
export async function updateReadModel<K extends PublicCollection>(change: Change<K>): Promise<void> {
  const { req } = change;
  try {
    const key = documentKey(change.collection, change.id);
    const [row] = await findRows([key], req);
    const document = publicNow(change, key);
    if (document === 'unreadable') return;
    if (!document) {
      if (!row) return;
      await removeRow(key, req);
    } else {
      if (row?.digest === rowOf(document).digest) return;
      await writeRow(document, req);
    }
    await announce(key, req);
  } catch (error) {
    await refuseCommit(req, error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/** Said once of each document, not at each autosave of its draft. */
const reported = new Set<DocumentKey>();

/** The public form; null where there is none to be; unreadable where an older one no longer fits the contract. */
function publicNow<K extends PublicCollection>(
  change: Change<K>,
  key: DocumentKey,
): PublicDocument | null | 'unreadable' {
  const { collection, config, stored, isDraft, req } = change;
  if (!stored || !isPublic(config, stored)) return null;
  const { document, problems } = mapForReaders({ collection, doc: stored, fields: config.fields });
  if (document) return document;
  const reasons = problems.map(({ label, message }) => `${label}: ${message}`).join(' ');
  if (!isDraft) throw new Error(`${key} became public without passing the gate. ${reasons}`);
  if (!reported.has(key)) {
    reported.add(key);
    req.payload.logger.warn(
      `${key} was published under an older contract, and does not fit this one. Readers see it as it was. ${reasons}`,
    );
  }
  return 'unreadable';
}
