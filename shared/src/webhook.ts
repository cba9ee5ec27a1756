/** The message that tells a subscriber that something public changed: Standard Webhooks, symmetric signatures. */
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { publicCollections } from './content-api.ts';
import { documentId, instant } from './fields.ts';

/** What changed, not its content: ask the content API for that. */
export const contentChangedEvent = z.object({
  type: z.literal('content.changed'),
  timestamp: instant,
  data: z.object({
    documents: z.array(z.object({ collection: z.enum(publicCollections), id: documentId })).min(1),
  }),
});
export type ContentChangedEvent = z.infer<typeof contentChangedEvent>;

/** Largest body that a receiver takes, in bytes. */
export const webhookBodyLimit = 1_000_000;

/** The signature, a header or the timestamp (more than five minutes off) is not right. */
export class WebhookRefused extends Error {
  override name = 'WebhookRefused';
}

/** The headers that go with `body`, signed with `secret` (`whsec_…`). */
export function signWebhook(input: { secret: string; id: string; at: Date; body: string }): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': input.id,
    'webhook-timestamp': String(Math.floor(input.at.getTime() / 1000)),
    'webhook-signature': new Webhook(input.secret).sign(input.id, input.at, input.body),
  };
}

/**
 * The event in a request, once its signature holds.
 * @throws {WebhookRefused} a wrong or missing signature, or a timestamp more than five minutes off
 * @throws {z.ZodError} it is signed, but is not an event of this version
 */
export function verifyWebhook(input: {
  secret: string;
  headers: Record<string, string>;
  body: string;
}): ContentChangedEvent {
  try {
    new Webhook(input.secret).verify(input.body, input.headers);
  } catch (error) {
    if (error instanceof WebhookVerificationError) throw new WebhookRefused(error.message);
    throw error;
  }
  return contentChangedEvent.parse(JSON.parse(input.body));
}
