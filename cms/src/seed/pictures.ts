import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Payload, PayloadRequest } from 'payload';
import { demonstration } from './content/index.ts';
import type { Ids } from './ids.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pictures');

/** Uploads the pictures that are not there yet. Returns how many. */
export async function addPictures(input: { payload: Payload; ids: Ids; req: PayloadRequest }): Promise<number> {
  const { payload, ids, req } = input;
  const missing = demonstration.pictures.filter(({ slug }) => !ids.has('media', slug));
  for (const { slug, file, alt, focalPoint } of missing) {
    const { id } = await payload.create({
      collection: 'media',
      data: { alt, focalX: focalPoint.x, focalY: focalPoint.y },
      filePath: path.join(folder, file),
      depth: 0,
      req,
    });
    ids.set('media', slug, id);
  }
  return missing.length;
}
