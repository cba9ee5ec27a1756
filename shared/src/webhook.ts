/** The messages that tell subscribers what changed: Standard Webhooks (standardwebhooks.com), symmetric signatures. */
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { publicCollections } from './content-api.ts';
import { documentId, instant } from './fields.ts';

const document = z.object({ collection: z.enum(publicCollections), id: documentId });

const namedDocument = document.extend({
  /** What it is called; null where it has no title. */
  title: z.string().nullable(),
  /** The address of its page on the site, and for what is gone, where that was; null where it has no page of its own. */
  url: z.url().nullable(),
});
export type NamedDocument = z.infer<typeof namedDocument>;

const publishedDocument = namedDocument.extend({
  /** Whether readers had not seen it before. */
  isNew: z.boolean(),
  /** Where its page was until now; null where that has not changed. */
  previousUrl: z.url().nullable(),
});
export type PublishedDocument = z.infer<typeof publishedDocument>;

/** Whatever readers may see differently: what changed, not its content. */
export const contentChangedEvent = eventOf('content.changed', z.object({ documents: z.array(document).min(1) }));
export type ContentChangedEvent = z.infer<typeof contentChangedEvent>;

/** Documents that became public, or changed for readers. */
export const contentPublishedEvent = eventOf(
  'content.published',
  z.object({ documents: z.array(publishedDocument).min(1) }),
);
export type ContentPublishedEvent = z.infer<typeof contentPublishedEvent>;

/** Documents that are not public any more: taken back, moved to the trash, or deleted. */
export const contentUnpublishedEvent = eventOf(
  'content.unpublished',
  z.object({ documents: z.array(namedDocument).min(1) }),
);
export type ContentUnpublishedEvent = z.infer<typeof contentUnpublishedEvent>;

/** Documents that were withdrawn at once, because they could do harm: remove every copy. */
export const contentWithdrawnEvent = eventOf(
  'content.withdrawn',
  z.object({ documents: z.array(namedDocument).min(1) }),
);
export type ContentWithdrawnEvent = z.infer<typeof contentWithdrawnEvent>;

/** Somebody pressed “Send a test”. `webhook` is the name that it has in the admin. */
export const webhookTestEvent = eventOf('webhook.test', z.object({ webhook: z.string() }));
export type WebhookTestEvent = z.infer<typeof webhookTestEvent>;

/** Everything that is sent, as a union that `type` tells apart. */
export const webhookEvent = z.discriminatedUnion('type', [
  contentChangedEvent,
  contentPublishedEvent,
  contentUnpublishedEvent,
  contentWithdrawnEvent,
  webhookTestEvent,
]);
export type WebhookEvent = z.infer<typeof webhookEvent>;

/** What `verifyWebhook` throws at an event of another version. */
export { ZodError } from 'zod';

/** What a subscriber may choose among; a test comes whatever was chosen. */
export const contentEventTypes = [
  'content.published',
  'content.unpublished',
  'content.withdrawn',
  'content.changed',
] as const satisfies readonly WebhookEvent['type'][];
export type ContentEventType = (typeof contentEventTypes)[number];

/** Largest body that a receiver takes, in bytes. */
export const webhookBodyLimit = 1_000_000;

/** The signature, a header, the timestamp (more than five minutes off) or the secret itself is not right. */
export class WebhookRefused extends Error {
  override name = 'WebhookRefused';
}

/** One secret (`whsec_…`), or while it is being changed both. */
export type WebhookSecrets = string | readonly string[];

/** The headers that go with `body`, with a signature by each secret. */
export function signWebhook(input: {
  secret: WebhookSecrets;
  id: string;
  at: Date;
  body: string;
}): Record<string, string> {
  const { secret, id, at, body } = input;
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': [secret]
      .flat()
      .map((one) => new Webhook(one).sign(id, at, body))
      .join(' '),
  };
}

/** Those of Node's `request.headers`, or those of the Fetch API. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The event in a request, once one of its signatures holds for one of the secrets. `body` as it came, not parsed.
 * @throws {WebhookRefused} a wrong or missing signature, a timestamp more than five minutes off, or a secret that is none: answer 401
 * @throws {ZodError} it is signed, but is not an event of this version: answer 204, and forget it
 * @throws {SyntaxError} it is signed, but is not JSON
 */
export function verifyWebhook(input: { secret: WebhookSecrets; headers: WebhookHeaders; body: string }): WebhookEvent {
  const headers = plainHeaders(input.headers);
  const refusals: string[] = [];
  for (const secret of [input.secret].flat()) {
    try {
      openSecret(secret).verify(input.body, headers, { jsonParse: false });
      return webhookEvent.parse(JSON.parse(input.body));
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      refusals.push(error.message);
    }
  }
  throw new WebhookRefused(refusals[0] ?? 'There is no secret to hold the signature against.');
}

/** What is no secret takes nothing: a receiver that was set up wrongly must not answer as if all were well. */
function openSecret(secret: string): Webhook {
  try {
    return new Webhook(secret.trim());
  } catch {
    throw new WebhookVerificationError(
      'The secret is cut off or mistyped: copy all of it from the admin, whsec_ and what follows.',
    );
  }
}

function plainHeaders(headers: WebhookHeaders): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers.entries()] : Object.entries(headers);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value]] : [])),
  );
}

function eventOf<Type extends string, Data extends z.ZodType>(type: Type, data: Data) {
  return z.object({ type: z.literal(type), timestamp: instant, data });
}
