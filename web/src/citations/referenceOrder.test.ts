import { expect, test } from 'vitest';
import { abdallah, authorsOf, guideline, reference, webPage } from '../../tests/fixtures/references.ts';
import { byFirstAuthor, shortAuthors, yearOf } from './referenceOrder.ts';

const by = (id: string, authors: string, year: number) =>
  reference({ id, slug: id, title: id, authors: authorsOf(authors), publishedOn: { year, month: null, day: null } });

test('lists sources by first author, then year, and organizations among them', () => {
  const references = [
    by('leeds', 'Leeds A', 2001),
    webPage,
    by('lee-2020', 'Lee A', 2020),
    by('lee-1999', 'Lee A', 1999),
    by('aberg', 'Åberg B', 2000),
    guideline,
    abdallah,
  ];
  expect(byFirstAuthor(references).map(({ id }) => id)).toEqual([
    'r-abdallah',
    'aberg',
    'lee-1999',
    'lee-2020',
    'leeds',
    'r-nice',
    'r-988',
  ]);
});

test('names one or two authors, or the first and others, or who published it, or nobody', () => {
  expect(shortAuthors(by('a', 'Lee A', 2020))).toBe('Lee A');
  expect(shortAuthors(by('a', 'Lee A, de Graaf B', 2020))).toBe('Lee A and de Graaf B');
  expect(shortAuthors(abdallah)).toBe('Abdallah CG and others');
  expect(shortAuthors(webPage)).toBe('Substance Abuse and Mental Health Services Administration');
  expect(shortAuthors(reference({ id: 'r', slug: 'r', title: 'R' }))).toBeNull();
});

test('dates a source by its publication, or by its last update', () => {
  expect(yearOf(abdallah)).toBe('2018');
  expect(yearOf({ ...webPage, updatedOn: { year: 2024, month: 8, day: null } })).toBe('2024');
  expect(yearOf(webPage)).toBeNull();
});
