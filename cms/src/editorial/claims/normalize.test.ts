import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeSentence, readable } from './normalize.ts';

test('a sentence stays the same for other marks, spaces and capitals', () => {
  expect(normalizeSentence(' “It’s  FDA\u2011approved,”\u00a0they\nSAY. ')).toBe('"it\'s fda-approved," they say.');
  expect(normalizeSentence('A pro\u00adven\u200b way.')).toBe('a proven way.');
});

test('what is read stands in the original where it says', () => {
  const letter = fc.constantFrom('a', 'b', '\u00ad', '\u200b', '“', ' ', '—');
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1 }), fc.nat(), fc.nat(), (letters, from, length) => {
      const sentence = letters.join('');
      const { text, original } = readable(sentence);
      if (text === '') return;
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % 5));
      const { words, ...range } = original(start, end);
      expect(sentence.slice(range.start, range.end)).toBe(words);
      expect(readable(words).text).toBe(text.slice(start, end));
    }),
  );
});
