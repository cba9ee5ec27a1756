/** PUBLISHER_PORT: takes webhooks and commands, and says how the publisher is. Private: it is for the CMS and the clinic's own monitoring. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { documentKey } from '@wellcite/shared/content-api';
import { publisherPaths } from '@wellcite/shared/publisher-api';
import { verifyWebhook, WebhookRefused, webhookBodyLimit } from '@wellcite/shared/webhook';
import { ZodError } from 'zod';
import { sinceOf } from '../intake/changes-heard.ts';
import { answerJson, readBody } from '../lib/http.ts';
import type { Log } from '../lib/log.ts';
import type { PreviewServer } from '../preview/preview-server.ts';
import { explain, isDiskFull } from '../publishing/explain.ts';
import type { Publisher } from '../publishing/publisher.ts';
import type { Store } from '../store/store.ts';
import { answerCommand, type CommandParts } from './control-commands.ts';

export interface ControlParts extends CommandParts {
  publisher: Pick<Publisher, 'notify'> & CommandParts['publisher'];
  store: Pick<Store, 'isNewWebhook'>;
  /** `whsec_…` */
  webhookSecret: string;
  log: Log;
  preview: Pick<PreviewServer, 'answer'>;
}

/** Longer than any sender goes on trying. */
const rememberWebhooksMs = 7 * 24 * 3_600_000;

export function createControlServer(parts: ControlParts): Server {
  return createServer((request, response) => {
    respond(parts, request, response).catch((error: unknown) => {
      // The publisher says so once; each of many messages need not.
      if (isDiskFull(error) && !response.headersSent) return answerJson(response, 507, { error: explain(error) });
      parts.log.error(`${routeOf(request)} failed: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) answerJson(response, 500, { error: 'Something went wrong; the log says what.' });
    });
  });
}

async function respond(parts: ControlParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (await parts.preview.answer(request, response)) return;
  const route = routeOf(request);
  switch (route) {
    case `GET ${publisherPaths.health}`:
      return answerJson(response, 200, { status: 'ok' });
    case `GET ${publisherPaths.status}`:
      return answerJson(response, 200, parts.publisher.status());
    case 'POST /webhook':
      return receiveWebhook(parts, request, response);
    default:
      if (await answerCommand(parts, { route, request, response })) return;
      return answerJson(response, 404, {
        error: `There is nothing here. There are ${Object.values(publisherPaths).join(', ')} and /webhook.`,
      });
  }
}

/** Without the query, which has no meaning here and may be anything. */
function routeOf({ method, url }: IncomingMessage): string {
  return `${method} ${url?.split('?', 1)[0]}`;
}

async function receiveWebhook(parts: ControlParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, webhookBodyLimit);
  if (body === null) {
    response.setHeader('connection', 'close');
    return answerJson(response, 413, { error: `The body is over ${webhookBodyLimit} bytes.` });
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  try {
    const event = verifyWebhook({ secret: parts.webhookSecret, headers, body });
    const at = Date.now();
    const id = headers['webhook-id'] ?? '';
    if (!parts.store.isNewWebhook({ id, at, forgetBefore: at - rememberWebhooksMs })) {
      response.writeHead(204).end();
      return;
    }
    // Any other event is for those who chose it; the publisher is told of changes alone.
    if (event.type !== 'content.changed') {
      response.writeHead(204).end();
      return;
    }
    const keys = event.data.documents.map((document) => documentKey(document.collection, document.id));
    parts.publisher.notify(keys, sinceOf(event.timestamp));
    answerJson(response, 202, { accepted: event.data.documents.length });
  } catch (error) {
    if (error instanceof WebhookRefused) return answerJson(response, 401, { error: error.message });
    if (error instanceof ZodError || error instanceof SyntaxError) {
      return answerJson(response, 400, {
        error: 'The signature is right, but this is not an event that is known here.',
      });
    }
    throw error;
  }
}
