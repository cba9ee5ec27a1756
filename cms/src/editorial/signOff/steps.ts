/** The steps of sign-off. Each takes part in the transaction of `req`, and leaves a line in the audit log. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { refreshReadModel } from '../../publishing/refreshReadModel.ts';
import { findRows, parsed } from '../../publishing/rows.ts';
import { logStep, shortDigest } from '../audit/log.ts';
import { editorialExtensions } from '../extensions.ts';
import { saveRecord } from '../records/records.ts';
import { addApproval, approvalOf, type Signature, voidApprovals } from './approvals.ts';
import { candidateOf, type ReviewCandidate } from './candidate.ts';
import { medicalDigest } from './medicalDigest.ts';
import { changedMeanwhile, forRoles, refused, taken } from './refusals.ts';
import { reviewSettings } from './reviewSettings.ts';
import { hasOwnEdits } from './signers.ts';

/** Asks one reviewer, or all of them where `reviewer` is null. */
export async function requestReview(
  input: { key: DocumentKey; reviewer: string | null; note: string | null },
  req: PayloadRequest,
): Promise<void> {
  const { key, reviewer, note } = input;
  const candidate = await candidateOf(key, req);
  const digest = completeDigest(candidate);
  if (await approvalOf(key, digest, req)) throw refused('This version is approved already. You can publish it.');
  await saveRecord(
    key,
    {
      requestState: 'in-review',
      requestedBy: req.user ? String(req.user.id) : null,
      requestedAt: new Date().toISOString(),
      reviewer,
      requestNote: note,
    },
    req,
  );
  await log('review-requested', candidate, { after: shortDigest(digest), reason: note }, req);
}

export async function takeRequestBack(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const candidate = await candidateOf(key, req);
  if (candidate.record.requestState !== 'in-review') throw refused('Nobody has been asked for a review of this.');
  await saveRecord(key, { requestState: 'none', reviewer: null, requestNote: null }, req);
  await log('review-request-taken-back', candidate, {}, req);
}

export interface Decision {
  key: DocumentKey;
  /** Of the version that was read: another one cannot be approved unseen. */
  digest: string;
  signature: Signature;
  /** When it was read; now, where nothing is said. */
  on?: Date;
}

export async function approve(
  { key, digest, signature, on = new Date() }: Decision,
  req: PayloadRequest,
): Promise<void> {
  const candidate = await candidateOf(key, req);
  const { document, record } = candidate;
  if (completeDigest(candidate) !== digest || !document) throw changedMeanwhile();
  const earlier = await approvalOf(key, digest, req);
  if (earlier) throw taken(`${earlier.signature} has approved this version already. There is nothing left to do.`);
  await refuseOwn(record.contributors ?? [], signature, req);
  const { months } = await reviewSettings(req);
  await addApproval({ ...signature, key, digest, document, months: months(candidate.collection), on }, req);
  await saveRecord(
    key,
    { requestState: 'none', reviewer: null, requestNote: null, contributors: [], needsReview: null },
    req,
  );
  await log('approved', candidate, { after: shortDigest(digest), by: signature }, req);
  await refreshReadModel({ key, extensions: editorialExtensions, req });
}

export async function askForChanges(
  { key, digest, signature, note }: Decision & { note: string },
  req: PayloadRequest,
): Promise<void> {
  const candidate = await candidateOf(key, req);
  if (candidate.record.digest !== digest) throw changedMeanwhile();
  await voidApprovals(key, req, digest);
  await saveRecord(key, { requestState: 'changes-asked', requestNote: note }, req);
  await log('changes-asked', candidate, { before: shortDigest(digest), reason: note, by: signature }, req);
}

/** "Still right": the page stays as it is, and only its dates change. */
export async function renew(
  { key, signature }: { key: DocumentKey; signature: Signature },
  req: PayloadRequest,
): Promise<void> {
  const candidate = await candidateOf(key, req);
  const [row] = await findRows([key], req);
  const document = row ? parsed(row) : null;
  if (!document) throw refused('It is not on the site, so there is nothing to renew.');
  const digest = medicalDigest(document);
  const last = await approvalOf(key, digest, req);
  if (!last) throw refused('The version on the site was never approved. Ask for a review and approve it instead.');
  if (!candidate.record.isDraft && (candidate.record.unsupportedClaims ?? 0) > 0) {
    throw refused(
      'A claim on this page has lost its support. Put that right, or allow an exception, and approve it then.',
    );
  }
  const { months } = await reviewSettings(req);
  const renewed = await addApproval({ ...signature, key, digest, document, months: months(candidate.collection) }, req);
  await saveRecord(key, { needsReview: null, nextReviewOn: renewed.nextReviewOn }, req);
  await log(
    'renewed',
    candidate,
    { before: dayOf(last.nextReviewOn), after: dayOf(renewed.nextReviewOn), by: signature },
    req,
  );
  await refreshReadModel({ key, extensions: editorialExtensions, req });
}

/** Nobody approves what they wrote themselves. */
async function refuseOwn(contributors: readonly string[], signature: Signature, req: PayloadRequest): Promise<void> {
  if (!(await hasOwnEdits(contributors, signature, req))) return;
  throw forRoles('a reviewer who has not edited this version since it was last approved');
}

function completeDigest({ digest, problems }: ReviewCandidate): string {
  if (digest !== null) return digest;
  const what = problems.map(({ label, message }) => `${label}: ${message}`).join(' ');
  throw refused(`It is not complete yet. ${what}`);
}

async function log(
  action: Parameters<typeof logStep>[0]['action'],
  { key, title, version }: ReviewCandidate,
  details: { before?: string; after?: string; reason?: string | null; by?: Signature },
  req: PayloadRequest,
): Promise<void> {
  const { by, ...rest } = details;
  await logStep({ action, key, title, version, ...rest, ...(by && { by: by.signature }) }, req);
}

function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}
