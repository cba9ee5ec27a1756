/** Reading and writing approvals, within the transaction of the `req` that they are given. */
import type { DocumentKey, PublicDocument } from '@wellcite/shared/content-api';
import type { PayloadRequest, Where } from 'payload';
import type { Approval } from '../../payload-types.ts';
import { approvalsSlug } from './approvalsCollection.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** The newest approval of exactly that version; null where there is none, or it was taken back. */
export async function approvalOf(key: DocumentKey, digest: string, req: Transaction): Promise<Approval | null> {
  return newest({ and: [{ document: { equals: key } }, { digest: { equals: digest } }, isInForce] }, req);
}

/** The newest approval of any version. */
export async function lastApproval(key: DocumentKey, req: Transaction): Promise<Approval | null> {
  return newest({ and: [{ document: { equals: key } }, isInForce] }, req);
}

/** Who signs, and for whom. */
export interface Signature {
  /** Id of the user; null where it is done by a link. */
  user: string | null;
  /** Id of the person whose name readers see. */
  person: string;
  /** Name and credentials. */
  signature: string;
}

export async function addApproval(
  input: Signature & { key: DocumentKey; digest: string; document: PublicDocument; months: number; on?: Date },
  req: Transaction,
): Promise<Approval> {
  const { key, digest, document, months, on = new Date(), ...signature } = input;
  return req.payload.db.create({
    collection: approvalsSlug,
    data: {
      ...signature,
      document: key,
      digest,
      reviewedOn: on.toISOString(),
      nextReviewOn: monthsAfter(on, months).toISOString(),
      content: JSON.stringify(document.content),
    },
    req,
  });
}

/** Takes back every approval of a document, or those of one version. */
export async function voidApprovals(key: DocumentKey, req: Transaction, digest?: string): Promise<void> {
  const ofVersion: Where[] = digest === undefined ? [] : [{ digest: { equals: digest } }];
  await req.payload.db.updateMany({
    collection: approvalsSlug,
    where: { and: [{ document: { equals: key } }, ...ofVersion, isInForce] },
    data: { voidedAt: new Date().toISOString() },
    req,
    returning: false,
  });
}

const isInForce: Where = { voidedAt: { exists: false } };

async function newest(where: Where, req: Transaction): Promise<Approval | null> {
  const { docs } = await req.payload.db.find<Approval>({
    collection: approvalsSlug,
    where,
    sort: '-reviewedOn',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}

/** The same day of the month, or that month's last. */
function monthsAfter(date: Date, months: number): Date {
  const result = new Date(date);
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return result;
}
