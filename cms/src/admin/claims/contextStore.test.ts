import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ClaimsContextData } from '../../editorial/claims/writingContext.ts';
import { contextAt, refreshContext, watchContext } from './contextStore.ts';

const data: ClaimsContextData = {
  addedRules: [],
  standings: {},
  exceptions: [],
  glossary: [],
  uses: [],
  treatment: null,
  condition: null,
};
let answer: () => Response;
const fetched = vi.fn(async () => answer());
let number = 0;
let url = '';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  answer = () => Response.json(data);
  number += 1;
  url = `/api/editorial/claims-context?key=conditions:${number}`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('all editors of a document share one request', async () => {
  const heard = [vi.fn(), vi.fn()];
  for (const listener of heard) watchContext(url, listener);
  await vi.advanceTimersByTimeAsync(10);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(heard.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(contextAt(url)?.ledger.treatment).toBeNull();
});

test('however often it is saved, it is asked for again only now and then', async () => {
  watchContext(url, () => {});
  for (let second = 0; second < 15; second += 1) {
    refreshContext(url);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('the same answer again, or none, changes nothing', async () => {
  const listener = vi.fn();
  watchContext(url, listener);
  await vi.advanceTimersByTimeAsync(10);
  const first = contextAt(url);
  refreshContext(url);
  await vi.advanceTimersByTimeAsync(11_000);
  answer = () => new Response('', { status: 500 });
  refreshContext(url);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(fetched).toHaveBeenCalledTimes(3);
  expect(contextAt(url)).toBe(first);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('nothing is asked for once nobody listens any more', async () => {
  const end = watchContext(url, () => {});
  await vi.advanceTimersByTimeAsync(10);
  refreshContext(url);
  end();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(fetched).toHaveBeenCalledTimes(1);
});
