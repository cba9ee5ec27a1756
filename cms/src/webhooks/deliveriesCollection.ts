/** What is to be sent to whom, and what came of it: the queue and the log of deliveries in one. Written by deliver.ts. */
import { systemCollection } from '../editorial/systemCollection.ts';
import { deliveriesSlug } from './slugs.ts';
import { deliveryStates } from './words.ts';

export const WebhookDeliveries = systemCollection({
  slug: deliveriesSlug,
  labels: { singular: 'Delivery', plural: 'Deliveries' },
  timestamps: true,
  indexes: [{ fields: ['webhook', 'state', 'dueAt'] }],
  fields: [
    /** Id of the webhook. */
    { name: 'webhook', type: 'text', required: true },
    /** `webhook-id`: the same at each try. */
    { name: 'messageId', type: 'text', required: true },
    { name: 'event', type: 'text', required: true },
    /** As it is signed; empty for a deploy hook. */
    { name: 'body', type: 'textarea' },
    /** Some of the documents that it is about: key and title. */
    { name: 'documents', type: 'json', required: true },
    { name: 'documentCount', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, options: [...deliveryStates] },
    /** When it is to be tried; while it is being sent, when another process may take it up. Empty when it is over. */
    { name: 'dueAt', type: 'date' },
    /** Tries of this round; sending again by hand or a new change begins another. */
    { name: 'tryCount', type: 'number', required: true },
    /** The last ones: see deliveries.ts. */
    { name: 'tries', type: 'json', required: true },
  ],
});
