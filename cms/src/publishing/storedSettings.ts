/** The site's settings as the database has them. */
import type { PayloadRequest } from 'payload';
import type { SiteSettings } from '../payload-types.ts';

/** As an alias it fits where Payload wants a record. */
export type StoredSettings = Pick<SiteSettings, keyof SiteSettings>;

type Transaction = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** What was saved last but for drafts; null where nothing has been saved yet. */
export async function storedSettings(req: Transaction): Promise<StoredSettings | null> {
  return req.payload.db.findGlobal<StoredSettings>({ slug: 'site-settings', req });
}

/** The version that an operation is about to put in force; null where it restores none, or restores it as a draft. */
export async function restoredSettings(input: {
  args: { draft?: boolean; id?: unknown };
  operation: string;
  req: PayloadRequest;
}): Promise<StoredSettings | null> {
  const { args, operation, req } = input;
  if (operation !== 'restoreVersion' || args.draft === true) return null;
  const { docs } = await req.payload.db.findGlobalVersions<StoredSettings>({
    global: 'site-settings',
    where: { id: { equals: args.id } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version ?? null;
}
