/** When the letters are sent. A run that finds nothing to tell sends nothing, so that more runs do no harm. */
import type { BasePayload, Config, TaskConfig } from 'payload';
import { sendDigests, sendNotices } from './sendNotices.ts';

const editorialQueue = 'editorial';

type EditorialTask = TaskConfig<{ input: object; output: object }>;

/** For `jobs.tasks`. */
export const editorialTasks: EditorialTask[] = [
  // What happens within five minutes is one letter.
  task('sendNotices', '*/5 * * * *', (payload) => sendNotices(payload)),
  // Hourly, because a letter may fail or the CMS be down at seven on a Monday: who has had theirs gets no second one.
  task('sendDigests', '0 * * * *', (payload) => sendDigests(payload)),
];

/** For `jobs.autoRun`: it also puts the tasks in the queue when their time comes. */
export const editorialAutoRun = [
  { cron: '* * * * *', queue: editorialQueue, limit: 10, silent: { info: true } },
] satisfies NonNullable<Config['jobs']>['autoRun'];

function task(slug: string, cron: string, work: (payload: BasePayload) => Promise<void>): EditorialTask {
  return {
    slug,
    schedule: [{ cron, queue: editorialQueue }],
    handler: async ({ req }) => {
      await work(req.payload);
      return { output: {} };
    },
  };
}
