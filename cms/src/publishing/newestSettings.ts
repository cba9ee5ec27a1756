import type { PayloadRequest } from 'payload';
import type { StoredSettings } from './storedSettings.ts';

/** The newest version of the site's settings, be it published or a draft; null where nothing has been saved yet. */
export async function newestSettings(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<StoredSettings | null> {
  const { docs } = await req.payload.db.findGlobalVersions<StoredSettings>({
    global: 'site-settings',
    where: { latest: { equals: true } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version ?? null;
}
