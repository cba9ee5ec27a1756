/** All that the tab “Review” shows of one document to one user. */
import { type DocumentKey, type PublicDocument, parsePublicDocument } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { ZodError } from 'zod';
import { env } from '../../env.ts';
import type { Approval, ReviewComment } from '../../payload-types.ts';
import { dependentsOf } from '../../publishing/dependents.ts';
import { findRows, parsed } from '../../publishing/rows.ts';
import { addressOf } from '../redirects/followAddress.ts';
import type { ApprovableCollection } from './approvable.ts';
import { approvalOf, lastApproval } from './approvals.ts';
import { candidateOf, type ReviewCandidate } from './candidate.ts';
import { type Changes, changesBetween, type FieldChange } from './changes.ts';
import { commentsOn } from './comments.ts';
import { medicalDigest } from './medicalDigest.ts';
import { type HistoryLine, historyOf } from './overviewHistory.ts';
import { type Choice, type ReviewRequest, requestOf, reviewers, signers } from './overviewPeople.ts';
import { type Rights, rightsOf } from './overviewRights.ts';
import { isRequired } from './overviewStates.ts';
import { titlesFor } from './overviewTitles.ts';
import { reviewSettings } from './reviewSettings.ts';
import { type DocumentState, factsOf, stateOf } from './state.ts';

export interface SignOffOverview {
  key: DocumentKey;
  collection: ApprovableCollection;
  title: string;
  /** What an approval is pinned to; null where the document is incomplete. */
  digest: string | null;
  state: DocumentState;
  /** Null where nothing is asked for. */
  request: ReviewRequest | null;
  /** The last one that is in force. */
  approval: { signature: string; reviewedOn: string; nextReviewOn: string; isOfThisVersion: boolean } | null;
  can: Rights;
  whyNotApprove: string | null;
  /** Name and credentials with which this user approves. */
  signsAs: string | null;
  problems: { label: string; message: string }[];
  unsupportedClaims: number;
  comments: CommentLine[];
  /** Null where it is incomplete. */
  changes: Changes | null;
  /** All of it, in words. */
  whole: FieldChange[];
  /** Where readers see it; null where they do not, or it has no page of its own. */
  liveUrl: string | null;
  /** Published pages that mention it. */
  usedBy: string[];
  reviewers: Choice[];
  /** Those with whose name a link can be signed. */
  signers: Choice[];
  /** Null for those who may not read it. */
  history: HistoryLine[] | null;
}

export interface CommentLine {
  id: string;
  path: string;
  label: string;
  text: string;
  author: string;
  at: string;
  isOpen: boolean;
}

/** @throws {APIError} there is no such document, or its collection is not one that is reviewed */
export async function overviewOf(key: DocumentKey, req: PayloadRequest): Promise<SignOffOverview> {
  const candidate = await candidateOf(key, req);
  const { collection, title, digest, record } = candidate;
  const live = await liveOf(key, req);
  const approval = digest === null ? null : await approvalOf(key, digest, req);
  const last = approval ?? (await lastApproval(key, req));
  const isLiveApproved = live !== null && (await approvalOf(key, medicalDigest(live), req)) !== null;
  const rights = await rightsOf({ candidate, isApproved: approval !== null, isLiveApproved }, req);
  const settings = await reviewSettings(req);
  const address = live && addressOf(live);
  return {
    key,
    collection,
    title,
    digest,
    state: stateOf(factsOf(record, { isApproved: approval !== null, requiresApproval: isRequired(record, settings) })),
    request: await requestOf(candidate, req),
    approval: last && {
      signature: last.signature,
      reviewedOn: new Date(last.reviewedOn).toISOString(),
      nextReviewOn: new Date(last.nextReviewOn).toISOString(),
      isOfThisVersion: approval !== null,
    },
    ...rights,
    problems: candidate.problems.map(({ label, message }) => ({ label, message })),
    unsupportedClaims: record.unsupportedClaims ?? 0,
    comments: (await commentsOn(key, req)).map(commentLine),
    ...(await textsOf(candidate, last, req)),
    liveUrl: address && new URL(address.path, env.siteUrl).href,
    usedBy: rights.can.withdraw ? (await dependentsOf(key, req)).map((dependent) => dependent.title) : [],
    reviewers: rights.can.ask ? await reviewers(req) : [],
    signers: rights.can.makeLink ? await signers(req) : [],
    history: await historyOf(key, req),
  };
}

async function liveOf(key: DocumentKey, req: PayloadRequest): Promise<PublicDocument | null> {
  const [row] = await findRows([key], req);
  return row ? parsed(row) : null;
}

/** The difference from what was approved last, and the whole text. */
export async function textsOf(
  { collection, document }: ReviewCandidate,
  last: Approval | null,
  req: PayloadRequest,
): Promise<Pick<SignOffOverview, 'changes' | 'whole'>> {
  if (!document) return { changes: null, whole: [] };
  const before = last && approvedDocument(collection, last);
  const titleOf = await titlesFor(before ? [before, document] : [document], req);
  const { fields } = req.payload.collections[collection].config;
  return {
    changes: changesBetween({ before, after: document, fields, titleOf }),
    whole: changesBetween({ before: null, after: document, fields, titleOf }).fields,
  };
}

/** What was approved; null where the contract has changed so much since then that it cannot be read any more. */
function approvedDocument(collection: ApprovableCollection, { content }: Approval): PublicDocument | null {
  try {
    return parsePublicDocument(collection, JSON.parse(content));
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}

function commentLine(comment: ReviewComment): CommentLine {
  return {
    id: comment.id,
    path: comment.path ?? '',
    label: comment.label ?? '',
    text: comment.text,
    author: comment.authorName,
    at: new Date(comment.createdAt).toISOString(),
    isOpen: !comment.resolvedAt,
  };
}
