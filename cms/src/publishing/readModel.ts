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
import { refuseWhileUsed } from './dependents.ts';
import type { PublishingExtensions } from './extensions.ts';
import type { StoredDocuments } from './mappers.ts';
import { mapForReaders } from './problems.ts';
import { findRows, parsed, removeRow, rowOf, writeRow } from './rows.ts';
import { isPublic } from './visibility.ts';

declare module 'payload' {
  export interface RequestContext {
    /** A harmful page is being taken down at once, whatever depends on it; see editorial/withdraw. */
    isWithdrawing?: boolean;
  }
}

export interface Change<K extends PublicCollection> {
  collection: K;
  extensions: PublishingExtensions;
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
  const { extensions, req } = change;
  try {
    const key = documentKey(change.collection, change.id);
    const [row] = await findRows([key], req);
    const mapped = publicNow(change, key);
    if (mapped === 'unreadable') return;
    const after = mapped && (await extensions.join(mapped, req));
    if (!after) {
      if (!row) return;
      if (!req.context.isWithdrawing) await refuseWhileUsed(key, req);
      await removeRow(key, req);
    } else {
      if (row?.digest === rowOf(after).digest) return;
      await writeRow(after, req);
    }
    await announce(key, req);
    const before = row ? parsed(row) : null;
    for (const follow of extensions.follow) await follow({ key, before, after, req });
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
