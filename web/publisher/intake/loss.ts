/** Tells an editor's work from content that was lost: a database that was emptied or mixed up, a restore gone wrong. */
import type { PublishingStop } from '@wellcite/shared/publisher-api';

/** More of a site is never removed between two comparisons but by name, in messages. */
const lostShare = 0.2;
/** Of fewer documents than this a fifth is nothing unusual. */
const smallSite = 10;
/** Of a small site only the whole counts, and only where that is some documents. */
const fewest = 3;

/** Whether so many of the documents `had`, `missing` without a word, are a loss. */
export function isLoss({ had, missing }: { had: number; missing: number }): boolean {
  return had < smallSite ? missing === had && had >= fewest : missing > had * lostShare;
}

export function lossStop({ had, missing }: { had: number; missing: number }): PublishingStop {
  return {
    reason: 'content-lost',
    since: new Date().toISOString(),
    by: null,
    message: `The CMS no longer has ${missing} of the ${had} documents that the site shows. The site stays as it was. Check that the CMS has its own database and all that is in it. If they are meant to be gone, resume publishing and accept the loss (wellcite publish --accept-loss).`,
  };
}
