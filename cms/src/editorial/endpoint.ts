/** How the endpoints of this folder are made: who may, what is sent, and all of it in one transaction. */
import {
  APIError,
  commitTransaction,
  type Endpoint,
  headersWithCors,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { forRoles } from './signOff/refusals.ts';

const roleNames: Record<Role, string> = { admin: 'an admin', editor: 'an editor', reviewer: 'a reviewer' };

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

/** Runs `work` in a transaction of its own, or in that of `req` where there is one. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOwn = await initTransaction(req);
  try {
    const result = await work();
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
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
