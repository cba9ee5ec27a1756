/** The state of a document as people see it, and what happens next: every word about states is in this file. */
import type { EditorialRecord } from '../../payload-types.ts';
import type { RequestState } from '../records/collection.ts';

export const documentStates = [
  'draft',
  'in-review',
  'changes-asked',
  'approved',
  'published',
  'review-due',
  'withdrawn',
] as const;
export type StateName = (typeof documentStates)[number];

/** What a state is told by: the row about the document, and what stands beside it. */
export interface StateFacts {
  requestState: RequestState;
  isDraft: boolean;
  isComplete: boolean;
  /** Whether readers see a version of it. */
  isPublic: boolean;
  isWithdrawn: boolean;
  /** Whether an approval of exactly the newest version is in force. */
  isApproved: boolean;
  /** Whether documents of this kind are published with an approval only. */
  requiresApproval: boolean;
  /** When the review of what readers see is to be renewed; null where there is none. */
  nextReviewOn: string | null;
  /** Why somebody should look at what readers see before that. */
  needsReview: string | null;
}

/** The facts of a row as the database or REST has it. */
export function factsOf(
  record: EditorialRecord,
  facts: Pick<StateFacts, 'isApproved' | 'requiresApproval'>,
): StateFacts {
  return {
    ...facts,
    requestState: record.requestState ?? 'none',
    isDraft: record.isDraft === true,
    isComplete: record.isComplete === true,
    isPublic: record.isPublic === true,
    isWithdrawn: record.isWithdrawn === true,
    nextReviewOn: record.nextReviewOn ? new Date(record.nextReviewOn).toISOString() : null,
    needsReview: record.needsReview ?? null,
  };
}

export type Tone = 'gray' | 'blue' | 'amber' | 'green' | 'red';

export interface DocumentState {
  name: StateName;
  label: string;
  tone: Tone;
  /** What it means, what happens next, and who does it. */
  explanation: string;
  /** Readers see nothing, exactly this version, or an older one. */
  live: 'nothing' | 'this' | 'older';
  /** What is to be done about the version that readers see, where the state itself does not say it. */
  alsoDue: string | null;
}

/** How long before the date a review counts as due, in days. */
export const daysOfNotice = 30;

const labels: Record<StateName, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-asked': 'Changes asked for',
  approved: 'Approved',
  published: 'Published',
  'review-due': 'Review due',
  withdrawn: 'Withdrawn',
};

const overdueLabel = 'Review overdue';

const tones: Record<StateName, Tone> = {
  draft: 'gray',
  'in-review': 'blue',
  'changes-asked': 'amber',
  approved: 'green',
  published: 'green',
  'review-due': 'amber',
  withdrawn: 'red',
};

export function stateOf(facts: StateFacts, now: Date = new Date()): DocumentState {
  const name = nameOf(facts, now);
  const due = dueOf(facts, now);
  const isOverdue = name === 'review-due' && due === 'overdue';
  return {
    name,
    label: isOverdue ? overdueLabel : labels[name],
    tone: isOverdue ? 'red' : tones[name],
    explanation: explanationOf(name, facts, due),
    live: liveOf(facts),
    alsoDue: name === 'review-due' ? null : dueWords(facts, due),
  };
}

type Due = 'no' | 'soon' | 'overdue' | 'asked';

function nameOf(facts: StateFacts, now: Date): StateName {
  if (facts.requestState === 'in-review') return 'in-review';
  if (facts.requestState === 'changes-asked') return 'changes-asked';
  if (!facts.isDraft && facts.isPublic) return dueOf(facts, now) === 'no' ? 'published' : 'review-due';
  if (facts.isApproved) return 'approved';
  return facts.isWithdrawn ? 'withdrawn' : 'draft';
}

function dueOf({ isPublic, nextReviewOn, needsReview }: StateFacts, now: Date): Due {
  if (!isPublic) return 'no';
  const date = nextReviewOn === null ? null : new Date(nextReviewOn);
  if (date && date < now) return 'overdue';
  if (needsReview) return 'asked';
  const notice = new Date(now.getTime() + daysOfNotice * 24 * 60 * 60 * 1000);
  return date && date <= notice ? 'soon' : 'no';
}

function liveOf({ isPublic, isDraft }: StateFacts): DocumentState['live'] {
  if (!isPublic) return 'nothing';
  return isDraft ? 'older' : 'this';
}

function explanationOf(name: StateName, facts: StateFacts, due: Due): string {
  switch (name) {
    case 'draft':
      if (!facts.isComplete) return 'Something is still missing. An editor fills it in first.';
      if (!facts.requiresApproval) return 'An editor publishes it when it is ready. It needs no approval.';
      return 'An editor asks for a review when it is ready.';
    case 'in-review':
      return 'A reviewer reads it now, and approves it or asks for changes.';
    case 'changes-asked':
      return 'An editor makes the changes that the reviewer asked for, then asks for another review.';
    case 'approved':
      return 'An editor can publish it now. If its text is edited before that, it needs another review.';
    case 'published':
      return facts.nextReviewOn
        ? `Readers see this version. A reviewer looks at it again by ${dayOf(facts.nextReviewOn)}.`
        : 'Readers see this version. There is nothing to do.';
    case 'review-due':
      return `${dueWords(facts, due)} A reviewer reads it again and says “Still right”, or asks for changes.`;
    case 'withdrawn':
      return 'It was taken off the site at once. An editor puts it right, then asks for a review.';
    default:
      return name satisfies never;
  }
}

function dueWords({ nextReviewOn, needsReview }: StateFacts, due: Due): string | null {
  const date = nextReviewOn ? dayOf(nextReviewOn) : '';
  switch (due) {
    case 'no':
      return null;
    case 'soon':
      return `What readers see is due for review by ${date}.`;
    case 'overdue':
      return `What readers see was due for review by ${date}.`;
    case 'asked':
      return `What readers see should be looked at again: ${needsReview}`;
    default:
      return due satisfies never;
  }
}

/** "November 22, 2026". */
export function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
}
