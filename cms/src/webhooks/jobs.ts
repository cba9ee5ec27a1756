/** What happens to webhooks by itself. A run that finds nothing to do does nothing, so that more runs do no harm. */
import { type ClockTask, tasksByClock } from '../tasksByClock.ts';
import { deliverDue } from './deliver.ts';
import { deleteOldDeliveries } from './retention.ts';
import { sendWebhookNotices } from './sendWebhookNotices.ts';

const { task, autoRun } = tasksByClock('webhook-upkeep');

/** For `jobs.tasks`. */
export const webhookTasks: ClockTask[] = [
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

/** For `jobs.autoRun`. */
export const webhookAutoRun = autoRun;
