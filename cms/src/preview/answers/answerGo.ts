/** From a link on a preview to what is behind it: the preview of the document that has the address, or readers' page. */
import { type PagedCollection, placeAt } from '@wellcite/shared/paths';
import type { PayloadRequest } from 'payload';
import { env } from '../../env.ts';
import { documentPreviewPath } from '../previewPaths.ts';
import { notThere } from './notThere.ts';

/** `path` without a slash at its end, as Next hands it on. */
export async function answerGo(path: string, req: PayloadRequest): Promise<Response> {
  if (!/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/.test(path)) return notThere();
  const withSlash = path === '/' ? path : `${path}/`;
  return redirect((await previewAt(withSlash, req)) ?? `${env.siteUrl}${withSlash}`);
}

/** Null where no draft and no published document has the path. */
async function previewAt(path: string, req: PayloadRequest): Promise<string | null> {
  const place = placeAt(path);
  if (!place || !(await mayRead(place.collection, req))) return null;
  const { collection, slug } = place;
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: slug } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const [found] = docs;
  return found ? documentPreviewPath({ collection, id: String(found.id) }) : null;
}

async function mayRead(collection: PagedCollection, req: PayloadRequest): Promise<boolean> {
  return Boolean(await req.payload.collections[collection].config.access.read({ req }));
}

function redirect(location: string): Response {
  return new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store, private', 'X-Robots-Tag': 'noindex, nofollow' },
  });
}
