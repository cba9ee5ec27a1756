/** Takes a document away that others need, by putting another one of its kind in its place in the same step. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { logStep } from '../audit/log.ts';
import { refused } from '../signOff/refusals.ts';
import { findDocument } from './documents.ts';
import { inheritAddresses } from './inheritAddresses.ts';
import { moveMentions } from './moveMentions.ts';
import { takeAway } from './takeAway.ts';

export interface ReplaceOrder {
  /** What goes. */
  key: DocumentKey;
  /** What takes its place: a published document of the same collection. */
  by: DocumentKey;
  afterwards: 'unpublish' | 'trash';
}

/**
 * Takes part in the transaction of `req`.
 * @returns how many documents mention the other one by now
 * @throws {APIError} it cannot be replaced, or a reviewer must do it, or a page cannot be changed; it is named
 */
export async function replace({ key, by, afterwards }: ReplaceOrder, req: PayloadRequest): Promise<{ moved: number }> {
  const old = await findDocument(key, req);
  const other = await findDocument(by, req);
  if (old.collection !== other.collection) {
    throw refused('Only a document of the same kind can take its place. Choose another one.');
  }
  if (old.id === other.id) throw refused('It cannot take its own place. Choose another one.');
  if (!other.isPublished)
    throw refused(`“${other.title}” is not on the site. Publish it first, or choose another one.`);
  if (afterwards === 'unpublish' && old.collection === 'media') {
    throw refused('A picture cannot be unpublished. Move it to the trash instead.');
  }
  const reason = `“${old.title}” was replaced by “${other.title}”.`;
  const replacement = { collection: old.collection, from: old.id, to: other.id };
  const moved = await moveMentions({ from: key, replacement, reason }, req);
  await takeAway(old, afterwards, req);
  await inheritAddresses(old, other, req);
  await logStep({ action: 'merged', key, title: old.title, before: key, after: by, reason }, req);
  return { moved: moved.length };
}
