/** What the admin asks about publishing, over HTTP. The publisher's own port is private: browsers ask here. */
import { documentKeySchema } from '@wellcite/shared/content-api';
import { APIError, type Endpoint, headersWithCors, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayWithPublisher, type PublisherOperation } from '../../access/accessOf.ts';
import { differenceTo, goBack, publishEverything, resumePublishing, stopPublishing } from './commands.ts';
import { documentStanding } from './documentStanding.ts';
import { siteStanding } from './siteStanding.ts';

const release = z.coerce.number().int().min(0);

export const publishingEndpoints: Endpoint[] = [
  see('site', z.object({}), (_, req) => siteStanding(req)),
  see('document', z.object({ key: documentKeySchema }), ({ key }, req) => documentStanding(key, req)),
  endpoint({
    method: 'get',
    path: 'difference',
    operation: 'command',
    schema: z.object({ release }),
    work: (asked) => differenceTo(asked.release),
  }),
  command('publish', z.object({}), (_, req) => publishEverything(req)),
  command('stop', z.object({}), (_, req) => stopPublishing(req)),
  command('resume', z.object({ acceptLoss: z.boolean() }), resumePublishing),
  command('go-back', z.object({ release: z.int().min(0) }), goBack),
];

interface Input<Schema extends z.ZodType> {
  method: 'get' | 'post';
  /** Below `/api/publishing/`. */
  path: string;
  operation: PublisherOperation;
  /** Of the query where it is a GET, of the body as JSON where it is a POST. */
  schema: Schema;
  work: (asked: z.output<Schema>, req: PayloadRequest) => Promise<unknown>;
}

function see<Schema extends z.ZodType>(path: string, schema: Schema, work: Input<Schema>['work']): Endpoint {
  return endpoint({ method: 'get', path, operation: 'see', schema, work });
}

function command<Schema extends z.ZodType>(path: string, schema: Schema, work: Input<Schema>['work']): Endpoint {
  return endpoint({ method: 'post', path, operation: 'command', schema, work });
}

/** @throws {APIError} 403 where the role may not, 400 where what was sent is not what was asked for */
function endpoint<Schema extends z.ZodType>({ method, path, operation, schema, work }: Input<Schema>): Endpoint {
  return {
    path: `/publishing/${path}`,
    method,
    handler: async (req) => {
      if (!mayWithPublisher(operation, req.user)) throw new APIError(refusals[operation], 403);
      const asked = schema.safeParse(method === 'get' ? Object.fromEntries(req.searchParams) : await jsonOf(req));
      if (asked.error) throw new APIError(`What was sent cannot be used. ${z.prettifyError(asked.error)}`, 400);
      const answer = await work(asked.data, req);
      return Response.json(answer ?? { done: true }, {
        headers: headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req }),
      });
    },
  };
}

const refusals: Record<PublisherOperation, string> = {
  see: 'Only an editor, a reviewer or an admin can see this. Ask one of them.',
  command: 'Only an admin can do this. Ask one of them.',
};

async function jsonOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.();
  } catch {
    throw new APIError('What was sent is not JSON.', 400);
  }
}
