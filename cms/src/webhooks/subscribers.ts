/** A webhook as sending sees it: its row, and what is sealed in it. */
import type { PublicCollection } from '@wellcite/shared/content-api';
import type { ContentEventType } from '@wellcite/shared/webhook';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { enquiryKeys } from '../enquiries/keys.ts';
import { type Keyring, open, seal } from '../enquiries/seal.ts';
import type { Webhook } from '../payload-types.ts';
import { webhooksSlug } from './slugs.ts';

export type Connection = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface Subscriber {
  id: string;
  name: string;
  kind: Webhook['kind'];
  /** Empty: all of them. */
  events: readonly ContentEventType[];
  /** Empty: all of them. */
  collections: readonly PublicCollection[];
  isOn: boolean;
  sealed: string;
  failingSince: string | null;
}

const secretSchema = z.object({ value: z.string(), madeAt: z.string(), retiresAt: z.string().nullable() });
/** What nobody may read in the database: the whole address, which may be a secret by itself, and the secrets. */
const sealedSchema = z.object({ url: z.string(), secrets: z.array(secretSchema) });
export type Sealed = z.infer<typeof sealedSchema>;

export function sealWebhook(id: string, contents: Sealed, keys: Keyring = enquiryKeys): string {
  return seal(JSON.stringify(contents), { record: recordOf(id), keys });
}

/** Null where it cannot be opened: its key is gone, or it was changed in the database. */
export function openWebhook(
  { id, sealed }: Pick<Subscriber, 'id' | 'sealed'>,
  keys: Keyring = enquiryKeys,
): Sealed | null {
  const opened = open(sealed, { record: recordOf(id), keys });
  return 'text' in opened ? sealedSchema.parse(JSON.parse(opened.text)) : null;
}

/** To what it is bound, so that it opens in no other row. */
function recordOf(id: string): string {
  return `${webhooksSlug}:${id}`;
}

export async function findSubscriber(id: string, req: Connection): Promise<Subscriber | null> {
  const row = await req.payload.db.findOne<Webhook>({ collection: webhooksSlug, where: { id: { equals: id } }, req });
  return row ? subscriberOf(row) : null;
}

/** Those that are switched on. */
export async function activeSubscribers(req: Connection): Promise<Subscriber[]> {
  const { docs } = await req.payload.db.find<Webhook>({
    collection: webhooksSlug,
    where: { isOn: { equals: true } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(subscriberOf);
}

function subscriberOf(row: Webhook): Subscriber {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    events: row.events ?? [],
    collections: row.collections ?? [],
    isOn: row.isOn ?? false,
    sealed: row.sealed ?? '',
    failingSince: row.failingSince ? new Date(row.failingSince).toISOString() : null,
  };
}
