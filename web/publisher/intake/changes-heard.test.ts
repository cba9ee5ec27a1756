import { afterEach, expect, test, vi } from 'vitest';
import { sinceOf } from './changes-heard.ts';

afterEach(() => {
  vi.useRealTimers();
});

function agoMs(timestamp: string): number {
  const since = sinceOf(timestamp);
  return performance.now() - since;
}

test.each([
  ['a moment ago', 400, 400],
  ['after this clock', -90_000, 0],
  ['days ago, by a clock that is off or a message that was late', 3 * 24 * 3_600_000, 0],
])('counts from %s', (_, delayMs, expected) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 28) });
  const passed = agoMs(new Date(Date.now() - delayMs).toISOString());
  expect(passed).toBeGreaterThanOrEqual(expected);
  expect(passed).toBeLessThan(expected + 100);
});
