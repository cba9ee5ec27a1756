import { expect, test } from 'vitest';
import { hardWordCounts, namesOf, readingOf } from './readingHelp.ts';

const place = { node: [], part: null, start: 0, end: 1 };
const plainText = (value: string) => [{ kind: 'plain' as const, value }];

test('each hard word is listed once: those with a plain word first, then the most frequent', () => {
  const words = [
    { word: 'Stimulation', plain: null, place },
    { word: 'anxiolytic', plain: 'a calming medicine', place },
    { word: 'methodology', plain: null, place },
    { word: 'methodology', plain: null, place },
  ];
  expect(hardWordCounts(words)).toEqual([
    { word: 'anxiolytic', plain: 'a calming medicine', times: 1 },
    { word: 'methodology', plain: null, times: 2 },
    { word: 'Stimulation', plain: null, times: 1 },
  ]);
});

test('labels and names in a form are no sentences', () => {
  const texts = [...plainText('Head of the clinic'), ...plainText('She sees people. She writes, too.')];
  expect(readingOf({ texts, glossary: [], known: [] }).words).toBe(6);
});

test('the names of the page are no hard words in it', () => {
  const texts = plainText('Neuromodulation uses stimulation.');
  const known = namesOf({ title: 'Neuromodulation', otherNames: ['rTMS', null], medicalName: null });
  expect(known).toEqual(['Neuromodulation', 'rTMS']);
  const found = readingOf({ texts, glossary: [], known }).hardWords;
  expect(found.map(({ word }) => word)).toEqual(['stimulation']);
});
