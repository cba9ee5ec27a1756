import { expect, test } from 'vitest';
import { countInWords, spanInWords } from './spans.ts';

test.each([
  [0, '0.1 s'],
  [-5, '0.1 s'],
  [412, '0.4 s'],
  [9_940, '9.9 s'],
  [9_960, '10 s'],
  [99_000, '99 s'],
  [100_000, '2 min'],
  [3_600_000 * 2, '2 h'],
])('%d ms is %s', (milliseconds, words) => {
  expect(spanInWords(milliseconds)).toBe(words);
});

test('counts in words', () => {
  expect([countInWords(1, 'page'), countInWords(10_204, 'page')]).toEqual(['1 page', '10,204 pages']);
});
