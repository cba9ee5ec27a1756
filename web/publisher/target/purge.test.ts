import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { closeServer, listen, readBody } from '../lib/http.ts';
import { openStore } from '../store/store.ts';
import { createPurge } from './purge.ts';
import { openSentFiles } from './sent-files.ts';

interface Told {
  authorization: string | undefined;
  urls: string[];
}

/** A cache that answers as the test says, and a purge that tells it. */
async function open({ token }: { token?: string } = {}) {
  const told: Told[] = [];
  let statusOf = (_: Told): number | Promise<number> => 204;
  const server = createServer(async (request, response) => {
    const { urls } = JSON.parse((await readBody(request, 1_000_000)) ?? '{}');
    const each = { authorization: request.headers.authorization, urls };
    told.push(each);
    response.writeHead(await statusOf(each)).end();
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => closeServer(server));
  const stateDir = await temporaryFolder();
  openStore(stateDir, []).close();
  const sentFiles = openSentFiles({ stateDir, target: 'a bucket' });
  const lines: string[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge?secret=hush`;
  const purge = createPurge({
    settings: { url, token },
    sentFiles,
    log: { info: () => {}, error: (line) => lines.push(line.replace(/127\.0\.0\.1:\d+/, 'cdn.example')) },
    pause: async () => {},
  });
  onTestFinished(() => purge.stop());
  return {
    purge,
    told,
    lines,
    sentFiles,
    change: (url: string) => sentFiles.forget('any', url),
    answer: (choose: typeof statusOf) => {
      statusOf = choose;
    },
  };
}

test('tells what changed in one request, once, with the token', async () => {
  const { purge, told, change } = await open({ token: 'a token of ours' });
  for (const url of ['https://clinic.example/a/', 'https://clinic.example/b/']) change(url);
  purge.tell();
  await purge.settled();
  purge.tell();
  await purge.settled();
  expect(told).toEqual([
    { authorization: 'Bearer a token of ours', urls: ['https://clinic.example/a/', 'https://clinic.example/b/'] },
  ]);
});

test('sends no token where there is none, and splits a long list', async () => {
  const { purge, told, change } = await open();
  for (let number = 0; number < 1_001; number += 1) change(`https://clinic.example/${number}/`);
  purge.tell();
  await purge.settled();
  expect(told.map(({ urls }) => urls.length)).toEqual([1_000, 1]);
  expect(told[0]?.authorization).toBeUndefined();
});

test('tries again, and then keeps what was not taken and says so once', async () => {
  const { purge, told, change, answer, lines, sentFiles } = await open();
  answer(() => 503);
  change('https://clinic.example/a/');
  for (let time = 0; time < 2; time += 1) {
    purge.tell();
    await purge.settled();
  }
  expect(told).toHaveLength(6);
  expect(sentFiles.purges(10)).toHaveLength(1);
  expect(lines).toMatchInlineSnapshot(`
    [
      "PURGE_URL at cdn.example did not take the addresses that changed (it answered 503). The bucket has the new files; caches may go on showing what was there before. It is tried again by itself: check PURGE_URL and PURGE_TOKEN.",
    ]
  `);
  expect(purge.problem()).toContain('it answered 503');
  answer(() => 200);
  purge.tell();
  await purge.settled();
  expect(purge.problem()).toBeNull();
  expect(sentFiles.purges(10)).toEqual([]);
});

test('tells again of what changed again while it was told of', async () => {
  const { purge, told, change, answer } = await open();
  const url = 'https://clinic.example/a/';
  answer(() => {
    if (told.length === 1) change(url);
    return 200;
  });
  change(url);
  purge.tell();
  await purge.settled();
  expect(told.map(({ urls }) => urls)).toEqual([[url], [url]]);
});

test('goes nowhere else, though the address leads on', async () => {
  const { purge, told, change, answer } = await open({ token: 'a token of ours' });
  answer(() => 307);
  change('https://clinic.example/a/');
  purge.tell();
  await purge.settled();
  expect(told).toHaveLength(3);
  expect(purge.problem()).not.toBeNull();
});

test('stops in the middle of a request, without a word', async () => {
  const { purge, told, change, answer, lines } = await open();
  answer(() => new Promise(() => {}));
  change('https://clinic.example/a/');
  purge.tell();
  await vi.waitUntil(() => told.length === 1);
  await purge.stop();
  expect(lines).toEqual([]);
});
