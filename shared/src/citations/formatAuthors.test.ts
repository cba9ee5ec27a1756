import { expect, test } from 'vitest';
import { formatAuthor, formatAuthors, formatLeadingAuthors } from './formatAuthors.ts';

const person = { family: 'Smith', given: null, particle: null, suffix: null };

test.each([
  ['CG', 'Smith CG'],
  ['Chadi G', 'Smith CG'],
  ['Golam M. I.', 'Smith GMI'],
  ['Jean-Paul', 'Smith JP'],
  ['J.-P.', 'Smith JP'],
  ['María del Pilar', 'Smith MP'],
  ['élodie', 'Smith É'],
  ['ANNA', 'Smith ANNA'],
  ['Łukasz', 'Smith Ł'],
  [null, 'Smith'],
])('writes the given names %s as %s', (given, expected) => {
  expect(formatAuthor({ ...person, given })).toBe(expected);
});

test('puts the particle before the family name and the suffix after the initials', () => {
  expect(formatAuthor({ family: 'Graaf', given: 'Robin A', particle: 'de', suffix: null })).toBe('de Graaf RA');
  expect(formatAuthor({ family: 'Zarate', given: 'Carlos A', particle: null, suffix: 'Jr' })).toBe('Zarate CA Jr');
});

test.each([
  ['Jr.', 'Zarate CA Jr'],
  ['III', 'Zarate CA 3rd'],
  ['3rd', 'Zarate CA 3rd'],
])('writes the suffix %s as NLM does', (suffix, expected) => {
  expect(formatAuthor({ family: 'Zarate', given: 'Carlos A', particle: null, suffix })).toBe(expected);
});

test('names people, an organization, both or nobody', () => {
  const people = [
    { ...person, given: 'A' },
    { ...person, family: 'Lee' },
  ];
  expect(formatAuthors(people, null)).toBe('Smith A, Lee');
  expect(formatAuthors(people, 'Study Group')).toBe('Smith A, Lee; Study Group');
  expect(formatAuthors([], 'Study Group')).toBe('Study Group');
  expect(formatAuthors([], null)).toBeNull();
});

test('names up to 25 authors in a list of sources, and of more the first six', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...person, family: `A${index + 1}` }));
  expect(formatLeadingAuthors(people(25), null)).toBe(formatAuthors(people(25), null));
  expect(formatLeadingAuthors(people(26), null)).toBe('A1, A2, A3, A4, A5, A6, et al.');
  expect(formatLeadingAuthors(people(200), 'Study Group')).toBe('A1, A2, A3, A4, A5, A6, et al.; Study Group');
  expect(formatLeadingAuthors([], null)).toBeNull();
});
