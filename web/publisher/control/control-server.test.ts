import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { DocumentStatus, PublisherStatus } from '@wellcite/shared/publisher-api';
import { signWebhook, webhookBodyLimit } from '@wellcite/shared/webhook';
import { expect, onTestFinished, test } from 'vitest';
import { contentApiToken } from '../../tests/support/content-api.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { closeServer, listen } from '../lib/http.ts';
import type { Commands } from '../publishing/commands.ts';
import { CommandRefused } from '../releases/command-refused.ts';
import { openStore } from '../store/store.ts';
import { createControlServer } from './control-server.ts';

const webhookSecret = `whsec_${Buffer.from('a secret that only the tests know').toString('base64')}`;
const event = JSON.stringify({
  type: 'content.changed',
  timestamp: '2026-01-01T00:00:00.000Z',
  data: { documents: [{ collection: 'conditions', id: '1' }] },
});

async function startControlServer() {
  const store = openStore(await temporaryFolder(), []);
  const notified: DocumentKey[] = [];
  const search = { release: 2, isCurrent: false, lastError: null };
  const status: PublisherStatus = {
    release: 3,
    contentVersion: 'v',
    pages: 2,
    waiting: { documents: 0, pages: 0 },
    stopped: null,
    lastPublish: null,
    failures: [],
    search,
    target: null,
    lastError: null,
  };
  const asked: unknown[] = [];
  const commands: Commands = {
    releases: () => [],
    difference: async (to) => ({ from: 3, to, pages: [], keptWithdrawn: [] }),
    publishEverything: async (order) => {
      if (order.by === 'Nobody') throw new CommandRefused('Publishing is stopped.');
      asked.push(['publish', order]);
    },
    stop: (order) => {
      if (order.by === 'Nobody') throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      asked.push(['stop', order]);
    },
    resume: (order) => asked.push(['resume', order]),
    goBack: async (to, by) => {
      asked.push(['rollback', to, by]);
      return { from: 3, to, pages: [], keptWithdrawn: [] };
    },
  };
  const server = createControlServer({
    publisher: {
      notify: (keys) => notified.push(...keys),
      status: () => status,
      documentStatus: (key) => documentStatus(key),
      commands,
    },
    store,
    token: contentApiToken,
    webhookSecret,
    log: { info: () => {}, error: (message) => expect.unreachable(message) },
    preview: { answer: async () => false },
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await closeServer(server);
    store.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    notified,
    status,
    asked,
    command: (path: string, options: RequestInit = {}) =>
      fetch(`${url}${path}`, { headers: { authorization: `Bearer ${contentApiToken}` }, ...options }),
    post: (headers: Record<string, string>, body: string) => fetch(`${url}/webhook`, { method: 'POST', headers, body }),
  };
}

const signed = (body: string, { id = 'msg_1', at = new Date(), secret = webhookSecret } = {}) =>
  signWebhook({ secret, id, at, body });

test('takes a signed webhook and passes on which documents changed', async () => {
  const { post, notified } = await startControlServer();
  const response = await post(signed(event), event);
  expect(response.status).toBe(202);
  expect(notified).toEqual(['conditions:1']);
});

test('answers 204 to a webhook-id seen before, and does nothing', async () => {
  const { post, notified } = await startControlServer();
  await post(signed(event), event);
  const again = await post(signed(event), event);
  expect(again.status).toBe(204);
  expect(notified).toHaveLength(1);
});

test('takes an event that is for other subscribers, and does nothing', async () => {
  const { post, notified } = await startControlServer();
  const other = JSON.stringify({ type: 'webhook.test', timestamp: '2026-01-01T00:00:00.000Z', data: { webhook: 'x' } });
  expect((await post(signed(other), other)).status).toBe(204);
  expect(notified).toEqual([]);
});

const otherSecret = `whsec_${Buffer.from('a secret that somebody else has').toString('base64')}`;
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
test.each([
  ['no signature at all', () => ({})],
  ['a signature by another secret', () => signed(event, { secret: otherSecret })],
  ['a signature of another body', () => signed(`${event} `)],
  ['a timestamp over five minutes ago', () => signed(event, { at: minutes(-5.1) })],
  ['a timestamp over five minutes ahead', () => signed(event, { at: minutes(5.1) })],
])('answers 401 to %s', async (_, headers) => {
  const { post, notified } = await startControlServer();
  const response = await post(headers(), event);
  expect(response.status).toBe(401);
  expect(notified).toEqual([]);
});

test('a refused webhook does not use up its id', async () => {
  const { post } = await startControlServer();
  await post(signed(event, { secret: otherSecret }), event);
  expect((await post(signed(event), event)).status).toBe(202);
});

test.each([
  ['an event of another type', '{"type":"something.else"}'],
  ['what is not JSON', 'hello'],
])('answers 400 to %s, though its signature is right', async (_, body) => {
  const { post } = await startControlServer();
  expect((await post(signed(body), body)).status).toBe(400);
});

test('answers 413 to a body over the limit, with and without a length said beforehand', async () => {
  const { post, url } = await startControlServer();
  const body = 'x'.repeat(webhookBodyLimit + 1);
  expect((await post(signed(body), body)).status).toBe(413);
  expect(await postInChunks(`${url}/webhook`, body)).toBe(413);
});

test('says how it is', async () => {
  const { url, status } = await startControlServer();
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  expect(await (await fetch(`${url}/status`)).json()).toEqual(status);
  expect((await fetch(`${url}/anything`)).status).toBe(404);
});

const documentStatus = (key: DocumentKey): DocumentStatus => ({
  key,
  digest: null,
  path: null,
  pagesWaiting: 0,
  failures: [],
  refusal: null,
  live: null,
});

const body = (value: unknown) => ({ method: 'POST', body: JSON.stringify(value) });

test.each([
  ['GET', '/document?key=conditions:1'],
  ['GET', '/releases'],
  ['GET', '/rollback?release=2'],
  ['POST', '/rollback'],
  ['POST', '/publish'],
  ['POST', '/stop'],
  ['POST', '/resume'],
])('%s %s asks for the token, and does nothing without it', async (method, path) => {
  const { url, asked } = await startControlServer();
  for (const authorization of ['', 'Bearer', 'Bearer wrong', `Bearer ${contentApiToken}x`, contentApiToken]) {
    const response = await fetch(`${url}${path}`, { method, headers: { authorization } });
    expect(response.status, authorization).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  }
  expect(asked).toEqual([]);
});

test('carries out commands, with who asks, and answers with how it is then', async () => {
  const { command, asked, status } = await startControlServer();
  const by = 'Ann Admin';
  for (const [path, order] of [
    ['/publish', { by }],
    ['/stop', { by }],
    ['/resume', { by, acceptLoss: true }],
    ['/rollback', { by, release: 2 }],
  ] as const) {
    const response = await command(path, body(order));
    expect(response.status, path).toBe(200);
    expect(await response.json()).toEqual(status);
  }
  expect(asked).toEqual([
    ['publish', { by }],
    ['stop', { by }],
    ['resume', { by, acceptLoss: true }],
    ['rollback', 2, by],
  ]);
});

test('tells of documents, of releases, and of what going back would change', async () => {
  const { command } = await startControlServer();
  expect(await (await command('/document?key=conditions:1')).json()).toEqual(documentStatus('conditions:1'));
  expect(await (await command('/releases')).json()).toEqual({ releases: [] });
  expect(await (await command('/rollback?release=2')).json()).toMatchObject({ from: 3, to: 2 });
});

test.each([
  ['/document', {}],
  ['/document?key=nothing', {}],
  ['/rollback', {}],
  ['/rollback?release=-1', {}],
  ['/rollback?release=1e3', {}],
  ['/rollback', body({ by: 'Ann', release: '2' })],
  ['/publish', { method: 'POST' }],
  ['/publish', { method: 'POST', body: '{' }],
  ['/stop', body({ by: '' })],
  ['/resume', body({ by: 'Ann' })],
])('answers 400, in words, to %s %o', async (path, options) => {
  const { command, asked } = await startControlServer();
  const response = await command(path, options);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: expect.stringMatching(/\w+ \w+/) });
  expect(asked).toEqual([]);
});

test('answers 409 with the reason where a command cannot be carried out, and 413 to one that is too long', async () => {
  const { command } = await startControlServer();
  const refused = await command('/publish', body({ by: 'Nobody' }));
  expect([refused.status, await refused.json()]).toEqual([409, { error: 'Publishing is stopped.' }]);
  expect((await command('/stop', body({ by: 'x'.repeat(10_001) }))).status).toBe(413);
});

test('says without a line in the log that the disk is full', async () => {
  const { command } = await startControlServer();
  const response = await command('/stop', body({ by: 'Nobody' }));
  expect(response.status).toBe(507);
  expect(await response.json()).toEqual({ error: expect.stringContaining('Free some space there') });
});

/** Sends a body without saying its length first; answers with the status. */
function postInChunks(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST' }, (response) => resolve(response.statusCode));
    sending.on('error', reject);
    sending.write(body);
    sending.end();
  });
}
