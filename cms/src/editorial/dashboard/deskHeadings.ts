import type { DeskListName } from './deskLists.ts';

/** What each list is called, on the dashboard and in e-mail. */
export const deskHeadings: Record<DeskListName, string> = {
  waiting: 'Waiting for you',
  overdue: 'Review overdue',
  due: 'Review due soon',
  questioned: 'To look at again',
  unsupported: 'Claims without support',
  sources: 'Sources with a problem',
  neverReviewed: 'Never reviewed',
};
