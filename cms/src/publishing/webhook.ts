/** Sends a message to the publisher, the first subscriber, again and again with growing pauses, until it is taken. */
import { documentKeySchema, parseDocumentKey } from '@wellcite/shared/content-api';
import { type ContentChangedEvent, signWebhook } from '@wellcite/shared/webhook';
import type { Payload, TaskConfig } from 'payload';
import { z } from 'zod';
import { type Outcome, post } from '../webhooks/post.ts';
import { healthy, readPublisherStanding, writePublisherStanding } from '../webhooks/publisherStanding.ts';
import { deliverTask } from './deliverTask.ts';

export interface Subscriber {
  url: string;
  /** `whsec_…` */
  secret: string;
}

/** How long to wait for an answer, in milliseconds. */
const timeoutMs = 5_000;

/** First pause, in milliseconds; each is twice the last. With these numbers it is given up after a day and a half. */
const firstPause = 2_000;
const attempts = 16;

interface Standing {
  failingSince: string | null;
  hasLeft: boolean;
}

/** The task whose input is the keys of the documents that changed. `webhook-id` is the same at each attempt. */
export function deliverMessages(subscriber: Subscriber): TaskConfig {
  const standings = new WeakMap<Payload, Standing>();
  return {
    slug: deliverTask,
    retries: { attempts, backoff: { type: 'exponential', delay: firstPause } },
    inputSchema: [{ name: 'documents', type: 'json', required: true }],
    handler: async ({ input, job, req: { payload } }) => {
      const standing = standings.get(payload) ?? { ...(await readPublisherStanding(payload)), hasLeft: false };
      standings.set(payload, standing);
      if (standing.hasLeft) return { output: {} };
      const body = JSON.stringify(eventOf({ input, at: job.createdAt }));
      const outcome = await send({ subscriber, id: `msg_${job.id}`, body });
      await note({ outcome, standing, payload, url: subscriber.url });
      if (outcome.failure !== null && !isGone(outcome)) throw new Error(outcome.failure);
      return { output: {} };
    },
  };
}

/** Its host is set by whoever runs the CMS, and may be inside. */
async function send({ subscriber, id, body }: { subscriber: Subscriber; id: string; body: string }): Promise<Outcome> {
  const { url, secret } = subscriber;
  const headers = signWebhook({ secret, id, at: new Date(), body });
  return post({ url, headers, body, timeoutMs, privateHosts: [new URL(url).hostname.replace(/^\[|\]$/g, '')] });
}

function isGone({ status }: Outcome): boolean {
  return status === 410;
}

/** Says once that something is wrong, and once that it is well again; and the admin shows it (webhooks/publisherStanding.ts). */
async function note(input: { outcome: Outcome; standing: Standing; payload: Payload; url: string }): Promise<void> {
  const { outcome, standing, payload, url } = input;
  const { failure } = outcome;
  if (failure === null) {
    if (standing.failingSince === null) return;
    standing.failingSince = null;
    await writePublisherStanding(healthy, payload);
    payload.logger.info(`${url} takes messages again.`);
    return;
  }
  if (isGone(outcome)) standing.hasLeft = true;
  else if (standing.failingSince !== null) return;
  standing.failingSince ??= new Date().toISOString();
  await writePublisherStanding({ failingSince: standing.failingSince, failure }, payload);
  payload.logger.warn(
    isGone(outcome)
      ? `${url} answered 410: it wants no more messages, and gets none until the CMS is started again.`
      : `A message to ${url} was not taken: ${failure}. It is tried again by itself, and the publisher also asks for changes every minute. Check that it runs there, and that both have the same WEBHOOK_SECRET.`,
  );
}

function eventOf({ input, at }: { input: unknown; at: string }): ContentChangedEvent {
  const { documents } = z.object({ documents: z.array(documentKeySchema) }).parse(input);
  return {
    type: 'content.changed',
    timestamp: new Date(at).toISOString(),
    data: { documents: documents.map(parseDocumentKey).filter((document) => document !== null) },
  };
}
