import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChoice, anyData, sampleData } from '../../../tests/fixtures/explorer.ts';
import { notAmong, resultWords, searchWords, sharedCount } from './explorerWords.ts';
import { findConditions } from './findConditions.ts';

const [anxiety, depression] = findConditions(sampleData, ['racing-heart', 'poor-sleep', 'low-mood']);
const none = { shared: [], notShared: [] };

test('says what a condition does not share', () => {
  expect(notAmong(depression ?? none)).toBe('Not listed there: “Racing heart” and “Poor sleep”.');
  expect(notAmong(none)).toBeNull();
});

test('counts what is shared', () => {
  const counts = (chosen: string[]) => findConditions(sampleData, chosen).map(sharedCount);
  expect(counts(['racing-heart', 'poor-sleep'])).toEqual([
    'Has both symptoms you chose',
    'Has 1 of the 2 symptoms you chose',
  ]);
  expect(counts(['low-mood'])).toEqual(['Has the symptom you chose']);
  const { shared = [] } = anxiety ?? {};
  expect(sharedCount({ shared: [...shared, ...shared.slice(0, 1)], notShared: [] })).toBe(
    'Has all 3 symptoms you chose',
  );
});

test('says how much was found, in one sentence', () => {
  expect(resultWords({ chosen: 0, found: 0 })).toBe('');
  expect(resultWords({ chosen: 1, found: 0 })).toBe('None of our pages lists the symptom you chose.');
  expect(resultWords({ chosen: 2, found: 0 })).toBe('None of our pages lists any of the symptoms you chose.');
  expect(resultWords({ chosen: 1, found: 1 })).toBe('1 condition shares the symptom you chose.');
  expect(resultWords({ chosen: 3, found: 4 })).toBe('4 conditions share one or more of the 3 symptoms you chose.');
});

test('says what a search found, and nothing where nothing was typed', () => {
  expect(searchWords({ typed: ' ', found: 9 })).toBe('');
  expect(searchWords({ typed: 'x', found: 0 })).toBe('No symptom here has that name.');
  expect(searchWords({ typed: 'x', found: 1 })).toBe('1 symptom found.');
  expect(searchWords({ typed: 'x', found: 2 })).toBe('2 symptoms found.');
});

test('never says that somebody has a condition', () => {
  fc.assert(
    fc.property(anyData, anyChoice, (data, chosen) => {
      for (const match of findConditions(data, chosen)) {
        expect(`${sharedCount(match)}. ${notAmong(match)}`).not.toMatch(/you (?:may |might )?have/i);
      }
    }),
  );
});
