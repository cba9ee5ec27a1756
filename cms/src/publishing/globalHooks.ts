/** The same for the one global, whose hooks have other shapes: restoring a version of it passes no hook but the last. */
import type { PublicCollection } from '@wellcite/shared/content-api';
import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalBeforeOperationHook } from 'payload';
import type { SiteSettings } from '../payload-types.ts';
import type { PublishingExtensions } from './extensions.ts';
import { admit } from './gate.ts';
import { updateReadModel } from './readModel.ts';
import { isPublic } from './visibility.ts';

/** As an alias it fits where Payload wants a record. */
type StoredSettings = Pick<SiteSettings, keyof SiteSettings>;

/** A global's slug is also the id of its one document. */
const slug = 'site-settings' satisfies PublicCollection;

export function globalGate(extensions: PublishingExtensions): GlobalBeforeChangeHook {
  return async ({ data, global, originalDoc, req }) => {
    if (!isPublic(global, data)) return data;
    const doc = { ...originalDoc, ...data };
    return { ...data, publishedAt: await admit({ collection: slug, config: global, doc, extensions, id: slug, req }) };
  };
}

/** Payload restores a global's version past all hooks but these; what it writes is the version as it is. */
export function globalRestoreGate(extensions: PublishingExtensions): GlobalBeforeOperationHook {
  return async ({ args, global, operation, req }) => {
    if (operation !== 'restoreVersion' || args.draft === true) return;
    const { docs } = await req.payload.db.findGlobalVersions<StoredSettings>({
      global: slug,
      where: { id: { equals: args.id } },
      limit: 1,
      pagination: false,
      req,
    });
    const [restored] = docs;
    if (!restored || !isPublic(global, restored.version)) return;
    await admit({ collection: slug, config: global, doc: restored.version, extensions, id: slug, req });
  };
}

export function globalReadModel(extensions: PublishingExtensions): GlobalAfterChangeHook {
  return async ({ doc, global, req }) => {
    const stored = await req.payload.db.findGlobal<StoredSettings>({ slug, req });
    const isDraft = doc._status === 'draft';
    await updateReadModel({ collection: slug, config: global, extensions, id: slug, stored, isDraft, req });
  };
}
