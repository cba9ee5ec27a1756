/** Whether there is something to publish of a document: readers see none of it, or an older version. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { newestVersion } from '../editorial/records/newestVersion.ts';
import { newestSettings } from '../publishing/newestSettings.ts';
import { publicAmong } from '../publishing/rows.ts';
import { placeOfSchedulable } from '../scheduling/order.ts';

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export async function isChanged(key: DocumentKey, req: Transaction): Promise<boolean> {
  if (!(await publicAmong([key], req)).has(key)) return true;
  return (await newestStatus(key, req)) !== 'published';
}

/** Those of them that readers see, in the same order. */
export async function publicOf(keys: readonly DocumentKey[], req: Transaction): Promise<DocumentKey[]> {
  const found = await publicAmong(keys, req);
  return keys.filter((key) => found.has(key));
}

async function newestStatus(key: DocumentKey, req: Transaction): Promise<string | null> {
  const place = placeOfSchedulable(key);
  if (!place) return null;
  if (place.collection !== 'site-settings') {
    return (await newestVersion(place.collection, place.id, req))?.doc._status ?? null;
  }
  return (await newestSettings(req))?._status ?? null;
}
