import { expect, test } from 'vitest';
import { formsOf } from './formsOf.ts';

test('an entry is mentioned by its title and its other forms, each once', () => {
  expect(formsOf({ title: 'Placebo', otherForms: ['dummy pill', 'Placebo'] })).toEqual(['Placebo', 'dummy pill']);
});

test('a title with an abbreviation in brackets is also written without it', () => {
  expect(formsOf({ title: 'Cognitive behavioral therapy (CBT)', otherForms: ['CBT'] })).toEqual([
    'Cognitive behavioral therapy (CBT)',
    'Cognitive behavioral therapy',
    'CBT',
  ]);
});

test('brackets inside a word belong to it', () => {
  expect(formsOf({ title: '510(k)', otherForms: [] })).toEqual(['510(k)']);
});
