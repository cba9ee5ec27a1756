/** Sends a message to the publisher, again and again with growing pauses, until it is taken. */
import { documentKeySchema, parseDocumentKey } from '@wellcite/shared/content-api';
import { type ContentChangedEvent, signWebhook } from '@wellcite/shared/webhook';
import type { Payload, TaskConfig } from 'payload';
import { z } from 'zod';
import { deliverTask } from './deliverTask.ts';

export interface Subscriber {
  url: string;
  /** `whsec_…` */
  secret: string;
}

/** How long to wait for an answer, in milliseconds. */
const timeout = 5_000;

/** First pause, in milliseconds; each is twice the last. With these numbers it is given up after a day and a half. */
const firstPause = 2_000;
const attempts = 16;

interface Standing {
  isFailing: boolean;
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
      const standing = standings.get(payload) ?? { isFailing: false, hasLeft: false };
      standings.set(payload, standing);
      if (standing.hasLeft) return { output: {} };
      const body = JSON.stringify(eventOf({ input, at: job.createdAt }));
      const answer = await send({ subscriber, id: `msg_${job.id}`, body });
      note({ answer, standing, payload, url: subscriber.url });
      if (answer !== 'taken' && answer !== 'gone') throw new Error(answer.failure);
      return { output: {} };
    },
  };
}

type Answer = 'taken' | 'gone' | { failure: string };

async function send({ subscriber, id, body }: { subscriber: Subscriber; id: string; body: string }): Promise<Answer> {
  const headers = signWebhook({ secret: subscriber.secret, id, at: new Date(), body });
  try {
    const { ok, status } = await fetch(subscriber.url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    if (ok) return 'taken';
    return status === 410 ? 'gone' : { failure: `it answered ${status}` };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** Says once that something is wrong, and once that it is well again. */
function note(input: { answer: Answer; standing: Standing; payload: Payload; url: string }): void {
  const { answer, standing, url } = input;
  const { logger } = input.payload;
  if (answer === 'taken') {
    if (standing.isFailing) logger.info(`${url} takes messages again.`);
    standing.isFailing = false;
  } else if (answer === 'gone') {
    standing.hasLeft = true;
    logger.warn(`${url} answered 410: it wants no more messages, and gets none until the CMS is started again.`);
  } else {
    if (!standing.isFailing) {
      logger.warn(
        `A message to ${url} was not taken: ${answer.failure}. It is tried again by itself, and the publisher also asks for changes every minute. Check that it runs there, and that both have the same WEBHOOK_SECRET.`,
      );
    }
    standing.isFailing = true;
  }
}

function eventOf({ input, at }: { input: unknown; at: string }): ContentChangedEvent {
  const { documents } = z.object({ documents: z.array(documentKeySchema) }).parse(input);
  return {
    type: 'content.changed',
    timestamp: new Date(at).toISOString(),
    data: { documents: documents.map(parseDocumentKey).filter((document) => document !== null) },
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it did not answer within ${timeout / 1000} seconds`;
  const { cause } = error;
  return cause instanceof Error
    ? cause.message || ('code' in cause ? String(cause.code) : error.message)
    : error.message;
}
