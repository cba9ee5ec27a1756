/** Webhooks for developers, as a plugin: who is told, what was sent, and what is done by itself. */
import type { Plugin } from 'payload';
import { enquiryKeys } from '../enquiries/keys.ts';
import { env } from '../env.ts';
import type { PublishingExtensions } from '../publishing/extensions.ts';
import { Webhooks } from './collection.ts';
import { WebhookDeliveries } from './deliveriesCollection.ts';
import { webhookEndpoints } from './endpoints.ts';
import { tellWebhooks } from './follow.ts';
import { webhookAutoRun, webhookTasks } from './jobs.ts';
import { sealWebhooksAnew } from './sealAnew.ts';
import { beginWebhookNotices } from './sendWebhookNotices.ts';

/** What publishing does besides: it tells webhooks. */
export function tellingWebhooks(extensions: PublishingExtensions): PublishingExtensions {
  return { ...extensions, follow: [...extensions.follow, tellWebhooks] };
}

/** Comes after publishing, which says what else runs by itself. */
export function webhooks(): Plugin {
  return (config) => {
    const { autoRun, tasks } = config.jobs ?? {};
    return {
      ...config,
      collections: [...(config.collections ?? []), Webhooks, WebhookDeliveries],
      endpoints: [...(config.endpoints ?? []), ...webhookEndpoints],
      jobs: {
        ...config.jobs,
        tasks: [...(tasks ?? []), ...webhookTasks],
        autoRun: [...(Array.isArray(autoRun) ? autoRun : []), ...webhookAutoRun],
      },
      onInit: async (payload) => {
        await config.onInit?.(payload);
        if (env.isBuild) return;
        await sealWebhooksAnew(payload, enquiryKeys);
        await beginWebhookNotices(payload);
      },
    };
  };
}
