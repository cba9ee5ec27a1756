/** Where a document stands between the CMS and its readers: every word about that is in this file. */
import type { DocumentStatus, PublishingStop } from '@wellcite/shared/publisher-api';
import { countInWords } from './spans.ts';

export type StandingName =
  | 'not-published'
  | 'withdrawn'
  | 'going-off'
  | 'going-live'
  | 'waiting'
  | 'failed'
  | 'live'
  | 'changed'
  | 'unknown';
export type StandingTone = 'gray' | 'blue' | 'green' | 'amber' | 'red';

/** What a standing is told by. */
export interface StandingFacts {
  /** Digest of what is published; null where nothing is. */
  digest: string | null;
  isWithdrawn: boolean;
  /** Whether a draft is newer than what is published. */
  hasNewerDraft: boolean;
  /** How long ago it was published, in milliseconds. */
  publishedAgo: number;
  /** As the publisher has it; null where it does not say. */
  status: Omit<DocumentStatus, 'key' | 'path'> | null;
  stopped: PublishingStop | null;
  /** The host of the site's files, where it has not got what the publisher has made; null where it has, or there is none. */
  behind: Host | null;
  /** Why the publisher does not say. */
  trouble: string | null;
}

export interface Host {
  name: string;
  /** Why it has not got it; null where it is on its way. */
  lastError: string | null;
}

export interface FailedPage {
  path: string;
  /** Where readers see its last version. */
  url: string;
  /** Why it could not be made. */
  error: string;
}

export interface Standing {
  name: StandingName;
  label: string;
  tone: StandingTone;
  /** What it means, and what to do where there is something to do. */
  explanation: string;
  /** Whether it is on its way for longer than usual. */
  isSlow: boolean;
  /** Whether it stays so until somebody does something. */
  isSettled: boolean;
}

/** What the CMS answers when it is asked for a document. */
export interface DocumentStanding extends Standing {
  failures: FailedPage[];
  /** Where readers see it; null where they do not, or it has no page. */
  url: string | null;
  /** Why nothing goes live; null while publishing goes on. */
  stopped: string | null;
  publishedAgo: number;
  /** Since when the last page that shows it is in place, in milliseconds; null where that is not so. */
  liveAgo: number | null;
  /** How long the publisher took for that, in milliseconds. */
  liveTook: number | null;
}

/** Longer than that, in milliseconds, and somebody should be told that it takes long. */
const long = 60_000;

export function standingOf(facts: StandingFacts): Standing {
  const name = nameOf(facts);
  return {
    name,
    label: labelOf(name, facts),
    tone: tones[name],
    explanation: explanationOf(name, facts),
    isSlow: name === 'going-live' && facts.publishedAgo > long,
    isSettled: settled.includes(name),
  };
}

const tones: Record<StandingName, StandingTone> = {
  'not-published': 'gray',
  withdrawn: 'red',
  'going-off': 'blue',
  'going-live': 'blue',
  waiting: 'amber',
  failed: 'red',
  live: 'green',
  changed: 'amber',
  unknown: 'amber',
};

const settled: readonly StandingName[] = ['not-published', 'withdrawn', 'live', 'changed'];

function nameOf(facts: StandingFacts): StandingName {
  const { digest, isWithdrawn, hasNewerDraft, status, stopped, behind } = facts;
  if (digest === null) {
    const isStillThere = status !== null && (status.digest !== null || status.pagesWaiting > 0);
    if (isStillThere) return 'going-off';
    if (behind) return behind.lastError ? 'failed' : 'going-off';
    return isWithdrawn ? 'withdrawn' : 'not-published';
  }
  if (status === null) return 'unknown';
  if (status.refusal !== null || status.failures.length > 0) return 'failed';
  const isUnderWay = status.digest !== digest || status.pagesWaiting > 0;
  // Where the site went back to an earlier release, the pages that differ from it wait as well.
  if (isUnderWay) return stopped ? 'waiting' : 'going-live';
  if (behind) return behind.lastError ? 'failed' : 'going-live';
  return hasNewerDraft ? 'changed' : 'live';
}

/** Whether all that is left is that the host gets it. */
function isAtHost({ behind, digest, status }: StandingFacts): boolean {
  const isMade = status === null || (status.digest === digest && status.pagesWaiting === 0);
  return behind !== null && isMade && !status?.refusal && !status?.failures.length;
}

function labelOf(name: StandingName, facts: StandingFacts): string {
  const pages = facts.status?.pagesWaiting ?? 0;
  switch (name) {
    case 'not-published':
      return 'Not published';
    case 'withdrawn':
      return 'Withdrawn';
    case 'going-off':
      return pages > 0 ? `Going off the site, ${countInWords(pages, 'page')} to go` : 'Going off the site';
    case 'going-live':
      if (isAtHost(facts)) return 'Going live, on its way to the host';
      return pages > 0 ? `Going live, ${countInWords(pages, 'page')} to go` : 'Going live';
    case 'waiting':
      return 'Publishing is stopped';
    case 'failed':
      return 'Failed';
    case 'live':
      return 'Live';
    case 'changed':
      return 'Changed since it was published';
    case 'unknown':
      return 'Cannot tell whether it is live';
    default:
      return name satisfies never;
  }
}

function explanationOf(name: StandingName, facts: StandingFacts): string {
  const { publishedAgo, stopped, trouble } = facts;
  switch (name) {
    case 'not-published':
      return 'Readers do not see it. It goes on the site when somebody publishes it.';
    case 'withdrawn':
      return 'It was taken off the site at once. Put it right, have it approved, and publish it again.';
    case 'going-off':
      if (isAtHost(facts))
        return `It is off the site’s pages, and they are on their way to the host (${facts.behind?.name}).`;
      return stopped
        ? 'It is not published any more, and readers may still see it while publishing is stopped. To take it down at once, use “Withdraw now” on its tab “Review”.'
        : 'It is being taken off the site.';
    case 'going-live':
      if (isAtHost(facts))
        return `The pages that show it are made, and on their way to the host (${facts.behind?.name}).`;
      return publishedAgo > long
        ? 'The publisher goes on by itself. The dashboard shows what it is doing.'
        : 'The pages that show it are being made.';
    case 'waiting':
      return stopped?.reason === 'went-back'
        ? 'Readers see an earlier release of the site. What is published now is on the site again when an admin resumes publishing on the dashboard.'
        : 'What you published is kept, and goes live when an admin resumes publishing on the dashboard.';
    case 'failed':
      return failureOf(facts);
    case 'live':
      return 'Readers see this version.';
    case 'changed':
      return 'Readers see the version before these changes. Publish it to show them the changes.';
    case 'unknown':
      return trouble ?? 'The publisher does not say.';
    default:
      return name satisfies never;
  }
}

function failureOf(facts: StandingFacts): string {
  const { behind, status } = facts;
  if (behind?.lastError && isAtHost(facts)) {
    return `The host (${behind.name}) has not got it yet, and readers see what was there before. ${sentence(behind.lastError)}`;
  }
  if (status?.refusal) {
    return `The publisher did not take it: ${sentence(status.refusal)} Readers still see the version before. Put that right and publish it again.`;
  }
  const pages = status?.failures.length ?? 0;
  const these = pages === 1 ? 'This page' : `These ${pages} pages`;
  return `${these} could not be made and ${pages === 1 ? 'keeps its' : 'keep their'} last version. If you changed something just now, undo it and publish again; otherwise show this to whoever looks after the site’s templates.`;
}

/** With a full stop, whatever the text ends with. */
export function sentence(text: string): string {
  return /[.!?]["”)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
