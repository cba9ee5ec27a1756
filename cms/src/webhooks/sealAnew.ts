/** After a new key was put before the old one in ENQUIRY_KEYS: webhooks are sealed with the new one too. */
import type { BasePayload } from 'payload';
import { type Keyring, sealedWith } from '../enquiries/seal.ts';
import type { Webhook } from '../payload-types.ts';
import { webhooksSlug } from './slugs.ts';
import { openWebhook, sealWebhook } from './subscribers.ts';

export async function sealWebhooksAnew(payload: BasePayload, keys: Keyring): Promise<void> {
  const { first, end } = sealedWith(keys.newest);
  const { docs } = await payload.db.find<Pick<Webhook, 'id' | 'name' | 'sealed'>>({
    collection: webhooksSlug,
    where: { or: [{ sealed: { less_than: first } }, { sealed: { greater_than_equal: end } }] },
    limit: 0,
    pagination: false,
    select: { name: true, sealed: true },
    req: { payload },
  });
  for (const { id, name, sealed } of docs) {
    const contents = openWebhook({ id, sealed: sealed ?? '' }, keys);
    if (contents) {
      const data = { sealed: sealWebhook(id, contents, keys) };
      await payload.db.updateOne({ collection: webhooksSlug, id, data, req: { payload }, returning: false });
    } else {
      payload.logger.warn(
        `The secret of the webhook “${name}” cannot be read, because its key is not in ENQUIRY_KEYS: nothing is sent there. Put the key back after the newer ones and start again, or delete the webhook and make a new one.`,
      );
    }
  }
}
