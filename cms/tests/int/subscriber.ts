/** A system that an admin has told the CMS of: a server that writes down what comes, and answers as it is told. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookEvent } from '@wellcite/shared/webhook';
import type { Cms } from './cms.ts';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** `webhook-id`; empty for a plain call. */
  id: string;
}

export interface SubscriberServer {
  origin: string;
  received: Received[];
  /** What to answer; 204 unless told otherwise. */
  answer: (response: ServerResponse) => void;
  /** The events that came, in order. */
  events: () => WebhookEvent[];
  stop: () => Promise<void>;
}

export async function startSubscriber(): Promise<SubscriberServer> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { headers, url: path = '' } = request;
    subscriber.received.push({ path, headers, body, id: String(headers['webhook-id'] ?? '') });
    subscriber.answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const subscriber: SubscriberServer = {
    origin: `http://127.0.0.1:${port}`,
    received: [],
    answer: taken,
    events: () => subscriber.received.map(({ body }) => JSON.parse(body)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return subscriber;
}

export const taken = (response: ServerResponse) => void response.writeHead(204).end();

/** Answers with a status, and some words. */
export function answering(status: number, headers: Record<string, string> = {}, body = 'Sorry') {
  return (response: ServerResponse) => void response.writeHead(status, headers).end(body);
}

/** Adds a webhook as an admin does in the form, and answers with what the CMS answers. */
export async function addWebhook(cms: Cms, data: object): Promise<{ status: number; answer: Answer }> {
  const body = JSON.stringify({ name: 'Search', kind: 'signed', ...data });
  const response = await cms.api('/api/webhooks', { method: 'POST', body, as: cms.admin });
  return { status: response.status, answer: await response.json() };
}

export interface Answer {
  doc?: Record<string, unknown> & { id: string };
  errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[];
}

/** Takes a step about a webhook as an admin. */
export async function step(cms: Cms, path: string, id: string) {
  const body = JSON.stringify({ id });
  const response = await cms.api(`/api/editorial/${path}`, { method: 'POST', body, as: cms.admin });
  return { status: response.status, answer: await response.json() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
