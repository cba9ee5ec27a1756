import { expect, test } from 'vitest';
import type { NameEntry } from '../content/cards.ts';
import { lettersOf } from './letters.ts';

const entry = (name: string): NameEntry => ({ name, titleOfPage: null, collection: 'conditions', path: '/' });
const shown = (...names: string[]) =>
  lettersOf(names.map(entry))
    .filter(({ entries }) => entries.length > 0)
    .map(({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`);

test('puts names under their first letters, whatever their case and accents', () => {
  expect(shown('anxiety', 'Agoraphobia', 'Ångst', 'Depression')).toEqual([
    'A: anxiety, Agoraphobia, Ångst',
    'D: Depression',
  ]);
});

test('has a place at the end for what begins with anything else', () => {
  expect(shown('5-HTP', 'رُهاب', 'Zinc')).toEqual(['Z: Zinc', 'Other: 5-HTP, رُهاب']);
});

test('has every letter, and no group of others where there is none', () => {
  expect(
    lettersOf([entry('Anxiety')])
      .map(({ letter }) => letter)
      .join(''),
  ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});
