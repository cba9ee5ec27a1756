import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestWait, quiet, shortestPause, whenToCall } from './deployHookTiming.ts';

/** Plays changes at these times, and returns the times of the calls. */
function callsAfter(changes: readonly number[]): number[] {
  const calls: number[] = [];
  let waiting: { firstChangeAt: number; at: number } | null = null;
  for (const now of changes) {
    if (waiting && waiting.at <= now) {
      calls.push(waiting.at);
      waiting = null;
    }
    const firstChangeAt: number = waiting?.firstChangeAt ?? now;
    const last = calls.at(-1);
    const lastCallAt = last === undefined ? null : new Date(last);
    const at = whenToCall({ now: new Date(now), firstChangeAt: new Date(firstChangeAt), lastCallAt });
    waiting = { firstChangeAt, at: at.getTime() };
  }
  return waiting ? [...calls, waiting.at] : calls;
}

const gaps = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 60 });

test('whatever the changes, calls are a minute apart, each change is followed by one within a minute or so, and no more are made', () => {
  fc.assert(
    fc.property(gaps, (pauses) => {
      let at = 1_000_000;
      const changes = pauses.map((pause) => {
        at += pause;
        return at;
      });
      const calls = callsAfter(changes);
      for (const [index, call] of calls.entries()) {
        if (index > 0) expect(call - (calls[index - 1] ?? 0)).toBeGreaterThanOrEqual(shortestPause);
      }
      for (const change of changes) {
        const next = calls.find((call) => call >= change);
        expect((next ?? Number.POSITIVE_INFINITY) - change).toBeLessThanOrEqual(Math.max(longestWait, shortestPause));
      }
      expect(calls.length).toBeLessThanOrEqual(changes.length);
    }),
  );
});

test('one change is followed by one call after a pause of quiet', () => {
  expect(callsAfter([5_000])).toEqual([5_000 + quiet]);
});

test('a burst is one call', () => {
  expect(callsAfter([0, 2_000, 4_000, 9_000])).toEqual([9_000 + quiet]);
});
