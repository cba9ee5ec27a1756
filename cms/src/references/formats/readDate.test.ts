import { expect, test } from 'vitest';
import { isoOf, readDate } from './readDate.ts';

test.each([
  ['2018', '2018'],
  ['2018 Sep', '2018-09'],
  ['2018 Sept', '2018-09'],
  ['2018 Jun 28', '2018-06-28'],
  ['June 28, 2018', '2018-06-28'],
  ['28 June 2018', '2018-06-28'],
  ['2018-06-28', '2018-06-28'],
  ['2018/06//', '2018-06'],
  ['20180628', '2018-06-28'],
])('reads %j', (text, expected) => {
  const date = readDate(text);
  expect(date === null ? null : isoOf(date)).toBe(expected);
});

test.each(['', '2019 Jul-Aug', '2019 Winter', '2018 Jun 41', '2018-13-01', '1234', 'in press', '2018 Foo'])(
  'does not guess at %j',
  (text) => {
    expect(readDate(text)).toBeNull();
  },
);
