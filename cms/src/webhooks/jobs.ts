/** What happens to webhooks by itself. A run that finds nothing to do does nothing, so that more runs do no harm. */
import type { Config, Payload, TaskConfig } from 'payload';
import { deliverDue } from './deliver.ts';
import { deleteOldDeliveries } from './retention.ts';
import { sendWebhookNotices } from './sendWebhookNotices.ts';

const queue = 'webhook-upkeep';

type WebhookTask = TaskConfig<{ input: object; output: object }>;

/** For `jobs.tasks`. */
export const webhookTasks: WebhookTask[] = [
  // For what was not taken, and for what was left when the process ended: what is new is sent at once (follow.ts).
  task('deliverWebhooks', '* * * * *', async (payload) => {
    // Not waited for: an address that hangs would keep everything else that is due waiting.
    void deliverDue(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'What is due to webhooks could not be sent; it is tried in a minute.' }),
    );
  }),
  task('sendWebhookNotices', '*/5 * * * *', (payload) => sendWebhookNotices(payload)),
  task('deleteOldDeliveries', '40 3 * * *', (payload) => deleteOldDeliveries(payload)),
];

/** For `jobs.autoRun`: it also puts the tasks in the queue when their time comes. */
export const webhookAutoRun = [{ cron: '* * * * *', queue, limit: 10, silent: { info: true } }] satisfies NonNullable<
  Config['jobs']
>['autoRun'];

function task(slug: string, cron: string, work: (payload: Payload) => Promise<void>): WebhookTask {
  return {
    slug,
    schedule: [{ cron, queue }],
    handler: async ({ req }) => {
      await work(req.payload);
      return { output: {} };
    },
  };
}
