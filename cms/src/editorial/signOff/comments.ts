import { type DocumentKey, documentKeySchema } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { ReviewComment } from '../../payload-types.ts';
import { logStep } from '../audit/log.ts';
import { candidateOf } from './candidate.ts';
import { commentsSlug } from './commentsCollection.ts';
import { notThere } from './refusals.ts';

/** Every comment on a document, the oldest first. */
export async function commentsOn(key: DocumentKey, req: PayloadRequest): Promise<ReviewComment[]> {
  const { docs } = await req.payload.db.find<ReviewComment>({
    collection: commentsSlug,
    where: { document: { equals: key } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** `path` and `label` are those of the field that it is about; empty for the whole document. */
export async function comment(
  input: { key: DocumentKey; path: string; label: string; text: string; by?: string },
  req: PayloadRequest,
): Promise<void> {
  const { key, path, label, text, by } = input;
  const { title, version } = await candidateOf(key, req);
  const { user } = req;
  await req.payload.db.create({
    collection: commentsSlug,
    data: {
      document: key,
      path,
      label,
      text,
      author: user ? String(user.id) : null,
      authorName: by ?? (user ? user.name || user.email : 'The system'),
    },
    req,
    returning: false,
  });
  await logStep({ action: 'commented', key, title, version, after: label, reason: text, ...(by && { by }) }, req);
}

/** Settles a comment: it stays, and is no longer open. */
export async function resolveComment(id: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload;
  const found = await db.findOne<ReviewComment>({ collection: commentsSlug, where: { id: { equals: id } }, req });
  if (!found) throw notThere();
  if (found.resolvedAt) return;
  await db.updateOne({
    collection: commentsSlug,
    id,
    data: { resolvedAt: new Date().toISOString(), resolvedBy: req.user ? String(req.user.id) : null },
    req,
    returning: false,
  });
  const key = documentKeySchema.parse(found.document);
  const { title } = await candidateOf(key, req);
  await logStep({ action: 'comment-resolved', key, title, reason: found.text }, req);
}
