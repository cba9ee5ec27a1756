import { describe, expect, test } from 'vitest';
import { authorOf, isOrganization, readInitialedName } from './readName.ts';

describe('readInitialedName', () => {
  test.each([
    ['Zarate CA Jr', ['', 'Zarate', 'CA', 'Jr']],
    ['Mason EO, Jr.', ['', 'Mason', 'EO', 'Jr']],
    ['Dorn GW 2nd', ['', 'Dorn', 'GW', '2nd']],
    ['de Graaf RA', ['de', 'Graaf', 'RA', '']],
    ["van 't Hoff JH", ["van 't", 'Hoff', 'JH', '']],
    ['Lopez Jaramillo C', ['', 'Lopez Jaramillo', 'C', '']],
    ['De Feyter HM', ['', 'De Feyter', 'HM', '']],
    ['Sorokina EIu', ['', 'Sorokina', 'EIu', '']],
    ['St. John A', ['', 'St. John', 'A', '']],
    ["d'Alembert J", ['', "d'Alembert", 'J', '']],
    ['Adler D.G.', ['', 'Adler', 'D.G.', '']],
    ['Aleshko-Ozhevskiĭ IuP', ['', 'Aleshko-Ozhevskiĭ', 'IuP', '']],
  ])('%s', (text, [particle, family, given, suffix]) => {
    expect(readInitialedName(text)).toEqual({ particle: particle || null, family, given, suffix: suffix || null });
  });

  test.each(['Plato', 'et al', 'Chadi Abdallah', 'What is this', 'Smith J. Title here. JAMA', 'A B'])(
    '%s is none',
    (text) => {
      expect(readInitialedName(text)?.family ?? null).toBe(text === 'A B' ? 'A' : null);
    },
  );
});

test('authorOf takes particle and suffix out of a family name', () => {
  expect(authorOf({ family: 'van de Weijer', given: 'T.' })).toEqual({
    particle: 'van de',
    family: 'Weijer',
    given: 'T.',
    suffix: null,
  });
  expect(authorOf({ family: 'Blyth Jr.', given: 'C.' })).toEqual({
    particle: null,
    family: 'Blyth',
    given: 'C.',
    suffix: 'Jr',
  });
});

test('isOrganization knows groups by their words', () => {
  expect(['ACCORD Study Group', 'World Health Organization', 'Smith', 'Trang T. Le'].map(isOrganization)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
