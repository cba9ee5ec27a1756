/** Publishes documents that refer to each other, all of them or none. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DocumentKey, type PublicCollection, parseDocumentKey } from '@wellcite/shared/content-api';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import type { User } from '../payload-types.ts';
import { publicAmong } from './rows.ts';

/**
 * Publishes the newest version of each, in one transaction; among themselves they count as published. With a `req` that
 * is in a transaction already, they take part in that one. `atDocument` is told which one is being published.
 * @throws {ValidationError} of the first that breaks the contract; then none is published
 */
export async function publishTogether(
  payload: Payload,
  keys: readonly DocumentKey[],
  options: { user?: User; req?: PayloadRequest; atDocument?: (key: DocumentKey) => void } = {},
): Promise<void> {
  const req = options.req ?? (await createLocalReq({ ...(options.user && { user: options.user }) }, payload));
  const { publishingTogether } = req.context;
  req.context.publishingTogether = new Set([...(publishingTogether ?? []), ...keys]);
  try {
    await inTransaction(req, async () => {
      for (const key of keys) {
        options.atDocument?.(key);
        await publish(key, req);
        // SQLite never lets anything else run by itself, and requests wait meanwhile.
        await nextTurn();
      }
      await insist(keys, req);
    });
  } finally {
    if (publishingTogether) req.context.publishingTogether = publishingTogether;
    else delete req.context.publishingTogether;
  }
}

async function publish(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const document = parseDocumentKey(key);
  if (!document) throw new Error(`${key} names no document. Write it as "collection:id".`);
  const { collection, id } = document;
  const { payload } = req;
  if (collection === 'site-settings') {
    await payload.updateGlobal({ slug: collection, data: { _status: 'published' }, depth: 0, req });
  } else if (!isUndrafted(collection)) {
    await publishIn(collection, id, req);
  }
}

/** These have no drafts: they are public from the start. */
const undraftedCollections = ['media', 'redirects', 'withdrawals'] as const;
type UndraftedCollection = (typeof undraftedCollections)[number];

function isUndrafted(collection: PublicCollection): collection is UndraftedCollection {
  return undraftedCollections.some((undrafted) => undrafted === collection);
}

type Drafted = Exclude<PublicCollection, 'site-settings' | UndraftedCollection>;

async function publishIn(collection: Drafted, id: string, req: PayloadRequest): Promise<void> {
  await req.payload.update({ collection, id, data: { _status: 'published' }, depth: 0, req });
}

/** What the gate took on trust must have come true. */
async function insist(keys: readonly DocumentKey[], req: PayloadRequest): Promise<void> {
  const published = await publicAmong(keys, req);
  const missing = keys.filter((key) => !published.has(key));
  if (missing.length > 0) {
    throw new Error(`${missing.join(', ')} did not become public, so nothing was published. Look for it in the trash.`);
  }
}
