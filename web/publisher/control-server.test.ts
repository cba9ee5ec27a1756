import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentKey } from '@wellcite/shared/content-api';
import { signWebhook, webhookBodyLimit } from '@wellcite/shared/webhook';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { createControlServer } from './control-server.ts';
import { closeServer, listen } from './http.ts';
import { openStore } from './store.ts';

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
  const status = {
    release: 3,
    contentVersion: 'v',
    pages: 2,
    lastPublish: null,
    search,
    target: null,
    lastError: null,
  };
  const server = createControlServer({
    publisher: { notify: (keys) => notified.push(...keys), status: () => status },
    store,
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

/** Sends a body without saying its length first; answers with the status. */
function postInChunks(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST' }, (response) => resolve(response.statusCode));
    sending.on('error', reject);
    sending.write(body);
    sending.end();
  });
}
