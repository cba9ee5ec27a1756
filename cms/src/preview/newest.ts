/** The newest version of documents, be it a draft or published. */
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { Field, PayloadRequest } from 'payload';
import type { StoredDocuments } from '../publishing/mappers.ts';
import { isPossible } from '../publishing/relationProblems.ts';
import type { PreviewableCollection, PreviewPlace } from './previewable.ts';

export interface Newest {
  key: DocumentKey;
  collection: PreviewableCollection;
  id: string;
  doc: StoredDocuments[PreviewableCollection];
  /** Those of its form. */
  fields: readonly Field[];
  /** "Anxiety"; empty where it has no title yet. */
  title: string;
  /** When it was saved, ISO 8601; null where it never was. */
  savedAt: string | null;
}

/**
 * Null where there is none, where it is in the trash, and where whoever asks may not read it. `reader` is `anyone` where a
 * link has let them in already.
 */
export async function newestOf(
  { key, collection, id }: PreviewPlace,
  req: PayloadRequest,
  reader: 'user' | 'anyone',
): Promise<Newest | null> {
  const { payload } = req;
  const options = { depth: 0, draft: true, overrideAccess: reader === 'anyone', req } as const;
  if (collection === 'site-settings') {
    const mayRead = reader === 'anyone' || (await mayReadSettings(req));
    if (!mayRead) return null;
    const doc = await payload.findGlobal({ slug: collection, ...options });
    return { ...found({ key, collection, id, doc }), fields: fieldsOfSettings(req), title: 'Site settings' };
  }
  if (!isPossible(id, req)) return null;
  const doc = await payload.findByID({ collection, id, disableErrors: true, ...options }).catch(refusedAsNothing);
  if (!doc) return null;
  const { fields } = payload.collections[collection].config;
  return { ...found({ key, collection, id, doc }), fields, title: doc.title || '' };
}

function found(input: Pick<Newest, 'key' | 'collection' | 'id' | 'doc'>): Omit<Newest, 'fields' | 'title'> {
  return { ...input, savedAt: input.doc.updatedAt ?? null };
}

async function mayReadSettings(req: PayloadRequest): Promise<boolean> {
  const access = settingsOf(req)?.access.read;
  return access ? Boolean(await access({ req })) : false;
}

function fieldsOfSettings(req: PayloadRequest): readonly Field[] {
  return settingsOf(req)?.fields ?? [];
}

function settingsOf({ payload }: PayloadRequest) {
  return payload.globals.config.find(({ slug }) => slug === 'site-settings');
}

/** Who may not know of it is told what those are told who ask for what is not there. */
function refusedAsNothing(error: unknown): null {
  const isRefused = error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404);
  if (isRefused) return null;
  throw error;
}
