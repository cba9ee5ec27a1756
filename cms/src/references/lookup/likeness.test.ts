import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, areSameAuthors, areTitlesAlike, isSameJournal, isSamePlace } from './likeness.ts';
import { plainText, plainTitle } from './texts.ts';

test.each([
  ['Does the sample help?', 'Does the <i>sample</i> help', true],
  ['Ketamine for depression', 'Ketamine for depression: a randomized trial', true],
  ['Effects of caffein on sleep quality in adults', 'Effects of caffeine on sleep quality in adults', true],
  ['Naïve café', 'Naive cafe', true],
  ['Effects of caffeine on sleep', 'Migraine in children and adolescents', false],
  ['Pain', 'Pain in the knee after surgery', false],
])('the titles “%s” and “%s” are of one work: %s', (one, other, isAlike) => {
  expect(areTitlesAlike(one, plainTitle(other) ?? '')).toBe(isAlike);
  expect(areTitlesAlike(plainTitle(other) ?? '', one)).toBe(isAlike);
});

test.each([
  ['Lancet', 'The Lancet', true],
  ['Lancet (London, England)', 'Lancet', true],
  ['J Biol Chem', 'J. Biol. Chem.', true],
  ['Health & Place', 'Health and Place', true],
  ['Lancet', 'Lancet Psychiatry', false],
])('the journals %s and %s are one: %s', (one, other, isSame) => {
  expect(isSameJournal(one, other)).toBe(isSame);
});

test.each([
  ['764-9', '764-769', true],
  ['S12–5', 'S12-S15', true],
  ['764-9', '764-779', false],
  ['e31134', 'E31134', true],
])('the places %s and %s are one: %s', (one, other, isSame) => {
  expect(isSamePlace(one, other)).toBe(isSame);
});

test('a page range written short is the same as written out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 300 }), (first, length) => {
      const last = String(first + length);
      const start = String(first);
      if (start.length !== last.length) return;
      let same = 0;
      while (same < last.length - 1 && start[same] === last[same]) same += 1;
      expect(isSamePlace(`${start}-${last.slice(same)}`, `${start}-${last}`)).toBe(true);
    }),
  );
});

test('dates agree where nothing that both say differs', () => {
  const year = { year: 2018, month: null, day: null };
  const month = { year: 2018, month: 9, day: null };
  const day = { year: 2018, month: 9, day: 5 };
  expect([agree(year, day), agree(month, day), agree(day, month)]).toEqual([true, true, true]);
  expect(agree(day, { ...day, day: 6 })).toBe(false);
  expect(agree(month, { ...month, month: 8 })).toBe(false);
  expect(agree(year, { ...year, year: 2019 })).toBe(false);
});

test('a particle may be written with the family name or apart', () => {
  const apart = [{ family: 'Graaf', given: 'RA', particle: 'de', suffix: null }];
  const together = [{ family: 'de Graaf', given: 'Robin A', particle: null, suffix: null }];
  expect(areSameAuthors(apart, together)).toBe(true);
  expect(areSameAuthors(apart, [...together, ...together])).toBe(false);
});

test('plain text is one line, and plain already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const text = plainText(raw);
      expect(text ?? 'x').not.toMatch(/\n|^\s|\s$/u);
      expect(text).not.toBe('');
    }),
  );
});
