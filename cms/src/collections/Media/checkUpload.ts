import path from 'node:path';
import { APIError, type CollectionBeforeOperationHook, ValidationError } from 'payload';
import { slugFrom } from '../../fields/slug/slugFrom.ts';
import { whyUndescribed } from './describesPicture.ts';
import { whyNoPicture } from './whyNoPicture.ts';

/**
 * All that can be wrong with an upload is found here, on every way in and before anything else: Payload decodes the
 * picture first thing, and deletes the files of one that is replaced before it validates what replaces it.
 */
export const checkUpload: CollectionBeforeOperationHook = async (options) => {
  const { args, operation, req } = options;
  const isWrite = operation === 'create' || operation === 'update' || operation === 'updateByID';
  if (!isWrite || !req.file) return args;
  if (operation === 'update') throw new APIError('Replace one picture at a time.', 400);
  const reason = await whyNoPicture(req.file);
  if (reason) throw new APIError(reason, 400);
  req.file.name = safeName(req.file.name);

  if (options.operation === 'updateByID') {
    const { id, data } = options.args;
    const original = await req.payload.findByID({ collection: 'media', id, req, trash: true, depth: 0 });
    const message = whyUndescribed({ ...original, ...data });
    const label = 'What the picture shows';
    if (message) throw new ValidationError({ collection: 'media', errors: [{ label, message, path: 'alt' }] }, req.t);
  }
  return args;
};

/** What a file is called in DATA_DIR and in addresses: "Ok Pic (2).JPG" → "ok-pic-2.jpg". */
export function safeName(name: string): string {
  const { name: base, ext } = path.parse(name);
  return `${slugFrom(base) || 'picture'}${ext.toLowerCase()}`;
}
