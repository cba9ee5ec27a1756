import { ownAssets } from '../page/style.ts';
import { previewAsset } from '../publisherClient.ts';

/** A file that previews are drawn with. None of them is a secret: readers of the site get the same. */
export async function answerAsset(file: string): Promise<Response> {
  const own = ownAssets[file];
  if (own !== undefined) return asset(own, 'text/css; charset=utf-8', 'no-cache');
  // What the name may be, so that it cannot lead elsewhere on the publisher's port.
  const found = /^(?:[\w-]+\/)*[\w.-]+$/.test(file) && !file.includes('..') ? await previewAsset(file) : null;
  if (!found) return new Response('There is no such file.', { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const isNamedByContent = file.startsWith('_astro/');
  return asset(
    found.body,
    found.headers.get('content-type') ?? 'application/octet-stream',
    isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

function asset(body: BodyInit | null, type: string, caching: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': type, 'Cache-Control': caching, 'X-Content-Type-Options': 'nosniff' },
  });
}
