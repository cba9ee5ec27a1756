import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay, isoPartialDate } from './dates.ts';

test.each([
  [{ year: 2018, month: 9, day: 5 }, '2018-09-05'],
  [{ year: 2018, month: 9, day: null }, '2018-09'],
  [{ year: 2018, month: null, day: null }, '2018'],
  // A day alone says nothing.
  [{ year: 2018, month: null, day: 5 }, '2018'],
  [{ year: 2020, month: 2, day: 29 }, '2020-02-29'],
  [{ year: 2019, month: 2, day: 29 }, '2019-02'],
])('writes %j as %s', (date, expected) => {
  expect(isoPartialDate(date)).toBe(expected);
});

test('whatever is known of a date, it is in the calendar', () => {
  const date = fc.record({
    year: fc.integer({ min: 1500, max: 2200 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  });
  fc.assert(
    fc.property(date, (known) => {
      const text = isoPartialDate(known);
      expect(new Date(text).toISOString().startsWith(text)).toBe(true);
    }),
  );
});

test('a review has a day', () => {
  expect(isoDay('2026-06-03T17:30:00.000Z')).toBe('2026-06-03');
});
