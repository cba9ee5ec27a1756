import { expect, it } from 'vitest';
import { rateLimit } from './rateLimit.ts';

const at = (seconds: number) => new Date(Date.parse('2026-11-28T10:00:00.000Z') + seconds * 1000);

it('takes so many in a stretch of time, and each key by itself', () => {
  const limit = rateLimit({ most: 2, windowMs: 60_000 });
  expect([limit.take('a', at(0)), limit.take('a', at(30)), limit.take('a', at(31))]).toEqual([true, true, false]);
  expect(limit.take('b', at(31))).toBe(true);
  expect([limit.take('a', at(60)), limit.take('a', at(61))]).toEqual([true, false]);
});

it('lets who was refused in again as soon as the others are over, however often they tried', () => {
  const limit = rateLimit({ most: 1, windowMs: 60_000 });
  limit.take('a', at(0));
  for (let second = 1; second < 60; second += 1) expect(limit.take('a', at(second))).toBe(false);
  expect(limit.take('a', at(60))).toBe(true);
});

it('keeps no more keys than it may, and forgets first what was longest ago', () => {
  const limit = rateLimit({ most: 1, windowMs: 60_000, mostKeys: 2 });
  for (const key of ['a', 'b', 'c']) limit.take(key, at(0));
  expect([limit.take('c', at(1)), limit.take('a', at(1))]).toEqual([false, true]);
});
