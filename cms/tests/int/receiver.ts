/** Takes webhooks, as any subscriber of ours would: checks their signature, and answers as it is told. It also stands in for the publisher's preview. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewPaths } from '@wellcite/shared/preview-api';
import { type ContentChangedEvent, verifyWebhook } from '@wellcite/shared/webhook';
import { webhookSecret } from './cms.ts';

export interface Message {
  id: string;
  event: ContentChangedEvent;
}

export interface Receiver {
  url: string;
  /** What came in, refused messages included. */
  messages: Message[];
  /** What to answer; 204 unless told otherwise. */
  status: number;
  /** What to wait for before answering. */
  before: () => Promise<void>;
  /** Answers what is asked for a preview: a status and a body. */
  preview: (body: string) => { status: number; body: string };
  /** Keys of all documents that were named since `messages` was last emptied. */
  named: () => string[];
  stop: () => Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (request.url === previewPaths.page) {
      const answer = receiver.preview(body);
      response.writeHead(answer.status).end(answer.body);
      return;
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const event = verifyWebhook({ secret: webhookSecret, headers, body });
    receiver.messages.push({ id: headers['webhook-id'] ?? '', event });
    await receiver.before();
    response.writeHead(receiver.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    messages: [],
    status: 204,
    before: async () => {},
    preview: () => ({ status: 404, body: '{}' }),
    named: () =>
      receiver.messages.flatMap(({ event }) => event.data.documents.map(({ collection, id }) => `${collection}:${id}`)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
