import { type ImageSource, imageTypes, type PublicImage } from '@wellcite/shared/image';
import type { Media } from '../../payload-types.ts';
import { text } from '../../publishing/values.ts';

/** `sizeDigests` holds the SHA-256 of each size's file; it is filled in when the files are made. */
export function toPublicImage(doc: Media): PublicImage {
  return {
    id: doc.id,
    alt: doc.isDecorative === true ? null : text(doc.alt),
    width: doc.width ?? 0,
    height: doc.height ?? 0,
    focalPoint: { x: doc.focalX ?? 50, y: doc.focalY ?? 50 },
    sources: publicSizes(doc).map(({ source }) => source),
  };
}

/**
 * The encodings that readers get, each with the name of its file on our disk. They get it by another name, which is made
 * of its digest: it needs no escaping, and changes with the bytes.
 */
export function publicSizes(doc: Media): { source: ImageSource; filename: string }[] {
  const found: { source: ImageSource; filename: string }[] = [];
  for (const [name, size] of Object.entries(doc.sizes ?? {})) {
    const { filename, mimeType, width, height } = size;
    const digest = doc.sizeDigests?.[name];
    const type = imageTypes.find((candidate) => candidate === mimeType);
    if (!filename || !type || !width || !height || !digest) continue;
    // A small picture is not enlarged: all of its sizes are alike.
    if (found.some(({ source }) => source.digest === digest)) continue;
    const file = `${digest.slice(0, 32)}.${type.slice('image/'.length)}`;
    found.push({ source: { file, type, width, height, digest }, filename });
  }
  return found;
}
