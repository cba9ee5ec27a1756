/** What admins do about a webhook besides editing it: `POST /api/editorial/webhook-…`. */
import type { WebhookEvent } from '@wellcite/shared/webhook';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { editorialEndpoint } from '../editorial/endpoint.ts';
import { createDelivery, findDeliveries, findDelivery, updateDelivery } from './deliveries.ts';
import { logDays } from './retention.ts';
import { readSecrets, retireOlderSecret, rotateSecret } from './rotation.ts';
import { findSubscriber, type Subscriber } from './subscribers.ts';
import { answeringWhenTried, tryNowAfterCommit } from './tryNow.ts';

const id = z.string().min(1).max(100);
const roles = ['admin'] as const;
const body = z.object({ id });

export const webhookEndpoints: Endpoint[] = [
  editorialEndpoint({ path: 'webhook-secrets', roles, body, work: (input, req) => readSecrets(input.id, req) }),
  editorialEndpoint({ path: 'webhook-new-secret', roles, body, work: (input, req) => rotateSecret(input.id, req) }),
  editorialEndpoint({
    path: 'webhook-retire-secret',
    roles,
    body,
    work: (input, req) => retireOlderSecret(input.id, req),
  }),
  answeringWhenTried(
    editorialEndpoint({ path: 'webhook-test', roles, body, work: (input, req) => queueTest(input.id, req) }),
  ),
  answeringWhenTried(
    editorialEndpoint({ path: 'webhook-send-again', roles, body, work: (input, req) => sendAgain(input.id, req) }),
  ),
];

async function queueTest(webhook: string, req: PayloadRequest): Promise<void> {
  const subscriber = await switchedOn(webhook, req);
  const now = new Date();
  const isPlain = subscriber.kind === 'deploy-hook';
  const message: WebhookEvent = {
    type: 'webhook.test',
    timestamp: now.toISOString(),
    data: { webhook: subscriber.name },
  };
  const messageId = await createDelivery(
    { webhook, event: 'webhook.test', body: isPlain ? '' : JSON.stringify(message), documents: [], dueAt: now },
    req,
  );
  const [delivery] = await findDeliveries({ where: { messageId: { equals: messageId } }, limit: 1 }, req);
  if (delivery) await tryNowAfterCommit(delivery.id, req);
}

/** The same message with the same id. Its tries begin anew: whoever asks for one more takes away none of the others. */
async function sendAgain(id: string, req: PayloadRequest): Promise<void> {
  const delivery = await findDelivery(id, req);
  if (!delivery) throw new APIError(`This delivery is not in the log any more: it is kept for ${logDays} days.`, 404);
  await switchedOn(delivery.webhook, req);
  if (delivery.state === 'sending') throw new APIError('It is being sent at this moment. Look again in a minute.', 409);
  const dueAt = new Date().toISOString();
  await updateDelivery(id, { state: 'waiting', dueAt, tryCount: 0 }, req);
  await tryNowAfterCommit(id, req);
}

async function switchedOn(webhook: string, req: PayloadRequest): Promise<Subscriber> {
  const subscriber = await findSubscriber(webhook, req);
  if (!subscriber) throw new APIError('This webhook is not there any more. Go back to the list.', 404);
  if (!subscriber.isOn) throw new APIError('This webhook is off. Switch it on and save it first.', 409);
  return subscriber;
}
