import { expect, test } from 'vitest';
import { readScaleOptions } from './options.ts';

test('does all of it where nothing is said', () => {
  expect(readScaleOptions([])).toEqual({ isTenthOnly: false, repeats: 25, stormSize: 1000 });
});

test('does less where that is asked for', () => {
  const options = readScaleOptions(['--tenth-only', '--repeats', '5', '--storm', '0']);
  expect(options).toEqual({ isTenthOnly: true, repeats: 5, stormSize: 0 });
});

test.each([
  [['--repeats', '0'], '--repeats is 0. Give a whole number from 1.'],
  [['--storm', 'all'], '--storm is all. Give a whole number from 0.'],
])('%j is refused in words', (args, message) => {
  expect(() => readScaleOptions(args)).toThrow(message);
});
