import { describe, expect, it } from 'vitest';
import { whyNotThisPart } from './partialDate.ts';

describe('a part of a date', () => {
  it.each([
    ['year', 2018, {}],
    ['month', 9, { year: 2018 }],
    ['day', 30, { year: 2018, month: 9 }],
    ['day', null, {}],
  ] as const)('%s %j stands beside %j', (part, value, siblings) => {
    expect(whyNotThisPart(part, value, siblings)).toBeNull();
  });

  it.each([
    ['month', 9, {}, 'Fill in the year too, or leave the month empty.'],
    ['day', 3, { year: 2018 }, 'Fill in the month too, or leave the day empty.'],
    ['year', 2018.5, {}, 'Write a whole number, such as 9.'],
    ['day', 31, { year: 2018, month: 9 }, 'There is no day 31 in that month.'],
  ] as const)('%s %j cannot stand beside %j', (part, value, siblings, why) => {
    expect(whyNotThisPart(part, value, siblings)).toBe(why);
  });
});
