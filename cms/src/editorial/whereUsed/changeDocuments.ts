/** Makes one change in several documents where they stand, all of them or none, and has their approvals follow. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import { APIError, type PayloadRequest, ValidationError } from 'payload';
import type { Approval } from '../../payload-types.ts';
import type { ApprovableCollection } from '../signOff/approvable.ts';
import { approvalOf } from '../signOff/approvals.ts';
import { refused } from '../signOff/refusals.ts';
import { type ReviewSettings, reviewSettings } from '../signOff/reviewSettings.ts';
import { type Approvable, approvableForm, carryApproval, mayCarry, publishedForm } from './carryApproval.ts';
import { type Rewriting, rewriteDocument } from './rewrite.ts';
import { storedForms } from './storedForms.ts';

export interface DocumentChange {
  collection: ApprovableCollection;
  id: string;
  /** Makes a changed copy; of what readers see, and of a newer draft. */
  change: <Doc extends object>(doc: Doc) => Doc;
}

/**
 * Takes part in the transaction of `req`. Nothing is written before all of it is known to be allowed.
 * @param reason for the audit log, where an approval is carried over
 * @throws {APIError} a reviewer must do it, or a document cannot be changed; those in the way are named
 */
export async function changeDocuments(
  changes: readonly DocumentChange[],
  reason: string,
  req: PayloadRequest,
): Promise<void> {
  const settings = await reviewSettings(req);
  const plans: Plan[] = [];
  for (const change of changes) {
    const plan = await planFor(change, settings, req);
    if (plan) plans.push(plan);
  }
  const waiting = plans.filter(({ needsReviewer }) => needsReviewer).map(({ title }) => title);
  if (waiting.length > 0 && !mayCarry(req)) {
    throw new APIError(
      `This changes what was approved of ${quoted(waiting)}. Ask a reviewer or an admin to do this step.`,
      403,
    );
  }
  const unapproved = plans.filter(({ isUnapproved }) => isUnapproved).map(({ title }) => title);
  if (unapproved.length > 0) {
    throw refused(
      `Nothing was changed, because ${quoted(unapproved)} must be approved first. Ask for a review there, then do this once more.`,
    );
  }
  for (const plan of plans) await carryOut(plan, reason, req);
}

export function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}

interface Plan {
  key: DocumentKey;
  title: string;
  rewriting: Rewriting<ApprovableCollection>;
  carried: { approval: Approval; to: Approvable }[];
  /** Whether what was approved, and had to be, is changed for readers. */
  needsReviewer: boolean;
  /** Whether it is on the site without the approval that it needs by now. */
  isUnapproved: boolean;
}

async function planFor(
  { collection, id, change }: DocumentChange,
  settings: ReviewSettings,
  req: PayloadRequest,
): Promise<Plan | null> {
  const before = await storedForms(collection, id, req);
  if (!before) return null;
  const key = documentKey(collection, id);
  const { published, draft } = before;
  const after = { published: published && change(published), draft: draft && change(draft) };
  const title = (draft ?? published)?.title || 'Untitled';
  const carried: Plan['carried'] = [];

  const then = published && approvableForm(collection, published, req);
  const now = after.published && publishedForm(collection, after.published, req);
  const isSame = then?.digest === now?.digest;
  const approval = then && (await approvalOf(key, then.digest, req));
  const isRequired = settings.requiresApproval(collection);
  if (now && approval && !isSame && mayCarry(req)) carried.push({ approval, to: now });

  const draftThen = draft && approvableForm(collection, draft, req);
  const draftNow = after.draft && approvableForm(collection, after.draft, req);
  const ofDraft = draftThen && (await approvalOf(key, draftThen.digest, req));
  if (draftNow && ofDraft && draftNow.digest !== draftThen.digest && mayCarry(req)) {
    carried.push({ approval: ofDraft, to: draftNow });
  }
  return {
    key,
    title,
    rewriting: { collection, id, before, after, digest: now?.digest ?? null },
    carried,
    needsReviewer: now !== null && !isSame && isRequired,
    isUnapproved: now !== null && !isSame && isRequired && !approval,
  };
}

async function carryOut({ key, title, rewriting, carried }: Plan, reason: string, req: PayloadRequest): Promise<void> {
  for (const { approval, to } of carried) await carryApproval({ key, title, approval, to, reason }, req);
  try {
    await rewriteDocument(rewriting, req);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const reasons = error.data.errors.map(({ label, message }) =>
      String(label).includes(' – ') ? label : `${label} – ${message}`,
    );
    throw refused(`Nothing was changed, because “${title}” cannot be. ${reasons.join(' ')}`);
  }
}
