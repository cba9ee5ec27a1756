/** How the lists of the desk are shown to each role: in which order, and what to do about them. */
import type { ContentRole } from '../../access/roles.ts';
import type { DeskListName } from '../../editorial/dashboard/deskLists.ts';

/** What each role does first stands first. */
export const cardOrder: Record<ContentRole, readonly DeskListName[]> = {
  reviewer: ['waiting', 'overdue', 'questioned', 'due', 'unsupported', 'sources', 'neverReviewed'],
  editor: ['waiting', 'unsupported', 'sources', 'questioned', 'overdue', 'due', 'neverReviewed'],
  admin: ['waiting', 'overdue', 'questioned', 'sources', 'unsupported', 'due', 'neverReviewed'],
};

export type Tone = 'red' | 'amber' | 'gray';

export const cardTones: Record<DeskListName, Tone> = {
  waiting: 'gray',
  overdue: 'red',
  due: 'amber',
  questioned: 'amber',
  unsupported: 'amber',
  sources: 'red',
  neverReviewed: 'gray',
};

/** What to do about what is in a list. */
export function advice(list: DeskListName, role: ContentRole): string {
  const isReviewer = role === 'reviewer';
  switch (list) {
    case 'waiting':
      return isReviewer
        ? 'Read each one, then approve it or ask for changes.'
        : 'These go on once you have seen to them.';
    case 'overdue':
    case 'due':
      return isReviewer
        ? 'Read the page again. If it still holds, press “Still right”, which renews its date.'
        : 'Bring the page up to date and ask for a review, or ask a reviewer whether it still holds.';
    case 'questioned':
      return isReviewer
        ? 'Something that these pages rest on has changed. See whether they still hold.'
        : 'Something that these pages rest on has changed. Bring them up to date, then ask for a review.';
    case 'unsupported':
      return isReviewer
        ? 'Each needs a source. If one needs none, you can allow an exception and say why.'
        : 'Cite a source for each claim, or write it more carefully.';
    case 'sources':
      return isReviewer ? 'See whether the pages that cite them still hold.' : 'Cite another source in their place.';
    case 'neverReviewed':
      return isReviewer
        ? 'Readers see these, and nobody has signed them.'
        : 'Readers see these. Ask for a review of each.';
    default:
      return list satisfies never;
  }
}

/** What an empty list means. */
export const allWell: Record<DeskListName, string> = {
  waiting: 'Nothing waits for you',
  overdue: 'no review is overdue',
  due: 'no review is due in the next 30 days',
  questioned: 'nothing that a page rests on has changed',
  unsupported: 'every claim has its support',
  sources: 'no cited source is retracted or gone',
  neverReviewed: 'every page has been reviewed',
};

/** The empty lists in one sentence; null where none is empty. */
export function allWellSentence(empty: readonly DeskListName[]): string | null {
  const parts = empty.filter((list) => list !== 'waiting').map((list) => allWell[list]);
  const last = parts.pop();
  if (last === undefined) return null;
  const sentence = parts.length === 0 ? last : `${parts.join(', ')}, and ${last}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Said where nothing waits, with what to do next. */
export function nothingWaits(role: ContentRole): string {
  return role === 'reviewer'
    ? 'When somebody asks you for a review, it stands here, and you get an e-mail.'
    : 'Answers of the reviewers stand here. To ask for a review, open a page and choose “Review”.';
}
