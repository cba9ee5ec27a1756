/** What the review page shows: gathered from the database, so that the page itself only writes it down. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { approvableSingular } from '../../../../editorial/signOff/approvable.ts';
import { lastApproval } from '../../../../editorial/signOff/approvals.ts';
import type { ReviewCandidate } from '../../../../editorial/signOff/candidate.ts';
import type { Changes } from '../../../../editorial/signOff/changes.ts';
import type { ReadableLink } from '../../../../editorial/signOff/links.ts';
import { textsOf } from '../../../../editorial/signOff/overview.ts';
import { titlesFor } from '../../../../editorial/signOff/overviewTitles.ts';
import { type ReadableField, readable } from '../../../../editorial/signOff/readable.ts';
import { shortReference } from '../../../../editorial/signOff/readableReferences.ts';
import type { Reference, User } from '../../../../payload-types.ts';

export interface ReviewSubject {
  title: string;
  /** "condition". */
  kind: string;
  /** Who made the link. */
  askedBy: string;
  /** Name and credentials of whoever signs. */
  signature: string;
  expiresAt: string;
  /** What the editor wrote for the reviewer. */
  note: string | null;
  /** Null where nothing of it was approved before. */
  changedSince: { signature: string; reviewedOn: string; changes: Changes } | null;
  fields: ReadableField[];
  /** In the order of their numbers. */
  references: { id: string; text: string }[];
}

export async function reviewSubject(
  { link, candidate }: { link: ReadableLink; candidate: ReviewCandidate },
  req: PayloadRequest,
): Promise<ReviewSubject> {
  const { collection, document, record, title } = candidate;
  const last = await lastApproval(link.document, req);
  const { changes } = await textsOf(candidate, last, req);
  const fields = document ? await fieldsOf(document, candidate, req) : [];
  return {
    title,
    kind: approvableSingular[collection],
    askedBy: await userName(link.createdBy, req),
    signature: link.signature,
    expiresAt: new Date(link.expiresAt).toISOString(),
    note: record.requestNote ?? null,
    changedSince:
      last && changes && !changes.isFirst
        ? { signature: last.signature, reviewedOn: new Date(last.reviewedOn).toISOString(), changes }
        : null,
    fields,
    references: await referencesOf(fields, req),
  };
}

async function fieldsOf(
  document: PublicDocument,
  { collection }: ReviewCandidate,
  req: PayloadRequest,
): Promise<ReadableField[]> {
  const titleOf = await titlesFor([document], req);
  return readable(document, { fields: req.payload.collections[collection].config.fields, titleOf });
}

async function userName(id: string, req: PayloadRequest): Promise<string> {
  const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req });
  return user?.name || 'The clinic';
}

/** In the order in which they are first cited. */
async function referencesOf(
  fields: readonly ReadableField[],
  req: PayloadRequest,
): Promise<ReviewSubject['references']> {
  const inlines = fields.flatMap(({ lines }) => lines.flatMap((line) => line.inlines));
  const ids = [...new Set(inlines.flatMap(({ references }) => references ?? []))];
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find<Reference>({
    collection: 'references',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    req,
  });
  const byId = new Map(docs.map((doc) => [String(doc.id), shortReference(doc)]));
  return ids.map((id) => ({ id, text: byId.get(id) ?? 'A source that is not there any more.' }));
}
