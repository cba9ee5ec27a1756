/** What happens to enquiries by itself. A run that finds nothing to do does nothing, so that more runs do no harm. */
import { type ClockTask, tasksByClock } from '../tasksByClock.ts';
import { deleteExpired } from './deleteExpired.ts';
import { sendEnquiryNotices } from './sendEnquiryNotices.ts';

const { task, autoRun } = tasksByClock('enquiries');

/** For `jobs.tasks`. */
export const enquiryTasks: ClockTask[] = [
  task('sendEnquiryNotices', '*/5 * * * *', (payload) => sendEnquiryNotices(payload)),
  // Every night, and at each start (plugin.ts).
  task('deleteExpiredEnquiries', '20 3 * * *', (payload) => deleteExpired(payload)),
];

/** For `jobs.autoRun`. */
export const enquiryAutoRun = autoRun;
