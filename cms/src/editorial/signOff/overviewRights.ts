/** What somebody may do about a document now, and in words why they cannot approve it. */
import { APIError, type PayloadRequest } from 'payload';
import type { ReviewCandidate } from './candidate.ts';
import { hasOwnEdits, signatureOfUser } from './signers.ts';

export interface Rights {
  ask: boolean;
  takeBack: boolean;
  approve: boolean;
  askForChanges: boolean;
  /** "Still right". */
  renew: boolean;
  makeLink: boolean;
  withdraw: boolean;
}

export async function rightsOf(
  input: {
    candidate: ReviewCandidate;
    /** Whether the newest version is approved. */
    isApproved: boolean;
    /** Whether the version that readers see is. */
    isLiveApproved: boolean;
  },
  req: PayloadRequest,
): Promise<{ can: Rights; whyNotApprove: string | null; signsAs: string | null }> {
  const { candidate, isApproved, isLiveApproved } = input;
  const { record, digest } = candidate;
  const role = req.user?.role;
  const writes = role === 'editor' || role === 'admin';
  const isReviewer = role === 'reviewer';
  const isAsked = record.requestState === 'in-review';
  const isUnderReview = isAsked || record.requestState === 'changes-asked';
  const isOpen = digest !== null && !isApproved;
  const isPublic = record.isPublic === true;
  const signing = isReviewer ? await signingOf(candidate, req) : null;
  const mayApprove = isOpen && isUnderReview && isReviewer;
  return {
    can: {
      ask: writes && isOpen && !isAsked,
      takeBack: writes && isAsked,
      approve: mayApprove && signing?.problem === null,
      askForChanges: isReviewer && signing?.signature !== null && (isAsked || isApproved),
      renew: isReviewer && isPublic && isLiveApproved && signing?.signature !== null,
      makeLink: role === 'admin' && isOpen,
      withdraw: (isReviewer || role === 'admin') && isPublic,
    },
    whyNotApprove: mayApprove ? (signing?.problem ?? null) : null,
    signsAs: signing?.signature ?? null,
  };
}

const ownEdits =
  'This version holds edits of your own, made since it was last approved. Another reviewer must approve it.';

async function signingOf(
  { record }: ReviewCandidate,
  req: PayloadRequest,
): Promise<{ signature: string | null; problem: string | null }> {
  try {
    const signature = await signatureOfUser(req);
    const isOwn = await hasOwnEdits(record.contributors ?? [], signature, req);
    return { signature: signature.signature, problem: isOwn ? ownEdits : null };
  } catch (error) {
    if (error instanceof APIError) return { signature: null, problem: error.message };
    throw error;
  }
}
