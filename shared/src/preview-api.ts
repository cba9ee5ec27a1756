/** How the CMS asks the publisher for a page with drafts on it. Private, like all of PUBLISHER_PORT. */
import { z } from 'zod';
import { digestSchema, documentKeySchema, publicCollections } from './content-api.ts';

/** Addresses, under the publisher's own. Both ask for `Authorization: Bearer CONTENT_API_TOKEN`. */
export const previewPaths = {
  /** `POST` previewRequestSchema → the page as HTML; 409 with previewNeedsSchema; 422 where a template threw. */
  page: '/preview',
  /** `GET …/<file>`: a file that the templates bring along, such as `_astro/index.1a2b.css`. */
  assets: '/preview/assets/',
} as const;

/** Most bytes of one request. */
export const previewRequestLimit = 16 * 1024 * 1024;

export const previewRequestSchema = z.object({
  /** The page's path, as if the documents were published. */
  path: z.string().startsWith('/').max(2000),
  /** These stand in the place of what is published of them. Each holds to the contract. */
  documents: z.array(z.object({ collection: z.enum(publicCollections), content: z.unknown() })).max(2000),
  /**
   * What the page needs besides, as the CMS has it published: the publisher may not have taken it in yet, or publishing is
   * stopped. Where it has not, it names them, and is asked again with them among `documents`.
   */
  expected: z.array(z.object({ key: documentKeySchema, digest: digestSchema })).max(2000),
});
export type PreviewRequest = z.infer<typeof previewRequestSchema>;

export const previewNeedsSchema = z.object({ needs: z.array(documentKeySchema) });
