/** What lies between the CMS and the publisher: it loses, refuses, repeats, delays and reorders messages, and cuts answers off. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { contentApiPaths, documentsSchema } from '@wellcite/shared/content-api';
import { contentChangedEvent } from '@wellcite/shared/webhook';
import type { DocumentEnvelope } from '../../../publisher/intake/content-client.ts';
import { closeServer, listen } from '../../../publisher/lib/http.ts';

/** Of a webhook. One that is refused is sent again by the CMS; one that is lost was taken, as far as the CMS knows. */
export const messageFates = [
  'arrives',
  'is lost',
  'is refused',
  'is repeated',
  'is delayed',
  'is overtaken by the next',
] as const;
export type MessageFate = (typeof messageFates)[number];

/** Of an answer of the content API. */
export const answerFates = ['arrives', 'is cut off', 'is late'] as const;
export type AnswerFate = (typeof answerFates)[number];

export type Network = Awaited<ReturnType<typeof startNetwork>>;

const delayMs = { message: 400, answer: 100 };

interface Message {
  headers: Record<string, string>;
  body: Buffer<ArrayBuffer>;
}

/** `onDocuments` hears of each answer that is passed on, before the publisher has it. */
export async function startNetwork(input: {
  cmsUrl: string;
  publisherUrl: string;
  onDocuments: (envelopes: readonly DocumentEnvelope[]) => void;
}) {
  const fate: { message: MessageFate; answer: AnswerFate } = { message: 'arrives', answer: 'arrives' };
  let held: Message[] = [];
  const onTheWay = new Set<Promise<unknown>>();
  const counts = new Map<string, number>();
  const messages: { id: string; documents: string[] }[] = [];

  async function forward({ headers, body }: Message): Promise<number> {
    const answer = await fetch(`${input.publisherUrl}/webhook`, { method: 'POST', headers, body }).catch(() => null);
    return answer?.status ?? 503;
  }

  /** Nobody waits for it; a publisher that is down does not get it. */
  function forwardLater(message: Message): void {
    const sent = delay(delayMs.message).then(() => forward(message));
    onTheWay.add(sent);
    void sent.then(() => onTheWay.delete(sent));
  }

  async function passMessage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host: _, connection: __, ...headers } = request.headers as Record<string, string>;
    const message = { headers, body: Buffer.concat(await request.toArray()) };
    messages.push({ id: headers['webhook-id'] ?? '', documents: keysIn(message) });
    await network.beforeMessage();
    const what = fate.message;
    counts.set(what, (counts.get(what) ?? 0) + 1);
    if (what === 'is refused') return void response.writeHead(503).end();
    if (what === 'is delayed') forwardLater(message);
    if (what === 'is overtaken by the next') held.push(message);
    if (what !== 'arrives' && what !== 'is repeated') return void response.writeHead(202).end();
    const status = await forward(message);
    if (what === 'is repeated') await forward(message);
    response.writeHead(status).end();
    const overtaken = held;
    held = [];
    for (const late of overtaken) await forward(late);
  }

  async function passAnswer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization = '', 'if-none-match': known = '' } = request.headers;
    const headers = { authorization, ...(known && { 'if-none-match': known }) };
    const answer = await fetch(`${input.cmsUrl}${request.url}`, { headers }).catch(() => null);
    const body = answer && Buffer.from(await answer.arrayBuffer().catch(() => new ArrayBuffer(0)));
    if (!answer || !body || fate.answer === 'is cut off') {
      if (body) response.writeHead(200, { 'content-length': body.length + 1 }).write(body);
      response.destroy();
      return;
    }
    if (fate.answer === 'is late') await delay(delayMs.answer);
    if (answer.ok && request.url?.startsWith(contentApiPaths.documents)) {
      input.onDocuments(documentsSchema.parse(JSON.parse(body.toString())).documents);
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body);
  }

  const server = createServer((request, response) => {
    const pass = request.url === '/webhook' ? passMessage : passAnswer;
    pass(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await listen(server, { host: '127.0.0.1', port: 0 });

  const network = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many messages met each fate. */
    counts,
    /** Which documents each message names, in the order in which they came from the CMS; one that is sent again has its id again. */
    messages,
    /** What is to be done when a message has come, before anything becomes of it. */
    beforeMessage: async (): Promise<void> => {},
    /** From now on. */
    setFate(next: { message: MessageFate; answer: AnswerFate }): void {
      Object.assign(fate, next);
    },
    /** Everything arrives from now on, and what was held back now. */
    async calm(): Promise<void> {
      Object.assign(fate, { message: 'arrives', answer: 'arrives' });
      const late = held;
      held = [];
      for (const message of late) await forward(message);
      await Promise.all(onTheWay);
    },
    close: () => closeServer(server),
  };
  return network;
}

function keysIn({ body }: Message): string[] {
  const { data } = contentChangedEvent.parse(JSON.parse(body.toString()));
  return data.documents.map(({ collection, id }) => `${collection}:${id}`);
}
