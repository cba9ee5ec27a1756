/** How a webhook stands: healthy, failing since when, or switched off by us and why. Each change is logged once. */
import type { PayloadRequest } from 'payload';
import { logStep } from '../editorial/audit/log.ts';
import { momentOf } from '../editorial/moment.ts';
import type { Webhook } from '../payload-types.ts';
import { giveUpWaiting } from './deliveries.ts';
import { lastingFailure } from './schedule.ts';
import { webhooksSlug } from './slugs.ts';
import type { Subscriber } from './subscribers.ts';

type Standing = Partial<Pick<Webhook, 'state' | 'failingSince' | 'isOn' | 'disabledAt' | 'disabledReason'>>;

export async function noteTaken(subscriber: Subscriber, req: PayloadRequest): Promise<void> {
  if (subscriber.failingSince === null) return;
  await write(subscriber, { state: 'healthy', failingSince: null }, req);
  req.payload.logger.info(`The webhook “${subscriber.name}” takes messages again.`);
}

export async function noteFailed(
  { subscriber, at, failure }: { subscriber: Subscriber; at: Date; failure: string },
  req: PayloadRequest,
): Promise<void> {
  await write(subscriber, { state: 'failing', failingSince: at.toISOString() }, req);
  req.payload.logger.warn(
    `A message to the webhook “${subscriber.name}” was not taken: ${asClause(failure)}. It is tried again by itself. See Webhooks in the admin.`,
  );
}

/** It answered 410: it wants no more messages. */
export async function noteGone(subscriber: Subscriber, now: Date, req: PayloadRequest): Promise<void> {
  await disable({ subscriber, now, reason: 'It answered 410, which says that it wants no more messages.' }, req);
}

export async function noteLasting(
  input: { subscriber: Subscriber; failingSince: string; failure: string; now: Date },
  req: PayloadRequest,
): Promise<void> {
  const { subscriber, failingSince, failure, now } = input;
  const reason = `It has taken nothing since ${momentOf(failingSince)} UTC. At last: ${asClause(failure)}.`;
  await disable({ subscriber, now, reason }, req);
}

/** All tries of a message failed and nothing was taken since; or, where new changes keep a call alive, it has been too long. */
export function isLasting(input: { failingSince: string; firstTryAt: string; now: Date; isLast: boolean }): boolean {
  const { failingSince, firstTryAt, now, isLast } = input;
  const since = new Date(failingSince);
  return (isLast && since <= new Date(firstTryAt)) || now.getTime() - since.getTime() >= lastingFailure;
}

/** An admin switches it on again. */
async function disable(
  { subscriber, now, reason }: { subscriber: Subscriber; now: Date; reason: string },
  req: PayloadRequest,
): Promise<void> {
  const disabledAt = now.toISOString();
  await write(
    subscriber,
    { isOn: false, state: 'disabled', failingSince: null, disabledAt, disabledReason: reason },
    req,
  );
  await giveUpWaiting(subscriber.id, req);
  await logStep({ action: 'webhook-disabled', key: null, title: subscriber.name, reason }, req);
  req.payload.logger.warn(
    `The webhook “${subscriber.name}” was switched off. ${reason} Put it right, and switch it on again in the admin.`,
  );
}

async function write({ id }: Subscriber, data: Standing, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: webhooksSlug, id, data, req, returning: false });
}

function asClause(failure: string): string {
  return failure.replace(/\.$/, '');
}
