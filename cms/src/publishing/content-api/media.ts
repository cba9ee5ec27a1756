import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseDocumentKey } from '@wellcite/shared/content-api';
import { imageSource } from '@wellcite/shared/image';
import type { PayloadRequest } from 'payload';
import { publicSizes } from '../../collections/Media/toPublic.ts';
import type { Media } from '../../payload-types.ts';
import { rowOfFile } from '../rows.ts';
import { refuse } from './refuse.ts';

/** The bytes of a file that a published picture names. The name is looked up, and never becomes part of a path. */
export async function answerMedia(req: PayloadRequest): Promise<Response> {
  const { payload, routeParams } = req;
  const name = imageSource.shape.file.safeParse(routeParams?.file);
  if (!name.success) return unknownFile();
  const row = await rowOfFile(name.data, req);
  const id = row ? parseDocumentKey(row.key)?.id : undefined;
  if (id === undefined) return unknownFile();
  const picture = await payload.db.findOne<Media>({ collection: 'media', where: { id: { equals: id } }, req });
  const size = picture ? publicSizes(picture).find(({ source }) => source.file === name.data) : undefined;
  if (!size) return unknownFile();
  const { staticDir = 'media' } = payload.collections.media.config.upload;
  const file = path.join(staticDir, path.basename(size.filename));
  const bytes = await sizeOf(file);
  if (bytes === null) {
    payload.logger.error(
      `${file} is missing, though a published picture needs it. Restore it from the backup, or upload the picture again.`,
    );
    return refuse.notFound(
      'This picture’s file is missing on the CMS’s disk. Restore it, or upload the picture again.',
    );
  }
  return new Response(streamOf(file), {
    headers: {
      'content-type': size.source.type,
      'content-length': String(bytes),
      etag: `"${size.source.digest}"`,
      'cache-control': 'private, max-age=31536000, immutable',
    },
  });
}

function unknownFile(): Response {
  return refuse.notFound('No published picture has a file of this name. Ask for the manifest again.');
}

/** Null where there is no such file. */
async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch {
    return null;
  }
}

/** Bytes read at a time. */
const chunk = 64 * 1024;

/** The file is opened when somebody begins to read, as some answers are never read. */
function streamOf(file: string): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        handle ??= await open(file);
        const { buffer, bytesRead } = await handle.read(new Uint8Array(chunk));
        if (bytesRead > 0) {
          controller.enqueue(buffer.subarray(0, bytesRead));
          return;
        }
        await handle.close();
        controller.close();
      },
      cancel: () => handle?.close(),
    },
    { highWaterMark: 0 },
  );
}
