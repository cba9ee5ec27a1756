/** When the letters are sent. A run that finds nothing to tell sends nothing, so that more runs do no harm. */
import { type ClockTask, tasksByClock } from '../../tasksByClock.ts';
import { sendDigests, sendNotices } from './sendNotices.ts';

const { task, autoRun } = tasksByClock('editorial');

/** For `jobs.tasks`. */
export const editorialTasks: ClockTask[] = [
  // What happens within five minutes is one letter.
  task('sendNotices', '*/5 * * * *', (payload) => sendNotices(payload)),
  // Hourly, because a letter may fail or the CMS be down at seven on a Monday: who has had theirs gets no second one.
  task('sendDigests', '0 * * * *', (payload) => sendDigests(payload)),
];

/** For `jobs.autoRun`. */
export const editorialAutoRun = autoRun;
