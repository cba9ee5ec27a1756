/** What happens to enquiries by itself. A run that finds nothing to do does nothing, so that more runs do no harm. */
import type { BasePayload, Config, TaskConfig } from 'payload';
import { deleteExpired } from './deleteExpired.ts';
import { sendEnquiryNotices } from './sendEnquiryNotices.ts';

const queue = 'enquiries';

type EnquiryTask = TaskConfig<{ input: object; output: object }>;

/** For `jobs.tasks`. */
export const enquiryTasks: EnquiryTask[] = [
  task('sendEnquiryNotices', '*/5 * * * *', (payload) => sendEnquiryNotices(payload)),
  // Every night, and at each start (plugin.ts).
  task('deleteExpiredEnquiries', '20 3 * * *', (payload) => deleteExpired(payload)),
];

/** For `jobs.autoRun`: it also puts the tasks in the queue when their time comes. */
export const enquiryAutoRun = [{ cron: '* * * * *', queue, limit: 10, silent: { info: true } }] satisfies NonNullable<
  Config['jobs']
>['autoRun'];

function task(slug: string, cron: string, work: (payload: BasePayload) => Promise<unknown>): EnquiryTask {
  return {
    slug,
    schedule: [{ cron, queue }],
    handler: async ({ req }) => {
      await work(req.payload);
      return { output: {} };
    },
  };
}
