/** The part of PUBLISHER_PORT that asks for the token: commands, and what is told of documents and releases. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { documentKeySchema } from '@wellcite/shared/content-api';
import { commandSchema, publisherPaths, resumeSchema, rollbackSchema } from '@wellcite/shared/publisher-api';
import { z } from 'zod';
import { isBearer } from '../lib/bearer.ts';
import { answerJson, readBody } from '../lib/http.ts';
import type { Publisher } from '../publishing/publisher.ts';
import { CommandRefused } from '../releases/command-refused.ts';

/** Bytes; a command is a name and a number. */
const commandBodyLimit = 10_000;

export interface CommandParts {
  publisher: Pick<Publisher, 'status' | 'documentStatus' | 'commands'>;
  /** CONTENT_API_TOKEN */
  token: string;
}

type Handler = (input: { parts: CommandParts; query: URLSearchParams; body: unknown }) => unknown;

const handlers: Record<string, Handler> = {
  [`GET ${publisherPaths.document}`]: ({ parts, query }) =>
    parts.publisher.documentStatus(documentKeySchema.parse(query.get('key'))),

  [`GET ${publisherPaths.releases}`]: ({ parts }) => ({ releases: parts.publisher.commands.releases() }),

  [`GET ${publisherPaths.rollback}`]: ({ parts, query }) =>
    parts.publisher.commands.difference(releaseInQuery.parse(query.get('release'))),

  [`POST ${publisherPaths.rollback}`]: async ({ parts, body }) => {
    const { release, by } = rollbackSchema.parse(body);
    await parts.publisher.commands.goBack(release, by);
    return parts.publisher.status();
  },

  [`POST ${publisherPaths.publish}`]: async ({ parts, body }) => {
    await parts.publisher.commands.publishEverything(commandSchema.parse(body));
    return parts.publisher.status();
  },

  [`POST ${publisherPaths.stop}`]: ({ parts, body }) => {
    parts.publisher.commands.stop(commandSchema.parse(body));
    return parts.publisher.status();
  },

  [`POST ${publisherPaths.resume}`]: ({ parts, body }) => {
    parts.publisher.commands.resume(resumeSchema.parse(body));
    return parts.publisher.status();
  },
};

const releaseInQuery = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** Answers `route` ("POST /stop") where it is one of these; false where it is not. */
export async function answerCommand(
  parts: CommandParts,
  { route, request, response }: { route: string; request: IncomingMessage; response: ServerResponse },
): Promise<boolean> {
  const handler = Object.hasOwn(handlers, route) ? handlers[route] : undefined;
  if (!handler) return false;
  if (!isBearer(request, parts.token)) {
    response.setHeader('www-authenticate', 'Bearer');
    answerJson(response, 401, { error: 'This asks for "Authorization: Bearer" and CONTENT_API_TOKEN.' });
    return true;
  }
  const text = await readBody(request, commandBodyLimit);
  if (text === null) {
    response.setHeader('connection', 'close');
    answerJson(response, 413, { error: `The body is over ${commandBodyLimit} bytes.` });
    return true;
  }
  try {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    answerJson(response, 200, await handler({ parts, query, body: text === '' ? undefined : JSON.parse(text) }));
  } catch (error) {
    if (error instanceof CommandRefused) answerJson(response, 409, { error: error.message });
    else if (error instanceof z.ZodError) answerJson(response, 400, { error: z.prettifyError(error) });
    else if (error instanceof SyntaxError) answerJson(response, 400, { error: 'The body is not JSON.' });
    else throw error;
  }
  return true;
}
