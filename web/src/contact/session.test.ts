import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSession } from './session.ts';

const start = 'https://cms.example/api/enquiries/start';
const send = 'https://cms.example/api/enquiries';

interface Asked {
  url: string;
  at: number;
  body: Record<string, string>;
}

let asked: Asked[];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** `answers` to what is sent, one after the other; the last one stays. */
function cms(...answers: [status: number, body: unknown][]): void {
  let tokens = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    asked.push({ url, at: Date.now(), body: typeof init.body === 'string' ? JSON.parse(init.body) : {} });
    tokens += 1;
    if (url === start) return Response.json({ token: `token ${tokens}`, waitMs: 3000 });
    const [status, body] = (answers.length > 1 ? answers.shift() : answers[0]) ?? [500, null];
    return Response.json(body, { status });
  });
}

async function sent(session: ReturnType<typeof openSession>) {
  const outcome = session.send({ name: 'Pat' });
  await vi.runAllTimersAsync();
  return outcome;
}

test('waits until the token can be sent, and sends it with what was written', async () => {
  cms([200, { sent: true }]);
  const session = openSession({ start, send });
  expect(await sent(session)).toEqual({ kind: 'sent' });
  expect(asked.map(({ url, body }) => [url, body.token ?? null, body.name ?? null])).toEqual([
    [start, null, null],
    [send, 'token 1', 'Pat'],
  ]);
  expect(asked[1]?.at).toBeGreaterThanOrEqual(3000);
});

test('asks for one token however often it begins, and for another when that is hours old', async () => {
  cms([200, { sent: true }]);
  const session = openSession({ start, send });
  await session.begin();
  await session.begin();
  expect(asked).toHaveLength(1);
  vi.setSystemTime(5 * 60 * 60 * 1000);
  await sent(session);
  expect(asked.map(({ url }) => url)).toEqual([start, start, send]);
});

test('sends once more where the CMS did not take the token and gave another', async () => {
  cms([409, { token: 'another', waitMs: 3000, errors: [] }], [200, { sent: true }]);
  expect(await sent(openSession({ start, send }))).toEqual({ kind: 'sent' });
  expect(asked.at(-1)?.body.token).toBe('another');
});

test('does not go on for ever where no token is taken', async () => {
  cms([409, { token: 'another', waitMs: 3000, errors: [] }]);
  expect(await sent(openSession({ start, send }))).toEqual({ kind: 'trouble', trouble: { kind: 'failed' } });
  expect(asked.filter(({ url }) => url === send)).toHaveLength(2);
});

test.each([
  [429, { errors: [], waitMs: 120_000 }, { kind: 'too-many', waitMs: 120_000 }],
  [429, 'of a proxy', { kind: 'too-many', waitMs: 600_000 }],
  [413, null, { kind: 'too-long' }],
  [500, 'not ours', { kind: 'failed' }],
  [403, { errors: [{ message: 'No.' }] }, { kind: 'failed' }],
  [400, { errors: [{ message: 'Not JSON.' }] }, { kind: 'failed' }],
])('answered by %i, it says which trouble that is', async (status, body, trouble) => {
  cms([status, body]);
  expect(await sent(openSession({ start, send }))).toEqual({ kind: 'trouble', trouble });
});

test('hands on what the CMS says of the fields', async () => {
  const problems = [{ field: 'name', message: 'Enter your name.' }];
  cms([400, { errors: problems }]);
  expect(await sent(openSession({ start, send }))).toEqual({ kind: 'problems', problems });
});

test('without a network it says so, and tries anew the next time', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const session = openSession({ start, send });
  expect(await sent(session)).toEqual({ kind: 'trouble', trouble: { kind: 'offline' } });
  cms([200, { sent: true }]);
  expect(await sent(session)).toEqual({ kind: 'sent' });
});
