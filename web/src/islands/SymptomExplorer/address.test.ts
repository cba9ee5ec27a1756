import { slugPattern } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenIn, withChosen } from './address.ts';

const known = ['racing-heart', 'poor-sleep', 'chest-pain'];

test('reads what is chosen, in its order', () => {
  expect(chosenIn('?symptoms=poor-sleep,racing-heart', known)).toEqual(['poor-sleep', 'racing-heart']);
});

test('passes over what is not known, empty or repeated', () => {
  expect(chosenIn('?symptoms=,poor-sleep,%3Cscript%3E,gone,poor-sleep', known)).toEqual(['poor-sleep']);
  expect(chosenIn('?symptoms', known)).toEqual([]);
  expect(chosenIn('', known)).toEqual([]);
  expect(chosenIn('?symptoms=%E0%A4%A', known)).toEqual([]);
});

test('reads an address in which an email program has encoded the commas', () => {
  expect(chosenIn('?symptoms=poor-sleep%2Cchest-pain', known)).toEqual(['poor-sleep', 'chest-pain']);
});

test('writes an address that can be read, and none where nothing is chosen', () => {
  expect(withChosen('', ['racing-heart', 'poor-sleep'])).toBe('?symptoms=racing-heart,poor-sleep');
  expect(withChosen('?symptoms=racing-heart', [])).toBe('');
});

test('leaves the rest of the address alone', () => {
  expect(withChosen('?utm=a&symptoms=x', ['poor-sleep'])).toBe('?symptoms=poor-sleep&utm=a');
});

test('what is written is read again', () => {
  const slug = fc.stringMatching(slugPattern);
  fc.assert(
    fc.property(fc.uniqueArray(slug), fc.array(slug), (chosen, others) => {
      expect(chosenIn(withChosen('?a=b', chosen), [...others, ...chosen])).toEqual(chosen);
    }),
  );
});
