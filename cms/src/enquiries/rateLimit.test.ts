import { expect, it } from 'vitest';
import { both } from './limits.ts';
import { rateLimit } from './rateLimit.ts';

const at = (seconds: number) => new Date(Date.parse('2026-11-28T10:00:00.000Z') + seconds * 1000);

function limited(most: number, mostKeys = 10) {
  const { take } = rateLimit({ most, windowMs: 60_000, mostKeys });
  return { take, isTaken: (key: string, seconds: number) => take(key, at(seconds)).isTaken };
}

it('takes so many in a stretch of time, and each key by itself', () => {
  const { isTaken } = limited(2);
  expect([isTaken('a', 0), isTaken('a', 30), isTaken('a', 31)]).toEqual([true, true, false]);
  expect(isTaken('b', 31)).toBe(true);
  expect([isTaken('a', 60), isTaken('a', 61)]).toEqual([true, false]);
});

it('lets who was refused in again as soon as the others are over, however often they tried, and says when that is', () => {
  const { take, isTaken } = limited(1);
  isTaken('a', 0);
  for (let second = 1; second < 60; second += 1) {
    expect(take('a', at(second))).toEqual({ isTaken: false, waitMs: (60 - second) * 1000 });
  }
  expect(isTaken('a', 60)).toBe(true);
});

it('keeps no more keys than it may, and forgets first what was longest ago', () => {
  const { isTaken } = limited(1, 2);
  for (const key of ['a', 'b', 'c']) isTaken(key, 0);
  expect([isTaken('c', 1), isTaken('a', 1)]).toEqual([false, true]);
});

it('has room again for what was given back', () => {
  const { take, isTaken } = limited(1);
  const taken = take('a', at(0));
  if (taken.isTaken) taken.giveBack();
  expect([isTaken('a', 1), isTaken('a', 2)]).toEqual([true, false]);
});

it('does not spend the budget of one where that of all refuses, and then says how long to wait for that of all', () => {
  const one = limited(1);
  const all = rateLimit({ most: 1, windowMs: 3_600_000 });
  all.take('all', at(0));
  const refused = both(
    () => one.take('a', at(1)),
    () => all.take('all', at(1)),
  );
  expect(refused).toEqual({ isTaken: false, waitMs: 3_599_000 });
  expect(one.isTaken('a', 2)).toBe(true);
});
