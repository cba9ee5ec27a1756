/** What the publisher reads, and nobody else: every answer is for a bearer of the service token alone. */
import { contentApiPaths } from '@wellcite/shared/content-api';
import type { Endpoint, PayloadRequest } from 'payload';
import { isBearer } from './bearer.ts';
import { answerDocuments } from './documents.ts';
import { answerManifest } from './manifest.ts';
import { answerMedia } from './media.ts';
import { refuse } from './refuse.ts';

/** Payload's own prefix, which it puts before each path by itself. */
const apiRoute = '/api';

export function contentApi({ token }: { token: string }): Endpoint[] {
  const guarded = (path: string, answer: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
    path: path.slice(apiRoute.length),
    method: 'get',
    handler: async (req) => (isBearer(req.headers, token) ? answer(req) : refuse.unauthorized()),
  });
  return [
    guarded(contentApiPaths.manifest, answerManifest),
    guarded(contentApiPaths.documents, answerDocuments),
    guarded(`${contentApiPaths.media}/:file`, answerMedia),
  ];
}
