import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answers,
  type Behavior,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../references/lookup/testing/misbehavingServer.ts';
import { excerptLength, type Outgoing, post } from './post.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

const privateHosts = ['127.0.0.1'];
const send = (over: Partial<Outgoing> = {}) =>
  post({ url: `${server.origin}/hook?a=1`, headers: {}, body: '{}', timeoutMs: 2_000, privateHosts, ...over });
const sendTo = (behavior: Behavior, over: Partial<Outgoing> = {}) => {
  server.behave(behavior);
  return send(over);
};

describe('what comes of a message', () => {
  test('it is taken where the answer is 2xx', async () => {
    expect(await sendTo(answers.body('text/plain', 'Thank you'))).toMatchObject({
      status: 200,
      failure: null,
      excerpt: 'Thank you',
    });
    expect(server.requests).toEqual(['POST /hook?a=1']);
  });

  test.each([
    [400, 'it answered 400'],
    [410, 'it answered 410: it wants no more messages'],
    [503, 'it answered 503'],
  ])('%s is a failure', async (status, failure) => {
    expect(await sendTo(answers.status(status))).toMatchObject({ status, failure });
  });

  test('a redirect is not followed', async () => {
    const outcome = await sendTo(answers.redirect('/elsewhere'));
    expect(outcome).toMatchObject({ status: 302, failure: expect.stringContaining('none is followed') });
    expect(server.requests).toHaveLength(1);
  });

  test('a receiver can ask for time', async () => {
    const outcome = await sendTo(answers.status(503, { 'retry-after': '90' }));
    expect(outcome.retryAfterMs).toBe(90_000);
  });

  test('who does not answer in time has not taken it', async () => {
    const outcome = await sendTo(answers.nothing(), { timeoutMs: 150 });
    expect(outcome).toMatchObject({ status: null, failure: 'it did not answer within 0.15 seconds' });
  });

  test('an answer counts though its body never ends, or breaks off', async () => {
    const outcome = await sendTo(answers.endless());
    expect(outcome).toMatchObject({ status: 200, failure: null });
    expect(outcome.excerpt.length).toBeLessThanOrEqual(excerptLength + 1);
    expect(await sendTo(answers.headAlone(), { timeoutMs: 300 })).toMatchObject({ status: 200, failure: null });
  });

  test('a closed connection and a closed port are said in words', async () => {
    expect((await sendTo(answers.reset())).failure).toBe('it closed the connection without an answer');
    expect((await send({ url: 'http://127.0.0.1:9/' })).failure).toBe('nothing listens there');
  });

  test('a name that leads nowhere, or never answers, is said in words', async () => {
    const notFound = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    const nowhere = { url: 'https://nowhere.test/', resolve: () => Promise.reject(notFound) };
    expect((await send(nowhere)).failure).toBe('its name leads to no address');
    const hanging = { url: 'https://slow.test/', timeoutMs: 100, resolve: () => new Promise<never>(() => {}) };
    expect((await send(hanging)).failure).toBe('it did not answer within 0.1 seconds');
  });
});

test('connects to the address that was checked, and looks the name up once', async () => {
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    // The first answer is allowed; a second one would lead elsewhere.
    return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  };
  const { port } = new URL(server.origin);
  const outcome = await sendTo(answers.status(204), {
    url: `http://inside.test:${port}/`,
    privateHosts: ['inside.test'],
    resolve,
  });
  expect([outcome.status, asked]).toEqual([204, 1]);
});

test('control characters of an answer stay out of the log', async () => {
  const outcome = await sendTo(answers.body('text/plain', 'a\u0000b\u001b[31mc\r\nd'));
  expect(outcome.excerpt).toBe('a b [31mc d');
});
