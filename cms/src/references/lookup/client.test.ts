import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLookupClient } from './client.ts';
import type { LookupError } from './LookupError.ts';
import type { LookupClientOptions } from './services.ts';
import { answers, type MisbehavingServer, startMisbehavingServer } from './testing/misbehavingServer.ts';
import { createTestClock } from './testing/testClock.ts';

let server: MisbehavingServer;
let elsewhere: MisbehavingServer;
beforeAll(async () => {
  server = await startMisbehavingServer();
  elsewhere = await startMisbehavingServer();
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

const work = { service: 'crossref', path: '/works/10.1000%2Fx' } as const;
const record = { service: 'pubmed', path: '/entrez/eutils/efetch.fcgi', query: { id: '1' } } as const;

function setUp(options: LookupClientOptions = {}) {
  const clock = createTestClock();
  const origins = { pubmed: server.origin, pmc: server.origin, crossref: server.origin };
  return { clock, client: createLookupClient({ origins, clock, ...options }) };
}

async function errorOf(asking: Promise<unknown>): Promise<Pick<LookupError, 'kind' | 'message'>> {
  return asking.then(
    () => expect.fail('It did not fail.'),
    (error) => ({ kind: error.kind, message: error.message }),
  );
}

describe('what is asked', () => {
  test('tells NCBI the tool and the address to write to, and Crossref the address', async () => {
    server.behave(answers.json({ a: 1 }));
    const { client } = setUp({ email: 'it@example.org' });
    expect(await client.json(work)).toEqual({ a: 1 });
    await client.json(record);
    expect(server.requests).toEqual([
      'GET /works/10.1000%2Fx?mailto=it%40example.org',
      'GET /entrez/eutils/efetch.fcgi?id=1&tool=wellcite&email=it%40example.org',
    ]);
  });

  test('asks nobody while it is switched off', async () => {
    server.behave(answers.json({}));
    expect(await errorOf(setUp({ isOffline: true }).client.json(work))).toMatchInlineSnapshot(`
      {
        "kind": "offline",
        "message": "Looking up references is switched off for this CMS. Fill in the details by hand.",
      }
    `);
    expect(server.requests).toEqual([]);
  });

  test('starts at most three requests in any second at NCBI, one after the other', async () => {
    const starts: number[] = [];
    let running = 0;
    const clock = createTestClock();
    const { client } = setUp({
      clock,
      fetch: async () => {
        starts.push(clock.now());
        running += 1;
        expect(running).toBe(1);
        await Promise.resolve();
        running -= 1;
        return Response.json({});
      },
    });
    await Promise.all(Array.from({ length: 9 }, () => client.json(record)));
    const inASecond = starts.map((start) => starts.filter((other) => other >= start && other < start + 1000).length);
    expect(Math.max(...inASecond)).toBe(3);
  });

  test('an error of one request does not touch the next in the queue', async () => {
    server.behave(answers.status(400), answers.json({ a: 1 }));
    const { client } = setUp();
    const [first, second] = await Promise.allSettled([client.json(record), client.json(record)]);
    expect(first.status).toBe('rejected');
    expect(second).toEqual({ status: 'fulfilled', value: { a: 1 } });
  });
});

describe('a service that misbehaves', () => {
  test('says nothing: ends at the time-out and is not asked again', async () => {
    server.behave(answers.nothing());
    expect(await errorOf(setUp({ timeoutMs: 30 }).client.json(work))).toEqual({
      kind: 'timeout',
      message: 'Crossref did not answer within 0.03 seconds. Try again later.',
    });
    expect(server.requests).toHaveLength(1);
  });

  test('stops in the middle of its answer', async () => {
    server.behave(answers.headAlone());
    expect((await errorOf(setUp({ timeoutMs: 30 }).client.json(work))).kind).toBe('timeout');
  });

  test('never stops: is read no further than the limit', async () => {
    server.behave(answers.endless());
    expect(await errorOf(setUp().client.json(work))).toMatchInlineSnapshot(`
      {
        "kind": "too-large",
        "message": "Crossref answered more than 2 MB, which no single reference needs, so it was not read. Try again later.",
      }
    `);
  });

  test('announces more than the limit: is not read at all', async () => {
    const { client } = setUp({
      fetch: async () =>
        new Response('{}', { headers: { 'content-type': 'application/json', 'content-length': '99999999' } }),
    });
    expect((await errorOf(client.json(work))).kind).toBe('too-large');
  });

  test.each([
    ['a page for people', answers.body('text/html', '<html>Log in</html>')],
    ['XML where JSON was asked for', answers.xml('<a/>')],
    ['a page that says it is JSON', answers.body('application/json', '<html>Log in</html>')],
    ['JSON that breaks off', answers.body('application/json', '{"message":{"DOI"')],
    ['nothing', answers.body('application/json', '')],
  ])('answers %s', async (_what, behavior) => {
    server.behave(behavior);
    expect((await errorOf(setUp().client.json(work))).kind).toBe('not-what-was-asked');
  });

  test.each([
    ['a page that says it is XML', answers.xml('Log in, please')],
    ['XML that breaks off', answers.xml('<PubmedArticleSet><PubmedArticle>')],
    ['XML that defines entities', answers.xml('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>')],
    ['XML that is nested too deep', answers.xml(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)],
  ])('answers %s', async (_what, behavior) => {
    server.behave(behavior);
    expect((await errorOf(setUp().client.xml(record))).kind).toBe('not-what-was-asked');
  });

  test('says what was asked for and what came', async () => {
    server.behave(answers.body('text/html', '<html>Log in</html>'));
    expect((await errorOf(setUp().client.json(work))).message).toMatchInlineSnapshot(
      `"Crossref was asked for JSON and answered "text/html", perhaps a page for people. Try again later."`,
    );
  });

  test('does not know the number', async () => {
    server.behave(answers.status(404));
    expect(await errorOf(setUp().client.json(work))).toEqual({
      kind: 'not-found',
      message: 'Crossref does not know this number. Check it.',
    });
  });

  test('leads to another host: that host is not asked', async () => {
    elsewhere.behave(answers.json({}));
    server.behave(answers.redirect(`${elsewhere.origin}/works/10.1000%2Fx`));
    expect((await errorOf(setUp().client.json(work))).kind).toBe('refused');
    expect(elsewhere.requests).toEqual([]);
  });

  test('leads elsewhere on its own host: is followed, but not for ever', async () => {
    server.behave(answers.redirect('/works/other'), answers.json({ a: 1 }));
    expect(await setUp().client.json(work)).toEqual({ a: 1 });
    server.behave(answers.redirect('/works/other'));
    expect((await errorOf(setUp().client.json(work))).kind).toBe('refused');
    expect(server.requests).toHaveLength(4);
  });
});

describe('trying again', () => {
  test('after an error of the service, after a longer wait each time, three times in all', async () => {
    server.behave(answers.status(503));
    const { client, clock } = setUp();
    expect(await errorOf(client.json(work))).toEqual({
      kind: 'busy',
      message: 'Crossref is too busy or has an error of its own (status 503). Try again later.',
    });
    expect(server.requests).toHaveLength(3);
    expect(clock.waits).toEqual([500, 2000]);
  });

  test('after as long as the service asks for', async () => {
    server.behave(answers.status(429, { 'retry-after': '7' }), answers.json({ a: 1 }));
    const { client, clock } = setUp();
    expect(await client.json(work)).toEqual({ a: 1 });
    expect(clock.waits).toEqual([7000]);
  });

  test('after the date that the service names, by its own clock', async () => {
    const headers = { date: 'Tue, 01 Jan 2030 00:00:00 GMT', 'retry-after': 'Tue, 01 Jan 2030 00:00:05 GMT' };
    server.behave(answers.status(429, headers), answers.json({ a: 1 }));
    const { client, clock } = setUp();
    await client.json(work);
    expect(clock.waits).toEqual([5000]);
  });

  test('not where the service asks for longer than an editor waits', async () => {
    server.behave(answers.status(429, { 'retry-after': '3600' }));
    const { client, clock } = setUp();
    expect((await errorOf(client.json(work))).kind).toBe('busy');
    expect(server.requests).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });

  test('after a connection that broke', async () => {
    server.behave(answers.reset(), answers.json({ a: 1 }));
    expect(await setUp().client.json(work)).toEqual({ a: 1 });
    server.behave(answers.reset());
    expect(await errorOf(setUp().client.json(work))).toEqual({
      kind: 'offline',
      message:
        'Crossref could not be reached, or the connection broke. Check the connection of the CMS to the internet, or try again later.',
    });
  });

  test('leaves a service alone that failed three times in a row, and asks it again half a minute later', async () => {
    server.behave(answers.status(503));
    const { client, clock } = setUp();
    for (let time = 0; time < 3; time += 1) await errorOf(client.json(work));
    expect(server.requests).toHaveLength(9);
    const before = clock.now();
    await errorOf(client.json(work));
    expect(server.requests).toHaveLength(9);
    // Without waiting, so that a list of a thousand ends soon.
    expect(clock.now()).toBe(before);
    server.behave(answers.json({ a: 1 }));
    expect((await errorOf(client.json(work))).kind).toBe('busy');
    await clock.wait(30_000);
    expect(await client.json(work)).toEqual({ a: 1 });
  });

  test('failures with an answer between them are not in a row', async () => {
    const { client } = setUp();
    for (let time = 0; time < 3; time += 1) {
      server.behave(answers.status(503));
      await errorOf(client.json(work));
      server.behave(answers.json({ a: 1 }));
      expect(await client.json(work)).toEqual({ a: 1 });
    }
  });

  test('a service at rest does not keep the others from being asked', async () => {
    server.behave(answers.status(503));
    const { client } = setUp();
    for (let time = 0; time < 3; time += 1) await errorOf(client.json(work));
    server.behave(answers.json({ a: 1 }));
    expect(await client.json(record)).toEqual({ a: 1 });
  });
});
