/** Shows, renews and retires the secret of a webhook. Each step is a line of the audit log. */
import { APIError, type PayloadRequest } from 'payload';
import type { AuditAction } from '../editorial/audit/actions.ts';
import { logStep } from '../editorial/audit/log.ts';
import { liveSecrets, rotated, type Secret, withoutOlder } from './secrets.ts';
import { webhooksSlug } from './slugs.ts';
import { findSubscriber, openWebhook, type Sealed, type Subscriber, sealWebhook } from './subscribers.ts';

export interface ShownSecrets {
  /** Those that sign now, the newest first. */
  secrets: Secret[];
}

export async function readSecrets(id: string, req: PayloadRequest): Promise<ShownSecrets> {
  const { subscriber, contents } = await opened(id, req);
  await log('webhook-secret-read', subscriber, req);
  return shown(contents.secrets);
}

/** Both sign until the older one is retired, by hand or after a day. */
export async function rotateSecret(id: string, req: PayloadRequest): Promise<ShownSecrets> {
  const { subscriber, contents } = await opened(id, req);
  const now = new Date();
  if (liveSecrets(contents.secrets, now).length > 1) {
    throw new APIError(
      'Two secrets sign already. Retire the older one first, when your receiver knows the newer.',
      409,
    );
  }
  const secrets = rotated(contents.secrets, now);
  await keep(subscriber, { ...contents, secrets }, req);
  await log('webhook-secret-made', subscriber, req);
  return shown(secrets);
}

export async function retireOlderSecret(id: string, req: PayloadRequest): Promise<ShownSecrets> {
  const { subscriber, contents } = await opened(id, req);
  if (liveSecrets(contents.secrets, new Date()).length < 2) {
    throw new APIError('There is no older secret any more: one signs, the newest.', 409);
  }
  const secrets = withoutOlder(contents.secrets);
  await keep(subscriber, { ...contents, secrets }, req);
  await log('webhook-secret-retired', subscriber, req);
  return shown(secrets);
}

async function opened(id: string, req: PayloadRequest): Promise<{ subscriber: Subscriber; contents: Sealed }> {
  const subscriber = await findSubscriber(id, req);
  if (!subscriber) throw new APIError('This webhook is not there any more. Go back to the list.', 404);
  if (subscriber.kind !== 'signed') {
    throw new APIError('A deploy hook signs nothing: its address is its secret. To change it, enter the new one.', 409);
  }
  const contents = openWebhook(subscriber);
  if (contents) return { subscriber, contents };
  throw new APIError(
    'The secret of this webhook cannot be read: its key is not in ENQUIRY_KEYS any more. Delete it and make a new one, or have the key put back.',
    409,
  );
}

async function keep({ id }: Subscriber, contents: Sealed, req: PayloadRequest): Promise<void> {
  const data = { sealed: sealWebhook(id, contents) };
  await req.payload.db.updateOne({ collection: webhooksSlug, id, data, req, returning: false });
}

async function log(action: AuditAction, { name }: Subscriber, req: PayloadRequest): Promise<void> {
  await logStep({ action, key: null, title: name }, req);
}

function shown(secrets: readonly Secret[]): ShownSecrets {
  return { secrets: liveSecrets(secrets, new Date()) };
}
