import { expect, test } from 'vitest';
import { longDate, longPartialDate } from './longDate.ts';

test('writes the day in UTC, whatever the time zone of the machine', () => {
  expect(longDate('2026-11-22T00:00:00.000Z')).toBe('November 22, 2026');
  expect(longDate('2026-01-01T23:59:59.999Z')).toBe('January 1, 2026');
});

test('writes of a date what is known of it', () => {
  expect(longPartialDate({ year: 2021, month: 3, day: 4 })).toBe('March 4, 2021');
  expect(longPartialDate({ year: 2021, month: 12, day: null })).toBe('December 2021');
  expect(longPartialDate({ year: 2021, month: null, day: null })).toBe('2021');
});
