import path from 'node:path';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload';
import { slugFrom } from '../../fields/slug/slugFrom.ts';
import { whyUndescribed } from './describesPicture.ts';
import { whyNoPicture } from './whyNoPicture.ts';

/**
 * All that can be wrong with an upload is found here, on every way in and before anything else: Payload decodes the
 * picture first thing, and deletes the files of one that is replaced before it validates what replaces it.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return args;
  if (req.file) {
    // Payload calls both an "update": of many documents at once, and of one.
    if ('where' in args) throw new APIError('Replace one picture at a time.', 400);
    const reason = await whyNoPicture(req.file);
    if (reason) throw new APIError(reason, 400);
    req.file.name = safeName(req.file.name);
  }
  if ('id' in args && 'data' in args) await refuseUndescribed({ id: args.id, data: args.data, req });
  return args;
};

async function refuseUndescribed({ id, data, req }: { id: number | string; data: unknown; req: PayloadRequest }) {
  const original = await req.payload.findByID({ collection: 'media', id, req, trash: true, depth: 0 });
  const message = whyUndescribed({ ...original, ...(typeof data === 'object' ? data : null) });
  if (message === null) return;
  const error = { path: 'alt', message, label: `What the picture shows – ${message}` };
  throw new ValidationError({ collection: 'media', errors: [error] }, req.t);
}

/** What a file is called in DATA_DIR and in addresses: "Ok Pic (2).JPG" → "ok-pic-2.jpg". */
export function safeName(name: string): string {
  const { name: base, ext } = path.parse(name);
  return `${slugFrom(base) || 'picture'}${ext.toLowerCase()}`;
}
