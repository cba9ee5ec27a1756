import { expect, test } from 'vitest';
import { otherNamesOf } from './otherNamesOf.ts';

test('gives each other name once, the medical one first, and never the title', () => {
  const subject = {
    title: 'Racing heart',
    medicalName: 'Palpitations',
    otherNames: ['Flutter', 'Palpitations', 'Racing heart', 'Flutter'],
  };
  expect(otherNamesOf(subject)).toEqual(['Palpitations', 'Flutter']);
  expect(otherNamesOf({ title: 'A', medicalName: 'A', otherNames: [] })).toEqual([]);
});

test('knows none where a document has none', () => {
  expect(otherNamesOf({ title: 'A' })).toEqual([]);
  expect(otherNamesOf({ title: 'A', medicalName: null, otherNames: [] })).toEqual([]);
});
