import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jitter, longestWait, nextTryAt, pauses, readRetryAfter } from './schedule.ts';

const now = new Date('2026-11-28T10:00:00.000Z');
const random = fc.double({ min: 0, max: 1, noNaN: true });
const pauseAfter = (count: number, draw: number, retryAfterMs: number | null = null) => {
  const at = nextTryAt({ count, now, retryAfterMs, random: draw });
  return at === null ? null : at.getTime() - now.getTime();
};

describe('the schedule of tries', () => {
  test('is ten tries over about three days, and then none', () => {
    expect(pauses).toHaveLength(10);
    const days = pauses.reduce<number>((sum, pause) => sum + pause, 0) / (24 * 3_600_000);
    expect(days).toBeCloseTo(3, 1);
    expect(pauseAfter(10, 0.5)).toBeNull();
  });

  test('keeps each pause within its bounds, and makes each longer than the one before, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), random, random, (count, one, other) => {
        const [earlier, later] = [pauseAfter(count, one), pauseAfter(count + 1, other)];
        const pause = pauses[count] ?? 0;
        expect(earlier).toBeGreaterThanOrEqual(Math.floor(pause * (1 - jitter)));
        expect(earlier).toBeLessThanOrEqual(Math.ceil(pause * (1 + jitter)));
        expect(later).toBeGreaterThan(earlier ?? 0);
      }),
    );
  });

  test('gives a receiver the time that it asks for, at most a day, and never less than its own pause', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), random, fc.nat(10 * longestWait), (count, draw, asked) => {
        const own = pauseAfter(count, draw) ?? 0;
        expect(pauseAfter(count, draw, asked)).toBe(Math.max(own, Math.min(asked, longestWait)));
      }),
    );
  });
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Sat, 28 Nov 2026 10:01:00 GMT', 60_000],
  ['Sat, 28 Nov 2026 09:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1e9', null],
  ['', null],
  [undefined, null],
])('reads Retry-After: %s', (header, expected) => {
  expect(readRetryAfter(header, now)).toBe(expected);
});
