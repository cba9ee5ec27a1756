/** The pictures' files: which of them pages need, and getting those that are not in place. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@wellcite/shared/digest';
import type { ImageSource, PublicImage } from '@wellcite/shared/image';
import { imagePath } from '@wellcite/shared/paths';
import { views } from '../../src/content/views.ts';
import { ContentApiError, type ContentClient } from '../intake/content-client.ts';
import { isMissing } from '../lib/files.ts';
import type { FileChange } from '../releases/journal.ts';
import type { Store } from '../store/store.ts';
import type { ViewKey } from '../store/stored-rows.ts';

/** The file of a picture's encoding, relative to the site's folder. */
export function mediaFile(source: ImageSource): string {
  return imagePath(source).slice(1);
}

/** The encodings of every picture that is among `reads`. */
export function imageSources(store: Store, reads: readonly ViewKey[]): ImageSource[] {
  return reads
    .filter(({ view }) => view === views.image.name)
    .flatMap(({ key }) => store.lookup<PublicImage>(views.image, key))
    .flatMap(({ sources }) => sources);
}

/** Every media file that some page needs. */
export function neededMedia(store: Store): Set<string> {
  const reads = store.keysRead(views.image).map((key) => ({ view: views.image.name, key }));
  return new Set(imageSources(store, reads).map(mediaFile));
}

/**
 * Fetches a picture's file where it is not in place yet; null where it is.
 * @throws {ContentApiError} it cannot be had, or is not what its digest says
 */
export async function fetchMissing(input: {
  source: ImageSource;
  siteDir: string;
  client: ContentClient;
}): Promise<FileChange | null> {
  const { source, siteDir, client } = input;
  const file = mediaFile(source);
  if (await isThere(path.join(siteDir, file))) return null;
  const bytes = await client.media(source.file);
  if (sha256(bytes) === source.digest) return { file, bytes };
  throw new ContentApiError(
    `The picture ${source.file} is not the one that was published: its digest differs. Upload it again in the admin.`,
  );
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
