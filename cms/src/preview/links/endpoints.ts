/** What the admin does with links to drafts, over HTTP: `POST /api/editorial/…`. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { editorialEndpoint } from '../../editorial/endpoint.ts';
import { sharingRoles } from './linkState.ts';
import { linkDays, makePreviewLink, previewLinksOf, revokePreviewLink } from './previewLinks.ts';

/** Most documents that one link shows. */
const mostDocuments = 100;

export const previewLinkEndpoints: Endpoint[] = [
  editorialEndpoint({
    path: 'preview-link',
    roles: sharingRoles,
    body: z.object({
      documents: z.array(documentKeySchema).min(1).max(mostDocuments),
      days: z.literal(linkDays),
    }),
    work: makePreviewLink,
  }),
  editorialEndpoint({
    path: 'preview-links',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({ key: documentKeySchema }),
    work: async ({ key }, req) => ({ links: await previewLinksOf(key, req) }),
  }),
  editorialEndpoint({
    path: 'preview-link-revoke',
    roles: sharingRoles,
    body: z.object({ id: z.string().min(1).max(100) }),
    work: ({ id }, req) => revokePreviewLink(id, req),
  }),
];
