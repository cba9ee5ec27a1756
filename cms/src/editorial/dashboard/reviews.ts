/** Reviews that are due, overdue, called for early, or have never been. */

import { approvableCollections, approvedByDefault } from '../signOff/approvable.ts';
import { reviewSettings } from '../signOff/reviewSettings.ts';
import { daysOfNotice } from '../signOff/state.ts';
import type { DeskList, DeskQuestion } from './deskLists.ts';
import { listOf } from './deskRows.ts';
import { dueInWords, shortened } from './deskWords.ts';

export function overdue(question: DeskQuestion): Promise<DeskList> {
  const { now } = question;
  return listOf(
    {
      where: { and: [{ isPublic: { equals: true } }, { nextReviewOn: { less_than_equal: now.toISOString() } }] },
      sort: 'nextReviewOn',
      tab: '/review',
      detail: ({ nextReviewOn }) => dueInWords(nextReviewOn ?? now, now),
    },
    question,
  );
}

export function dueSoon(question: DeskQuestion): Promise<DeskList> {
  const { now } = question;
  const until = new Date(now.getTime() + daysOfNotice * 24 * 60 * 60 * 1000);
  return listOf(
    {
      where: {
        and: [
          { isPublic: { equals: true } },
          { nextReviewOn: { greater_than: now.toISOString() } },
          { nextReviewOn: { less_than_equal: until.toISOString() } },
        ],
      },
      sort: 'nextReviewOn',
      tab: '/review',
      detail: ({ nextReviewOn }) => dueInWords(nextReviewOn ?? now, now),
    },
    question,
  );
}

/** Those that somebody should look at before their date, each with the reason. */
export function questioned(question: DeskQuestion): Promise<DeskList> {
  return listOf(
    {
      where: { needsReview: { exists: true } },
      sort: '-updatedAt',
      tab: '/review',
      detail: ({ needsReview }) => shortened(needsReview ?? ''),
    },
    question,
  );
}

/** What readers see, and no reviewer has ever signed. */
export async function neverReviewed(question: DeskQuestion): Promise<DeskList> {
  const { requiresApproval } = await reviewSettings(question.req);
  const collections = approvableCollections.filter(
    (collection) => approvedByDefault.includes(collection) || requiresApproval(collection),
  );
  return listOf(
    {
      where: {
        and: [{ isPublic: { equals: true } }, { kind: { in: collections } }, { nextReviewOn: { exists: false } }],
      },
      sort: 'title',
      tab: '/review',
      detail: () => 'on the site without a review',
    },
    question,
  );
}
