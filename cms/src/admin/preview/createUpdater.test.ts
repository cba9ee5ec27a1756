// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpdater } from './createUpdater.ts';

const bar = '<aside class="wellcite-preview">Preview</aside>';
let asked: { body: string; answer: (response: Response) => void }[] = [];

beforeEach(() => {
  asked = [];
  document.body.innerHTML = bar;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    asked.push({ body, answer: resolve });
    return promise;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const updater = () => createUpdater({ path: '/preview/conditions/1', target: () => window });
const titles = () => asked.map(({ body }) => JSON.parse(body).data.title);

test('asks once for what is typed in one go', async () => {
  const { show } = updater();
  for (const title of ['G', 'Gr', 'Gri']) show({ title });
  await vi.advanceTimersByTimeAsync(100);
  expect(titles()).toEqual(['Gri']);
});

test('follows also somebody who types without a pause', async () => {
  const { show } = updater();
  for (let key = 0; key < 40; key += 1) {
    show({ title: String(key) });
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(asked.length).toBeGreaterThan(0);
});

test('has one request under way at a time, and asks next for the newest', async () => {
  const { show } = updater();
  show({ title: 'one' });
  await vi.advanceTimersByTimeAsync(100);
  for (const title of ['two', 'three']) {
    show({ title });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(titles()).toEqual(['one']);
  asked[0]?.answer(new Response(`<body>${bar}</body>`));
  await vi.advanceTimersByTimeAsync(100);
  expect(titles()).toEqual(['one', 'three']);
});

test('says what to do where the page cannot be had, and nothing more once it can', async () => {
  const { show } = updater();
  show({ title: 'one' });
  await vi.advanceTimersByTimeAsync(100);
  asked[0]?.answer(new Response('', { status: 401 }));
  await vi.advanceTimersByTimeAsync(100);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('not signed in any more');
  show({ title: 'two' });
  await vi.advanceTimersByTimeAsync(100);
  asked[1]?.answer(new Response(`<body>${bar}</body>`));
  await vi.advanceTimersByTimeAsync(100);
  expect(document.querySelector('[role="alert"]')).toBeNull();
});

test('asks for nothing after it was stopped', async () => {
  const { show, stop } = updater();
  show({ title: 'one' });
  stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual([]);
});
