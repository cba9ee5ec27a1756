/** The hooks that every collection and global of the contract gets: the gate before a change, the read model after it. */
import { documentKey, type PublicCollection } from '@wellcite/shared/content-api';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { refuseWhileUsed } from './dependents.ts';
import type { PublishingExtensions } from './extensions.ts';
import { admit } from './gate.ts';
import type { StoredDocuments } from './mappers.ts';
import { updateReadModel } from './readModel.ts';
import { publicAmong } from './rows.ts';
import { isPublic } from './visibility.ts';

declare module 'payload' {
  export interface RequestContext {
    /** An old version is being restored as a draft: no other hook can see that it will not be public. */
    isRestoringAsDraft?: boolean;
  }
}

export type PublicCollectionSlug = Exclude<PublicCollection, 'site-settings'>;

export const noteRestoring: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'restoreVersion') args.req.context.isRestoringAsDraft = args.draft === true;
};

/** Nothing has been written yet when this runs, and after it nothing can keep a document from becoming public. */
export function gateOf(slug: PublicCollectionSlug, extensions: PublishingExtensions): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const id: string | null = operation === 'create' ? null : String(originalDoc?.id);
    if (data.deletedAt) {
      if (id !== null) await refuseRemoval(slug, id, req);
      return data;
    }
    const isDated = collection.flattenedFields.some(({ name }) => name === 'publishedAt');
    if (!isPublic(collection, data) || req.context.isRestoringAsDraft) {
      // A copy takes over the date of what it was made of, and was never published itself.
      return isDated && id === null ? { ...data, publishedAt: null } : data;
    }
    // What an old version has no value for stays as it is.
    const doc = id === null ? data : { ...originalDoc, ...data };
    const publishedAt = await admit({ collection: slug, config: collection, doc, extensions, id, req });
    return isDated ? { ...data, publishedAt } : data;
  };
}

export function removalGateOf(slug: PublicCollectionSlug): CollectionBeforeDeleteHook {
  return ({ id, req }) => refuseRemoval(slug, String(id), req);
}

export function readModelOf(slug: PublicCollectionSlug, extensions: PublishingExtensions): CollectionAfterChangeHook {
  return async ({ collection, doc, req }) => {
    const id = String(doc.id);
    const stored = await req.payload.db.findOne<StoredDocuments[typeof slug]>({
      collection: slug,
      where: { id: { equals: id } },
      req,
    });
    const isDraft = doc._status === 'draft';
    await updateReadModel({ collection: slug, config: collection, extensions, id, stored, isDraft, req });
  };
}

export function readModelWithout(
  slug: PublicCollectionSlug,
  extensions: PublishingExtensions,
): CollectionAfterDeleteHook {
  return ({ collection, id, req }) =>
    updateReadModel({
      collection: slug,
      config: collection,
      extensions,
      id: String(id),
      stored: null,
      isDraft: false,
      req,
    });
}

async function refuseRemoval(slug: PublicCollectionSlug, id: string, req: PayloadRequest): Promise<void> {
  const key = documentKey(slug, id);
  if ((await publicAmong([key], req)).has(key)) await refuseWhileUsed(key, req);
}
