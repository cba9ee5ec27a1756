/** A dry run: what would keep documents from being published now, without writing anything. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { type PayloadRequest, ValidationError } from 'payload';
import { editorialExtensions as extensions } from '../editorial/extensions.ts';
import { newestVersion } from '../editorial/records/newestVersion.ts';
import { isApprovable } from '../editorial/signOff/approvable.ts';
import { staysWithdrawn, whyStaysWithdrawn } from '../editorial/withdraw/staysWithdrawn.ts';
import { admit } from '../publishing/gate.ts';
import { newestSettings } from '../publishing/newestSettings.ts';

/** One reason, and where it is in the document. */
export interface Obstacle {
  label: string;
  message: string;
}

/** Of each, the reasons of all gates; those that are published together count as published among themselves. */
export async function whatWouldStop(
  keys: readonly DocumentKey[],
  req: PayloadRequest,
): Promise<Map<DocumentKey, Obstacle[]>> {
  const { publishingTogether } = req.context;
  req.context.publishingTogether = new Set([...(publishingTogether ?? []), ...keys]);
  try {
    const found = new Map<DocumentKey, Obstacle[]>();
    for (const key of keys) found.set(key, await obstaclesOf(key, req));
    return found;
  } finally {
    if (publishingTogether) req.context.publishingTogether = publishingTogether;
    else delete req.context.publishingTogether;
  }
}

const gone: Obstacle = {
  label: '',
  message: 'It is in the trash or was deleted. Restore it, or take it out.',
};

async function obstaclesOf(key: DocumentKey, req: PayloadRequest): Promise<Obstacle[]> {
  const withdrawn = (await staysWithdrawn(key, req)) ? [{ label: '', message: whyStaysWithdrawn }] : [];
  return [...withdrawn, ...(await obstaclesAtDoor(key, req))];
}

async function obstaclesAtDoor(key: DocumentKey, req: PayloadRequest): Promise<Obstacle[]> {
  try {
    return (await tryDoor(key, req)) ? [] : [gone];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.data.errors.map(({ label, message }) => ({
      // The label that a gate makes ends with the message itself; see gate.ts.
      label: typeof label === 'string' ? plain(label.slice(0, -(message.length + ' – '.length))) : '',
      message: plain(message),
    }));
  }
}

/** False where there is no such document, or it is in the trash. */
async function tryDoor(key: DocumentKey, req: PayloadRequest): Promise<boolean> {
  const place = parseDocumentKey(key);
  if (place?.collection === 'site-settings') return trySettings(req);
  if (!place || !isApprovable(place.collection)) return false;
  const { collection, id } = place;
  const newest = await newestVersion(collection, id, req);
  if (!newest || newest.doc.deletedAt) return false;
  const { config } = req.payload.collections[collection];
  await admit({ collection, config, doc: newest.doc, extensions, id, req });
  return true;
}

async function trySettings(req: PayloadRequest): Promise<boolean> {
  const slug = 'site-settings';
  const config = req.payload.globals.config.find((global) => global.slug === slug);
  const newest = await newestSettings(req);
  if (!config || !newest) return false;
  await admit({ collection: slug, config, doc: newest, extensions, id: slug, req });
  return true;
}

function plain(text: string): string {
  return text.replaceAll('‚', ',');
}
