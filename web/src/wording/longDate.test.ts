import { expect, test } from 'vitest';
import { longDate } from './longDate.ts';

test('writes the day in UTC, whatever the time zone of the machine', () => {
  expect(longDate('2026-11-22T00:00:00.000Z')).toBe('November 22, 2026');
  expect(longDate('2026-01-01T23:59:59.999Z')).toBe('January 1, 2026');
});
