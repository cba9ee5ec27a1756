import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryWords } from './query-words.ts';

test.each([
  ['panic attack', ['panic', 'attack']],
  ['How do I stop worrying at night?', ['stop', 'worrying', 'night']],
  ["I can't sleep", ['sleep']],
  ['I can’t sleep', ['sleep']],
  ['off-label', ['off-label']],
  ['anxiety/depression, PTSD', ['anxiety', 'depression', 'PTSD']],
  ['what is it', ['what', 'is', 'it']],
  ['"panic attack"', ['"panic attack"']],
  ['“panic attack”', ['"panic attack"']],
  ['?!', []],
])('takes from %j the words %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

test('always leaves something to look for of a query that has a letter in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(queryWords(query).length > 0).toBe(/[\p{L}\p{N}]/u.test(query));
    }),
  );
});
