import { expect, test } from 'vitest';
import { isolatedPieces } from './isolatedPieces.ts';

test('keeps authors apart where one of them writes from right to left', () => {
  expect(isolatedPieces({ kind: 'authors', text: 'Smith A, כהן מ, الخوارزمي م; Study Group' })).toEqual([
    'Smith A',
    ', ',
    'כהן מ',
    ', ',
    'الخوارزمي م',
    '; ',
    'Study Group',
  ]);
});

test('keeps the journal apart from its numbers', () => {
  const pieces = ['مجلة الأمثلة', '. ', '2020 Feb 3;4:1-9'];
  expect(isolatedPieces({ kind: 'source', text: pieces.join('') })).toEqual(pieces);
});

test('keeps a title whole', () => {
  expect(isolatedPieces({ kind: 'title', text: 'القلق, النوم' })).toEqual(['القلق, النوم']);
});

test('leaves alone what is written from left to right', () => {
  expect(isolatedPieces({ kind: 'authors', text: 'Núñez MJ, Łukasz É' })).toBeNull();
});
