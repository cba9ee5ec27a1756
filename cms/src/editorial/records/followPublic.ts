/** What follows when readers see something else than before: in the row about the document, and in the audit log. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import type { PublicChange } from '../../publishing/extensions.ts';
import { logStep, shortDigest } from '../audit/log.ts';
import { isApprovable } from '../signOff/approvable.ts';
import { medicalDigest } from '../signOff/medicalDigest.ts';
import { newestVersion } from './newestVersion.ts';
import { saveRecord } from './records.ts';

export async function followPublic({ key, before, after, req }: PublicChange): Promise<void> {
  const document = after ?? before;
  if (!document || !isApprovable(document.collection)) return;
  const { collection, content } = document;
  const nextReviewOn = after ? nextReviewOf(after) : null;
  await saveRecord(key, { isPublic: after !== null, nextReviewOn, ...(after && { isWithdrawn: false }) }, req);
  if (req.context.isWithdrawing || isSameText(before, after)) return;
  await logStep(
    {
      action: after ? 'published' : 'unpublished',
      key,
      title: 'title' in content ? content.title : null,
      version: (await newestVersion(collection, content.id, req))?.id,
      before: before && shortDigest(medicalDigest(before)),
      after: after && shortDigest(medicalDigest(after)),
    },
    req,
  );
}

function nextReviewOf({ content }: PublicDocument): string | null {
  return 'review' in content ? (content.review?.nextReviewOn ?? null) : null;
}

/** A renewal or a notice changes what stands beside the text alone, and has a line of its own in the log. */
export function isSameText(before: PublicDocument | null, after: PublicDocument | null): boolean {
  return before !== null && after !== null && publishedAtOf(before) === publishedAtOf(after);
}

function publishedAtOf({ content }: PublicDocument): string | null {
  return 'publishedAt' in content ? content.publishedAt : null;
}
