/** Reviewing by a link: for one version of one document, once, and for a few days. */
import { randomBytes } from 'node:crypto';
import type { DocumentKey } from '@wellcite/shared/content-api';
import { documentKeySchema } from '@wellcite/shared/content-api';
import { sha256 } from '@wellcite/shared/digest';
import { APIError, type PayloadRequest } from 'payload';
import { env } from '../../env.ts';
import type { ApprovalLink } from '../../payload-types.ts';
import { logStep } from '../audit/log.ts';
import { saveRecord } from '../records/records.ts';
import { candidateOf, type ReviewCandidate } from './candidate.ts';
import { approvalLinksSlug } from './linksCollection.ts';
import { refused } from './refusals.ts';
import { personSigning } from './signers.ts';
import { approve, askForChanges } from './steps.ts';

/** How long a link works, in days. */
const linkDays = 7;

/** The link is shown once: only the digest of its token is kept. */
export async function makeApprovalLink(
  { key, person }: { key: DocumentKey; person: string },
  req: PayloadRequest,
): Promise<{ url: string; expiresAt: string }> {
  const { digest, record, title, version } = await candidateOf(key, req);
  if (!digest || !req.user) throw refused('It is not complete yet. Fill in what is missing, then make the link.');
  const signing = await personSigning(person, req);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + linkDays * 24 * 60 * 60 * 1000).toISOString();
  const createdBy = String(req.user.id);
  await req.payload.db.create({
    collection: approvalLinksSlug,
    data: { ...signing, tokenDigest: sha256(token), document: key, digest, createdBy, expiresAt },
    req,
    returning: false,
  });
  await saveRecord(
    key,
    {
      requestState: 'in-review',
      requestedBy: createdBy,
      requestedAt: new Date().toISOString(),
      // What an earlier reviewer asked for is not what this one is told.
      ...(record.requestState !== 'in-review' && { reviewer: null, requestNote: null }),
    },
    req,
  );
  await logStep({ action: 'approval-link-made', key, title, version, reason: `For ${signing.signature}` }, req);
  return { url: `${env.cmsUrl}/review/${token}`, expiresAt };
}

/** Why a link does not work: in words for whoever opened it, and as a status of HTTP. */
export interface LinkRefusal {
  status: 404 | 409 | 410;
  message: string;
}

const linkRefusals = {
  unknown: {
    status: 404,
    message:
      'This link is not one of ours, or it was cut off on its way. Open it again from the message you were sent.',
  },
  used: {
    status: 410,
    message: 'This link has been used already. Each works once. If something is still to do, ask for another one.',
  },
  late: { status: 410, message: 'This link has run out. Ask whoever sent it for another one.' },
  gone: { status: 410, message: 'The page that this link was for is not there any more. There is nothing left to do.' },
  changed: {
    status: 409,
    message:
      'The page was changed after this link was made, so it cannot be approved by it. Ask for a link to the new version.',
  },
} as const satisfies Record<string, LinkRefusal>;

export type ReadableLink = ApprovalLink & { document: DocumentKey };

/** The link of a token, or the reason why it does not work (any more). */
export async function readApprovalLink(
  token: string,
  req: PayloadRequest,
): Promise<{ link: ReadableLink; candidate: ReviewCandidate } | { refusal: LinkRefusal }> {
  const link = await req.payload.db.findOne<ApprovalLink>({
    collection: approvalLinksSlug,
    where: { tokenDigest: { equals: sha256(token) } },
    req,
  });
  if (!link) return { refusal: linkRefusals.unknown };
  if (link.usedAt) return { refusal: linkRefusals.used };
  if (new Date(link.expiresAt) <= new Date()) return { refusal: linkRefusals.late };
  const key = documentKeySchema.parse(link.document);
  const candidate = await candidateIfThere(key, req);
  if (!candidate) return { refusal: linkRefusals.gone };
  if (candidate.digest !== link.digest) return { refusal: linkRefusals.changed };
  return { link: { ...link, document: key }, candidate };
}

/**
 * Approves by a link, or asks for changes where there is a note. Takes part in the transaction of `req`.
 * @throws {APIError} the link does not work (any more)
 */
export async function decideByLink(
  { token, note }: { token: string; note: string | null },
  req: PayloadRequest,
): Promise<void> {
  const read = await readApprovalLink(token, req);
  if ('refusal' in read) throw new APIError(read.refusal.message, read.refusal.status);
  const { id, document, digest, person, signature } = read.link;
  const decision = { key: document, digest, signature: { user: null, person, signature } };
  if (note === null) await approve(decision, req);
  else await askForChanges({ ...decision, note }, req);
  await req.payload.db.updateOne({
    collection: approvalLinksSlug,
    id,
    data: { usedAt: new Date().toISOString() },
    req,
    returning: false,
  });
}

/** Null where it was deleted or thrown away since the link was made. */
async function candidateIfThere(key: DocumentKey, req: PayloadRequest): Promise<ReviewCandidate | null> {
  try {
    return await candidateOf(key, req);
  } catch (error) {
    if (error instanceof APIError && error.status === 404) return null;
    throw error;
  }
}
