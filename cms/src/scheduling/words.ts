/** What is scheduled, in words: "published on Dec 3, 2026, 9:00 AM (UTC)". */
import { momentOf } from '../editorial/moment.ts';
import type { ScheduleType } from './order.ts';

const doneWords: Record<ScheduleType, string> = { publish: 'published', unpublish: 'taken off the site' };

/** To stand after "was to be": mails and the log know nobody's time zone. */
export function toBe(type: ScheduleType, at: string | Date): string {
  return `${doneWords[type]} on ${momentOf(at)} (UTC)`;
}
