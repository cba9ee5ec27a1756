/** Puts into a document's public form what stands beside it: who reviewed it, and what has been said of a source. */
import { type DocumentKey, documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import type { PublicReview } from '@wellcite/shared/fields';
import type { ReferenceStanding } from '@wellcite/shared/reference';
import type { PayloadRequest } from 'payload';
import { partialDate } from '../publishing/values.ts';
import { readCheck } from '../references/checks/checks.ts';
import { approvalOf } from './signOff/approvals.ts';
import { medicalDigest } from './signOff/medicalDigest.ts';

export async function joinFacts(document: PublicDocument, req: PayloadRequest): Promise<PublicDocument> {
  const { collection, content } = document;
  switch (collection) {
    case 'conditions':
      return { collection, content: { ...content, review: await reviewOf(document, req) } };
    case 'symptoms':
      return { collection, content: { ...content, review: await reviewOf(document, req) } };
    case 'treatments':
      return { collection, content: { ...content, review: await reviewOf(document, req) } };
    case 'pages':
      return { collection, content: { ...content, review: await reviewOf(document, req) } };
    case 'references':
      return { collection, content: { ...content, standing: await standingOf(content.id, req) } };
    default:
      return document;
  }
}

/** Dates on the page come from approvals of exactly this version, and from nothing else. */
async function reviewOf(document: PublicDocument, req: PayloadRequest): Promise<PublicReview> {
  const key: DocumentKey = documentKey(document.collection, document.content.id);
  const approval = await approvalOf(key, medicalDigest(document), req);
  if (!approval) return null;
  return {
    reviewedOn: new Date(approval.reviewedOn).toISOString(),
    reviewedBy: approval.person,
    nextReviewOn: new Date(approval.nextReviewOn).toISOString(),
  };
}

async function standingOf(id: string, req: PayloadRequest): Promise<ReferenceStanding | null> {
  const check = await readCheck(id, req);
  if (!check?.standing) return null;
  return { kind: check.standing, noticeUrl: check.noticeUrl ?? null, noticedOn: partialDate(check.noticedOn) };
}
