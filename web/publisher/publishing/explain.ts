/** Says in words why publishing failed. The same failure has the same words, so that it is said once. */

import { ContentApiError } from '../intake/content-client.ts';
import { hasCode } from '../lib/error-code.ts';

export function explain(error: unknown): string {
  if (error instanceof ContentApiError) return error.message;
  if (isDiskFull(error)) {
    return 'The disk of DATA_DIR is full. Nothing more is published, and the site goes on as it is. Free some space there; publishing goes on by itself.';
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Publishing failed and is tried again. The site is unchanged. ${reason.replace(/\.?$/, '.')} Look at the publisher's log, which says where.`;
}

/** Where it happened, for the log; null where `explain` says what to do about it. */
export function whereabouts(error: unknown): string | null {
  if (error instanceof ContentApiError || isDiskFull(error)) return null;
  return error instanceof Error ? (error.stack ?? null) : null;
}

/** What does not pass by itself within seconds, as a CMS that starts again does. */
export function isSoonReported(error: unknown): boolean {
  return isDiskFull(error);
}

/** SQLite's own number for it. */
const sqliteFull = 13;

/** The file system's or SQLite's. */
export function isDiskFull(error: unknown): boolean {
  if (hasCode(error, ['ENOSPC', 'EDQUOT'])) return true;
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteFull;
}
