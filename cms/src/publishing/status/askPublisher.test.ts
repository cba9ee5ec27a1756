import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type AskPublisher, publisherAt } from './askPublisher.ts';

const schema = z.object({ pages: z.number() });

async function publisher(listener: RequestListener): Promise<AskPublisher> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return publisherAt({ url: `http://127.0.0.1:${port}`, token: 'the-token' });
}

test('sends the token, and hands on what was answered', async () => {
  const ask = await publisher((request, response) => {
    response.end(JSON.stringify({ pages: request.headers.authorization === 'Bearer the-token' ? 3 : 0 }));
  });
  expect(await ask({ path: '/status', schema })).toEqual({ value: { pages: 3 }, trouble: null });
});

test.each<[string, RequestListener]>([
  ['does not begin to answer', () => {}],
  ['does not end its answer', (_, response) => void response.write('{"pages":')],
])('gives up a publisher that %s', async (_, listener) => {
  const ask = await publisher(listener);
  const { trouble } = await ask({ path: '/status', schema, timeout: 100 });
  expect(trouble?.kind).toBe('slow');
  expect(trouble?.message).toContain('The publisher did not answer within 0.1 seconds.');
});

test('does not follow a redirect with its token', async () => {
  let elsewhere = 0;
  const ask = await publisher((request, response) => {
    if (request.url === '/elsewhere') elsewhere += 1;
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect((await ask({ path: '/status', schema })).trouble?.kind).toBe('unreachable');
  expect(elsewhere).toBe(0);
});

test('says that one is not there, and only for the log where', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await promisify(server.close.bind(server))();
  const { trouble } = await publisherAt({ url, token: 't' })({ path: '/status', schema });
  expect(trouble?.detail).toMatch(`GET ${url}/status failed: connect ECONNREFUSED`);
  expect({ ...trouble, detail: '' }).toMatchInlineSnapshot(`
    {
      "detail": "",
      "kind": "unreachable",
      "message": "The publisher cannot be reached. Readers see the site as it was, and what you publish goes live by itself when the publisher runs again. Ask whoever looks after the server to start it.",
    }
  `);
});

test('tells a refusal from an answer that it does not know', async () => {
  const answers: [number, string][] = [
    [409, '{"error":"It is stopped."}'],
    [507, '{"error":"The disk is full."}'],
    [500, '{"error":"Something went wrong."}'],
    [502, 'Bad gateway'],
    [404, '{"error":"There is no such address."}'],
    [200, '{"pages":"3"}'],
    [200, 'null'],
    [401, '{"error":"No."}'],
  ];
  const kinds = [];
  for (const [status, body] of answers) {
    const ask = await publisher((_, response) => response.writeHead(status).end(body));
    kinds.push((await ask({ path: '/x', schema })).trouble?.kind);
  }
  expect(kinds).toEqual([
    'refused',
    'refused',
    'failed',
    'failed',
    'unknown-answer',
    'unknown-answer',
    'unknown-answer',
    'locked-out',
  ]);
});

test('says of an error of the publisher whom to ask, and where to look', async () => {
  const ask = await publisher((_, response) => response.writeHead(500).end('{"error":"Something went wrong."}'));
  const { trouble } = await ask({ path: '/x', schema });
  expect(trouble?.message).toBe(
    'Something went wrong in the publisher. Ask whoever looks after the server to look at its log.',
  );
  expect(trouble?.detail).toContain('answered 500.');
});
