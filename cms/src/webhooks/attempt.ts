/** One try: the message is signed and sent, and what came of it is written down. */
import { signWebhook } from '@wellcite/shared/webhook';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { isTransient } from '../database/transient.ts';
import { env } from '../env.ts';
import type { Resolve } from './addresses.ts';
import { type Delivery, findDelivery, keptTries, tryOf, updateDelivery } from './deliveries.ts';
import { type Outcome, post } from './post.ts';
import { nextTryAt } from './schedule.ts';
import { liveSecrets } from './secrets.ts';
import { isLasting, noteFailed, noteGone, noteLasting, noteTaken } from './standing.ts';
import { findSubscriber, openWebhook, type Subscriber } from './subscribers.ts';

export interface Sending {
  /** From 0 to 1, for the jitter. */
  random: () => number;
  /** How long to wait for an answer, in milliseconds. */
  timeoutMs: number;
  resolve: Resolve | undefined;
}

const defaults: Sending = { random: Math.random, timeoutMs: 15_000, resolve: undefined };

interface Attempt extends Partial<Sending> {
  delivery: Delivery;
  clock: () => Date;
  payload: Payload;
}

/** When it is to be tried again; null where it is not. */
export async function attempt(input: Attempt): Promise<Date | null> {
  const { delivery, clock, payload, ...options } = input;
  const sending = { ...defaults, ...options };
  const subscriber = await findSubscriber(delivery.webhook, { payload });
  if (!subscriber?.isOn) {
    await updateDelivery(delivery.id, { state: 'given-up', dueAt: null }, { payload });
    return null;
  }
  const at = clock();
  const outcome = await send({ delivery, subscriber, at, sending });
  return retried(() => settle({ id: delivery.id, outcome, at, now: clock(), random: sending.random() }, payload));
}

async function send(input: {
  delivery: Delivery;
  subscriber: Subscriber;
  at: Date;
  sending: Sending;
}): Promise<Outcome> {
  const { delivery, subscriber, at, sending } = input;
  const contents = openWebhook(subscriber);
  if (!contents) return unreadable;
  const { messageId: id, body } = delivery;
  const isPlain = subscriber.kind === 'deploy-hook';
  const secret = liveSecrets(contents.secrets, at).map(({ value }) => value);
  const { timeoutMs, resolve } = sending;
  const outcome = await post({
    url: contents.url,
    // The signature is of this moment: a receiver refuses what was signed long ago.
    headers: isPlain ? {} : signWebhook({ secret, id, at: new Date(), body }),
    body,
    timeoutMs,
    privateHosts: env.webhookPrivateHosts,
    resolve,
  });
  return { ...outcome, excerpt: isPlain ? withoutAddress(outcome.excerpt, contents.url) : outcome.excerpt };
}

const unreadable: Outcome = {
  status: null,
  durationMs: 0,
  excerpt: '',
  failure: 'its secret cannot be read, because its key is not in ENQUIRY_KEYS any more',
  retryAfterMs: null,
};

/** Hosts like to answer with the address that was called, which is a secret. */
function withoutAddress(text: string, url: string): string {
  const { pathname, search } = new URL(url);
  const secrets = [url, `${pathname}${search}`, pathname].filter((part) => part.length > 1);
  return secrets.reduce((shown, part) => shown.replaceAll(part, '…'), text);
}

interface Settling {
  id: string;
  outcome: Outcome;
  at: Date;
  now: Date;
  random: number;
}

async function settle({ id, outcome, at, now, random }: Settling, payload: Payload): Promise<Date | null> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const delivery = await findDelivery(id, req);
    const subscriber = delivery && (await findSubscriber(delivery.webhook, req));
    if (!delivery || !subscriber) return null;
    const tries = [...delivery.tries, tryOf(at, outcome)].slice(-keptTries);
    const tryCount = delivery.tryCount + 1;
    if (outcome.failure === null) {
      await updateDelivery(id, { state: 'taken', dueAt: null, tries, tryCount }, req);
      await noteTaken(subscriber, req);
      return null;
    }
    const next = nextTryAt({ count: tryCount, now, retryAfterMs: outcome.retryAfterMs, random });
    const dueAt = subscriber.isOn && outcome.status !== 410 ? next : null;
    const state = dueAt ? 'waiting' : 'given-up';
    await updateDelivery(id, { state, dueAt: dueAt?.toISOString() ?? null, tries, tryCount }, req);
    const isOver = await noteFailure({ subscriber, delivery, outcome, at, now, isLast: next === null }, req);
    return isOver ? null : dueAt;
  });
}

interface Failure {
  subscriber: Subscriber;
  delivery: Delivery;
  outcome: Outcome;
  at: Date;
  now: Date;
  isLast: boolean;
}

/** Whether the webhook is switched off because of it. */
async function noteFailure(input: Failure, req: PayloadRequest): Promise<boolean> {
  const { subscriber, delivery, outcome, at, now, isLast } = input;
  const failure = outcome.failure ?? '';
  if (!subscriber.isOn) return true;
  if (outcome.status === 410) {
    await noteGone(subscriber, now, req);
    return true;
  }
  const failingSince = subscriber.failingSince ?? at.toISOString();
  const firstTryAt = delivery.tries[0]?.at ?? at.toISOString();
  if (isLasting({ failingSince, firstTryAt, now, isLast })) {
    await noteLasting({ subscriber, failingSince, failure, now }, req);
    return true;
  }
  if (subscriber.failingSince === null) await noteFailed({ subscriber, at, failure }, req);
  return false;
}

/** Another process was writing: what came of the try would be lost, and the message sent once more. */
async function retried<Result>(work: () => Promise<Result>, attempts = 5): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1 || !isTransient(error)) throw error;
    return retried(work, attempts - 1);
  }
}
