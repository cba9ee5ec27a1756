/** An approval follows a page when a mention in it is made to lead to another document: the text itself is as it was. */

import type { DocumentKey, PublicDocument } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { Approval } from '../../payload-types.ts';
import type { StoredDocuments } from '../../publishing/mappers.ts';
import { mapForReaders } from '../../publishing/problems.ts';
import { logStep, shortDigest } from '../audit/log.ts';
import { asIfPublished } from '../records/asIfPublished.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';
import { approvalOf } from '../signOff/approvals.ts';
import { approvalsSlug } from '../signOff/approvalsCollection.ts';
import { medicalDigest } from '../signOff/medicalDigest.ts';
import { refused } from '../signOff/refusals.ts';

/** A form as an approval is pinned to it. */
export interface Approvable {
  document: PublicDocument;
  digest: string;
}

/** Null where it does not hold to the contract, so that it cannot have been approved. */
export function approvableForm<K extends ApprovableCollection>(
  collection: K,
  doc: StoredDocuments[K],
  req: PayloadRequest,
): Approvable | null {
  const dated = asIfPublished(doc);
  const { fields } = req.payload.collections[collection].config;
  const { document } = mapForReaders({ collection, doc: dated, fields });
  return document && { document, digest: medicalDigest(document) };
}

/** What a published form becomes. @throws {APIError} it would not hold to the contract any more */
export function publishedForm<K extends ApprovableCollection>(
  collection: K,
  doc: StoredDocuments[K],
  req: PayloadRequest,
): Approvable {
  const form = approvableForm(collection, doc, req);
  if (form) return form;
  throw refused(
    `“${doc.title}” does not fit the rules of today. Open it and publish it again, then do this once more.`,
  );
}

/** The same signature and the same dates, for another version. A line in the audit log says which became which. */
export async function carryApproval(
  input: { key: DocumentKey; title: string; approval: Approval; to: Approvable; reason: string },
  req: PayloadRequest,
): Promise<void> {
  const { key, title, approval, to, reason } = input;
  if (await approvalOf(key, to.digest, req)) return;
  const { reviewedOn, nextReviewOn, user, person, signature } = approval;
  const data: Omit<Approval, 'id' | 'createdAt' | 'updatedAt'> = {
    document: key,
    digest: to.digest,
    reviewedOn,
    nextReviewOn,
    user: user ?? null,
    person,
    signature,
    content: JSON.stringify(to.document.content),
  };
  await req.payload.db.create({ collection: approvalsSlug, data, req, returning: false });
  await logStep(
    {
      action: 'merged',
      key,
      title,
      before: shortDigest(approval.digest),
      after: shortDigest(to.digest),
      reason,
    },
    req,
  );
}

/** Whether somebody may say that an approval still holds. */
export function mayCarry({ user }: PayloadRequest): boolean {
  return user?.role === 'reviewer' || user?.role === 'admin';
}
