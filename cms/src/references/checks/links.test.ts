import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers, type MisbehavingServer, startMisbehavingServer } from '../lookup/testing/misbehavingServer.ts';
import { checkLink, inspectLink } from './links.ts';
import { type LinkAnswer, type LinkRequest, requestHead } from './linksRequest.ts';

const publicAddress = { address: '93.184.215.14', family: 4 };
const resolve = async () => [publicAddress];

/** Answers in order, the last for all after it, and writes down what was asked. */
function serving(...given: (number | Partial<LinkAnswer>)[]) {
  const asked: string[] = [];
  const request = async ({ url, method }: LinkRequest): Promise<LinkAnswer> => {
    asked.push(`${method} ${url.href}`);
    const answer = given.length > 1 ? given.shift() : given[0];
    return { status: 200, location: null, ...(typeof answer === 'number' ? { status: answer } : answer) };
  };
  return { asked, options: { request, resolve } };
}

describe('what an answer means', () => {
  test.each([
    [200, 'alive'],
    [204, 'alive'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'dead'],
    [410, 'dead'],
    [412, 'blocked'],
    [418, 'unknown'],
    [429, 'blocked'],
    [500, 'unknown'],
    [503, 'unknown'],
    [304, 'unknown'],
  ])('%i is %s', async (status, state) => {
    expect(await checkLink('https://example.org/a', serving(status).options)).toBe(state);
  });

  test.each([
    [405, 200, 'alive'],
    [501, 403, 'blocked'],
    [404, 200, 'alive'],
    [404, 404, 'dead'],
    [405, 405, 'unknown'],
  ])('where HEAD gives %i it is asked again by GET, which gives %i: %s', async (head, get, state) => {
    const { asked, options } = serving(head, get);
    expect(await checkLink('https://example.org/a', options)).toBe(state);
    expect(asked).toEqual(['HEAD https://example.org/a', 'GET https://example.org/a']);
  });

  test('says why, and what to do', async () => {
    const why = async (status: number) => (await inspectLink('https://example.org/a', serving(status).options)).why;
    expect([await why(200), await why(404), await why(403), await why(500)]).toMatchInlineSnapshot(`
      [
        null,
        "example.org answered 404: nothing is there anymore. Find where it went, or another source.",
        "example.org answered 403: it keeps programs out. Open it in a browser to see whether it is there.",
        "example.org answered 500. It may pass; look again later.",
      ]
    `);
  });
});

describe('being led on', () => {
  test('follows, also to another host, at most five times', async () => {
    const five = [1, 2, 3, 4, 5].map((step) => ({ status: 302, location: `https://step${step}.example.org/` }));
    const { asked, options } = serving(...five, 404, 404);
    expect(await checkLink('https://example.org/a', options)).toBe('dead');
    expect(asked.at(-1)).toBe('GET https://step5.example.org/');
    expect(await inspectLink('https://example.org/a', serving({ status: 301, location: '/a' }).options)).toEqual({
      state: 'unknown',
      why: 'It was led on more than 5 times. Open it in a browser.',
    });
  });

  test('does not follow to an address inside the network', async () => {
    const { asked, options } = serving({ status: 302, location: 'http://intranet.example/' });
    const inside = async (hostname: string) =>
      hostname === 'intranet.example' ? [{ address: '10.0.0.5', family: 4 }] : [publicAddress];
    expect(await inspectLink('https://example.org/a', { ...options, resolve: inside })).toEqual({
      state: 'unknown',
      why: 'intranet.example is not an address on the public internet, so it was not asked.',
    });
    expect(asked).toEqual(['HEAD https://example.org/a']);
  });

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'http://'])('does not follow to %s', async (location) => {
    const { asked, options } = serving({ status: 302, location });
    expect(await checkLink('https://example.org/a', options)).toBe('unknown');
    expect(asked).toHaveLength(1);
  });
});

describe('addresses inside a network are not asked', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://localhost/',
  ])('%s', async (url) => {
    const { asked, options } = serving(200);
    // Names and numbers alike go the way they go in earnest.
    expect(await checkLink(url, { request: options.request })).toBe('unknown');
    expect(asked).toEqual([]);
  });

  test('nor a name of which one address is', async () => {
    const { asked, options } = serving(200);
    const mixed = async () => [publicAddress, { address: '192.168.0.1', family: 4 }];
    expect(await checkLink('https://example.org/', { ...options, resolve: mixed })).toBe('unknown');
    expect(asked).toEqual([]);
  });

  test('and no name that has no address', async () => {
    const missing = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    expect(await inspectLink('https://gone.example/', { resolve: missing })).toEqual({
      state: 'unknown',
      why: 'gone.example has no address at the moment. It may pass; look again later.',
    });
    expect(await checkLink('https://gone.example/', { resolve: async () => [] })).toBe('unknown');
  });
});

describe('one request', () => {
  let server: MisbehavingServer;
  beforeAll(async () => {
    server = await startMisbehavingServer();
  });
  afterAll(() => server.close());

  /** To the test server, under a name that leads nowhere. */
  const ask = (method: LinkRequest['method'] = 'HEAD', timeoutMs = 2000) =>
    requestHead({
      url: new URL(`http://nowhere.invalid:${new URL(server.origin).port}/a?b=c`),
      method,
      addresses: [{ address: '127.0.0.1', family: 4 }],
      timeoutMs,
    });

  test('goes to the address that was checked, and not to where the name leads', async () => {
    server.behave(answers.redirect('/elsewhere'));
    expect(await ask()).toEqual({ status: 302, location: '/elsewhere' });
    expect(server.requests).toEqual(['HEAD /a?b=c']);
  });

  test('reads no more than the head, however long the body', async () => {
    const closed = Promise.withResolvers<boolean>();
    server.behave((request, response) => {
      response.on('close', () => closed.resolve(!response.writableFinished));
      answers.endless()(request, response);
    });
    expect(await ask('GET', 60_000)).toEqual({ status: 200, location: null });
    expect(await closed.promise).toBe(true);
  });

  test('ends at the time-out, which says nothing about the link', async () => {
    server.behave(answers.nothing());
    const request = () => ask('HEAD', 30);
    expect(await inspectLink('https://example.org/', { request, resolve })).toEqual({
      state: 'unknown',
      why: 'example.org did not answer in time. It may pass; look again later.',
    });
  });

  test('a connection that breaks says nothing about the link', async () => {
    server.behave(answers.reset());
    const request = () => ask();
    expect(await checkLink('https://example.org/', { request, resolve })).toBe('unknown');
  });
});
