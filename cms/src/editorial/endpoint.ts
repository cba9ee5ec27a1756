/** How the endpoints of this folder are made: who may, what is sent, and all of it in one transaction. */
import { APIError, type Endpoint, headersWithCors, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { forRoles } from './signOff/refusals.ts';

const roleNames: Record<Role, string> = {
  admin: 'an admin',
  editor: 'an editor',
  reviewer: 'a reviewer',
  'front-desk': 'somebody of the front desk',
};

/**
 * `POST /api/editorial/<path>` with JSON. Answers with what `work` returns, or with `{ "done": true }`.
 * @throws {APIError} 403 where the role may not, 400 where what was sent is not what was asked for
 */
export function editorialEndpoint<Body extends z.ZodType>(input: {
  path: string;
  roles: readonly Role[];
  body: Body;
  work: (body: z.output<Body>, req: PayloadRequest) => Promise<unknown>;
}): Endpoint {
  const { path, roles, body: schema, work } = input;
  return {
    path: `/editorial/${path}`,
    method: 'post',
    handler: async (req) => {
      const role = roles.find((one) => one === req.user?.role);
      if (!role) throw forRoles(roles.map((one) => roleNames[one]).join(' or '));
      const body = parseBody(schema, await readJson(req));
      const answer = await inTransaction(req, () => work(body, req));
      return Response.json(answer ?? { done: true }, {
        headers: headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req }),
      });
    },
  };
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.();
  } catch {
    throw new APIError('What was sent is not JSON.', 400);
  }
}

function parseBody<Body extends z.ZodType>(schema: Body, value: unknown): z.output<Body> {
  const { data, error } = schema.safeParse(value);
  if (error) throw new APIError(`What was sent cannot be used. ${z.prettifyError(error)}`, 400);
  return data;
}
