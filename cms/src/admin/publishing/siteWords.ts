/** What the dashboard says of the publisher, in words. */
import type { PublisherStatus } from '@wellcite/shared/publisher-api';
import type { SiteStanding } from '../../publishing/status/siteStanding.ts';
import { countInWords } from '../../publishing/status/spans.ts';
import { type StandingTone, sentence } from '../../publishing/status/standing.ts';

export interface SiteHeadline {
  label: string;
  tone: StandingTone;
  explanation: string;
}

/** How it stands, in a word and a sentence. */
export function headlineOf({ status, trouble, isEqual, failureCount }: SiteStanding): SiteHeadline {
  if (!status) {
    return { label: 'Not known', tone: 'amber', explanation: trouble ?? 'The publisher does not say how it stands.' };
  }
  if (status.stopped) return { label: 'Stopped', tone: 'amber', explanation: stoppedWords(status) };
  if (status.lastError && failureCount === 0) {
    return { label: 'Something is wrong', tone: 'red', explanation: sentence(status.lastError.message) };
  }
  const { documents, pages } = status.waiting;
  if (documents + pages > 0 || isEqual === false) {
    return { label: 'Going live', tone: 'blue', explanation: waitingWords(status) };
  }
  const { target } = status;
  if (target && !target.isCurrent) {
    return target.lastError
      ? {
          label: 'Failed',
          tone: 'red',
          explanation: `The host (${target.name}) has not got every page yet. ${sentence(target.lastError)}`,
        }
      : {
          label: 'Going live, on its way to the host',
          tone: 'blue',
          explanation: `All pages are made, and are being sent to the host (${target.name}).`,
        };
  }
  if (failureCount > 0) {
    return {
      label: failureCount === 1 ? 'A page failed' : 'Pages failed',
      tone: 'red',
      explanation: `All that is published is live, but for ${countInWords(failureCount, 'page')} that could not be made.`,
    };
  }
  return { label: 'Live', tone: 'green', explanation: 'Readers see all that is published.' };
}

function stoppedWords({ stopped, waiting }: Pick<PublisherStatus, 'stopped' | 'waiting'>): string {
  if (stopped?.reason === 'went-back') return 'Readers see an earlier release. What is published waits.';
  return waiting.documents > 0
    ? `${countInWords(waiting.documents, 'change')} ${waiting.documents === 1 ? 'waits' : 'wait'} to go live.`
    : 'Nothing goes live until an admin resumes it.';
}

function waitingWords({ waiting: { documents, pages } }: Pick<PublisherStatus, 'waiting'>): string {
  if (pages > 0) return `${countInWords(pages, 'page')} ${pages === 1 ? 'is' : 'are'} still to be made.`;
  if (documents > 0) {
    return `${countInWords(documents, 'change')} ${documents === 1 ? 'is' : 'are'} being taken in.`;
  }
  return 'Something was published just now. The publisher takes it in within a minute.';
}

export interface HealthLine {
  name: string;
  isWell: boolean;
  words: string;
}

/** What follows the pages, and whether it keeps up. */
export function healthOf({
  search,
  target,
  release,
}: Pick<PublisherStatus, 'search' | 'target' | 'release'>): HealthLine[] {
  const lines = [followerLine('Search', search, release, 'Finds what the pages say.')];
  if (target) lines.push(followerLine(target.name, target, release, 'Has every page.'));
  return lines;
}

/** What made a release; what is not known here is said as the publisher says it. */
export function causeInWords(cause: string): string {
  const [, release] = /^went back to (\d+)$/.exec(cause) ?? [];
  return release === undefined ? (causes.get(cause) ?? cause) : `went back to release ${release}`;
}

const causes = new Map([
  ['content', 'content changed'],
  ['templates', 'new templates'],
  ['publish everything', 'everything published again'],
  ['withdrawal', 'something was withdrawn'],
]);

function followerLine(
  name: string,
  { isCurrent, lastError, release: has }: PublisherStatus['search'],
  release: number,
  well: string,
): HealthLine {
  if (lastError) return { name, isWell: false, words: sentence(lastError) };
  if (isCurrent) return { name, isWell: true, words: well };
  const behind = has === null ? 'Nothing yet' : `At release ${has} of ${release}`;
  return { name, isWell: true, words: `${behind}, and catching up by itself.` };
}
