import type { DocumentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { bundleKeys, findBundles } from './bundle.ts';

export interface OpenBundle {
  id: string;
  name: string;
  /** When it is due; null where it is not on the schedule. */
  publishAt: string | null;
}

/** By document, the bundles that hold it and are not published yet. */
export async function openBundles(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Map<DocumentKey, OpenBundle[]>> {
  const bundles = await findBundles({ state: { not_equals: 'published' } }, req);
  const found = new Map<DocumentKey, OpenBundle[]>();
  for (const bundle of bundles) {
    const { publish, unpublish } = bundleKeys(bundle);
    const { id, name, publishAt, state } = bundle;
    const at = state === 'scheduled' && publishAt ? new Date(publishAt).toISOString() : null;
    for (const key of [...publish, ...unpublish]) {
      found.set(key, [...(found.get(key) ?? []), { id, name, publishAt: at }]);
    }
  }
  return found;
}

export async function openBundlesOf(
  key: DocumentKey,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<OpenBundle[]> {
  return (await openBundles(req)).get(key) ?? [];
}
