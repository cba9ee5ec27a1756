/** The same for the one global, whose hooks have other shapes: restoring a version of it passes no hook but the last. */
import type { PublicCollection } from '@wellcite/shared/content-api';
import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalBeforeOperationHook } from 'payload';
import type { PublishingExtensions } from './extensions.ts';
import { admit } from './gate.ts';
import { updateReadModel } from './readModel.ts';
import { restoredSettings, storedSettings } from './storedSettings.ts';
import { isPublic } from './visibility.ts';

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
    const restored = await restoredSettings({ args, operation, req });
    if (!restored || !isPublic(global, restored)) return;
    await admit({ collection: slug, config: global, doc: restored, extensions, id: slug, req });
  };
}

export function globalReadModel(extensions: PublishingExtensions): GlobalAfterChangeHook {
  return async ({ doc, global, req }) => {
    const stored = await storedSettings(req);
    const isDraft = doc._status === 'draft';
    await updateReadModel({ collection: slug, config: global, extensions, id: slug, stored, isDraft, req });
  };
}
