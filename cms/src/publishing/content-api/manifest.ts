import { contentApiVersion, type Manifest } from '@wellcite/shared/content-api';
import { rootDigest } from '@wellcite/shared/digest';
import type { PayloadRequest } from 'payload';
import { listDigests } from '../rows.ts';

/** Every public document's key and digest; 304 where the asker's root digest, as its ETag, is still the same. */
export async function answerManifest({ headers, payload }: PayloadRequest): Promise<Response> {
  const documents = await listDigests(payload);
  const manifest: Manifest = { version: contentApiVersion, rootDigest: rootDigest(documents), documents };
  const etag = `"${manifest.rootDigest}"`;
  const answerHeaders = { etag, 'cache-control': 'private, no-cache' };
  const known = (headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers: answerHeaders });
  return Response.json(manifest, { headers: answerHeaders });
}
