/** What can be done about references over HTTP, besides what Payload offers. */
import { partialDate, webAddress } from '@wellcite/shared/fields';
import { noticeKinds } from '@wellcite/shared/vocabulary';
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { hasContentRole } from '../access/roles.ts';
import { editorialEndpoint } from '../editorial/endpoint.ts';
import { setNotice } from '../editorial/notices/notice.ts';
import { forRoles, notThere } from '../editorial/signOff/refusals.ts';
import { checkReference } from './checks/taskCheckReference.ts';
import { exportEndpoint } from './export/endpoint.ts';
import { importEndpoints } from './import/endpoints.ts';
import { readBody } from './import/readBody.ts';

const id = z.string().min(1).max(100);

export const referenceEndpoints: Endpoint[] = [
  ...importEndpoints,
  exportEndpoint,
  {
    // Not as the other steps in one transaction: others would wait while the services are asked.
    path: '/references-check',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw new APIError('Sign in to check a reference.', 401);
      if (!hasContentRole(req.user)) throw forRoles('those who work on the content');
      const body = await readBody(req, {
        body: z.object({ id }),
        bytes: 10_000,
        tooLong: 'Send the id of one reference.',
      });
      return Response.json({ check: await checkReference(body.id, req) }, { headers: { 'cache-control': 'no-store' } });
    },
  },
  editorialEndpoint({
    path: 'set-notice',
    roles: ['reviewer', 'editor', 'admin'],
    body: z.object({
      id,
      standing: z.enum(noticeKinds).nullable(),
      noticeUrl: webAddress.nullable(),
      noticedOn: partialDate.nullable(),
    }),
    work: async (body, req) => {
      const doc = await req.payload.findByID({
        collection: 'references',
        id: body.id,
        draft: true,
        depth: 0,
        disableErrors: true,
        req,
      });
      if (!doc) throw notThere();
      await setNotice(body.id, { ...body, source: 'by-hand' }, req);
    },
  }),
];
