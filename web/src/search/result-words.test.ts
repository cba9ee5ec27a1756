import { expect, test } from 'vitest';
import { resultWords } from './result-words.ts';

test.each([
  [0, true, 'We found nothing for “panic”.'],
  [1, true, 'One result for “panic”.'],
  [12, true, '12 results for “panic”.'],
  [1, false, 'No page has all the words of “panic”. One page has some of them.'],
  [3, false, 'No page has all the words of “panic”. 3 pages have some of them.'],
])('with %i results, all words: %s, says: %s', (total, hasAllWords, words) => {
  expect(resultWords({ total, hasAllWords, query: 'panic' })).toBe(words);
});

test('does not put quotes into quotes', () => {
  expect(resultWords({ total: 2, hasAllWords: true, query: '"panic attack"' })).toBe('2 results for “panic attack”.');
});
