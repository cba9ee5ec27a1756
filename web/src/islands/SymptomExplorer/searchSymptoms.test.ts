import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleData, symptom } from '../../../tests/fixtures/explorer.ts';
import { searchSymptoms } from './searchSymptoms.ts';

function found(typed: string) {
  return searchSymptoms(sampleData.symptoms, typed).map(({ symptom, foundBy }) =>
    foundBy ? `${symptom.slug} (${foundBy})` : symptom.slug,
  );
}

test('finds a symptom by the beginnings of words in its title, in any order', () => {
  expect(found('heart')).toEqual(['racing-heart']);
  expect(found('HEA rac')).toEqual(['racing-heart']);
  expect(found('art')).toEqual([]);
});

test('finds a symptom by its medical and other names, and says by which', () => {
  expect(found('palp')).toEqual(['racing-heart (Palpitations)']);
  expect(found('tight')).toEqual(['chest-pain (Tight chest)']);
});

test('finds with and without accents', () => {
  expect(searchSymptoms([symptom('x', 'self-care', ['Mémoire'])], 'memoire')).toHaveLength(1);
  expect(found('dysphorié')).toEqual(['low-mood (Dysphorie)']);
});

test('finds with and without apostrophes, as people type on a phone', () => {
  const named = (name: string) => [symptom('x', 'self-care', [name])];
  expect(searchSymptoms(named('I can’t sleep'), 'cant sleep')).toHaveLength(1);
  expect(searchSymptoms(named("Parkinson's"), 'parkinsons')).toHaveLength(1);
  expect(searchSymptoms(named('Parkinsons'), 'parkinson’s')).toHaveLength(1);
});

test('gives all where nothing, or no word, is typed', () => {
  expect(found('')).toHaveLength(5);
  expect(found(' - ')).toHaveLength(5);
});

test('typing more finds no more', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', 'e', 'h', 'p', ' ', 'é', 'r') });
  fc.assert(
    fc.property(typed, typed, (first, more) => {
      expect(found(`${first} ${more}`).length).toBeLessThanOrEqual(found(first).length);
    }),
  );
});

test('each name finds its symptom', () => {
  for (const { slug, title, names } of sampleData.symptoms) {
    for (const name of [title, ...names]) expect(found(name).join(), name).toContain(slug);
  }
});
