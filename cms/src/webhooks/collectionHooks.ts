/** What happens when an admin saves or deletes a webhook: its address is sealed, and the audit log has a line of it. */
import { randomUUID } from 'node:crypto';
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { logStep } from '../editorial/audit/log.ts';
import { env } from '../env.ts';
import type { Webhook } from '../payload-types.ts';
import { inOnePiece } from '../publishing/inOnePiece.ts';
import { whyNotAnAddress } from './addresses.ts';
import { giveUpWaiting } from './deliveries.ts';
import { newSecret } from './secrets.ts';
import { deliveriesSlug, webhooksSlug } from './slugs.ts';
import { findSubscriber, openWebhook, type Sealed, sealWebhook } from './subscribers.ts';

declare module 'payload' {
  export interface RequestContext {
    /** Ids of the webhooks whose address this request changes: that of a deploy hook may look the same. */
    readdressed?: Set<string>;
  }
}

/** Nobody chooses an id: what is sealed is bound to it. */
export const takeId: CollectionBeforeValidateHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, id: randomUUID() } : data;

/** The admin cuts what stands at a field short, and shows all of it in its message: that is made of the label alone. */
export const refuseAddress: CollectionBeforeValidateHook<Webhook> = ({ data, operation, originalDoc, req }) => {
  const url = data?.url?.trim();
  if (!url || (operation === 'update' && url === originalDoc?.url)) return data;
  const why = url.includes('…') ? shortened : whyNotAnAddress(url, env.webhookPrivateHosts);
  if (why === null) return data;
  const errors = [{ path: 'url', label: inOnePiece(`Address – ${why}`), message: why }];
  throw new ValidationError({ collection: webhooksSlug, errors, req }, req.t);
};

const shortened = 'This is the shortened form. Enter the whole address, as the host gave it to you.';

/** The whole address goes into what is sealed. Switching a webhook on again makes it healthy until it fails. */
export const keepAddress: CollectionBeforeChangeHook<Webhook> = async ({ data, operation, originalDoc, req }) => {
  const isSwitchedOn = data.isOn === true && originalDoc?.isOn !== true;
  const standing = isSwitchedOn
    ? ({ state: 'healthy', failingSince: null, disabledAt: null, disabledReason: null } as const)
    : {};
  const url = data.url?.trim() ?? '';
  if (operation === 'update' && (data.url === undefined || url === originalDoc?.url)) return { ...data, ...standing };

  const isNew = operation === 'create';
  const id = String(isNew ? data.id : originalDoc?.id);
  const isSecret = (isNew ? data.kind : originalDoc?.kind) === 'deploy-hook';
  const secrets = isNew ? (isSecret ? [] : [newSecret(new Date())]) : (await sealedOf(id, req)).secrets;
  req.context.readdressed = new Set([...(req.context.readdressed ?? []), id]);
  return { ...data, ...standing, url: isSecret ? shownAddress(url) : url, sealed: sealWebhook(id, { url, secrets }) };
};

export const logChange: CollectionAfterChangeHook<Webhook> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') {
    await logStep({ action: 'webhook-added', key: null, title: doc.name }, req);
    return;
  }
  if (!doc.isOn && previousDoc.isOn) await giveUpWaiting(doc.id, req);
  const changes = changesOf(previousDoc, doc, req.context.readdressed?.has(doc.id) ?? false);
  if (changes.length === 0) return;
  await logStep({ action: 'webhook-changed', key: null, title: doc.name, after: changes.join(', ') }, req);
};

export const logRemoval: CollectionAfterDeleteHook<Webhook> = async ({ doc, req }) => {
  await req.payload.db.deleteMany({ collection: deliveriesSlug, where: { webhook: { equals: doc.id } }, req });
  await logStep({ action: 'webhook-deleted', key: null, title: doc.name }, req);
};

/** Enough to tell it by, and nothing that lets anybody call it. */
function shownAddress(url: string): string {
  return `${new URL(url).origin}/…`;
}

function changesOf(before: Webhook, after: Webhook, isReaddressed: boolean): string[] {
  const isOther = (field: 'name' | 'events' | 'collections') =>
    JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null);
  return [
    ...(isOther('name') ? [`its name, which was ${before.name}`] : []),
    ...(isReaddressed ? ['its address'] : []),
    ...(isOther('events') ? ['its events'] : []),
    ...(isOther('collections') ? ['its collections'] : []),
    ...(before.isOn === after.isOn ? [] : [after.isOn ? 'now on' : 'now off']),
  ];
}

async function sealedOf(id: string, req: PayloadRequest): Promise<Sealed> {
  const subscriber = await findSubscriber(id, req);
  const contents = subscriber && openWebhook(subscriber);
  if (contents) return contents;
  throw new APIError(
    'The secret of this webhook cannot be read: its key is not in ENQUIRY_KEYS any more. Delete it and make a new one, or have the key put back.',
    409,
  );
}
