import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notAmong, reason, resultWords, searchWords, sharedCount } from './explorerWords.ts';
import { findConditions } from './findConditions.ts';
import { anyChoice, anyData, sampleData } from './sampleData.ts';

const [anxiety, depression] = findConditions(sampleData, ['racing-heart', 'poor-sleep', 'low-mood']);
const none = { shared: [], notShared: [] };

test('gives the reason for which a condition is shown', () => {
  expect(reason(anxiety ?? none)).toBe('You chose “Racing heart” and “Poor sleep”. Both are among its symptoms.');
  expect(reason(depression ?? none)).toBe('You chose “Low mood”. It is among its symptoms.');
  expect(reason({ shared: [...(anxiety?.shared ?? []), ...(depression?.shared ?? [])] })).toBe(
    'You chose “Racing heart”, “Poor sleep” and “Low mood”. All of these are among its symptoms.',
  );
});

test('says what a condition does not share', () => {
  expect(notAmong(depression ?? none)).toBe('Not among the symptoms on its page: “Racing heart” and “Poor sleep”.');
  expect(notAmong(none)).toBeNull();
});

test('counts what is shared', () => {
  const counts = (chosen: string[]) => findConditions(sampleData, chosen).map(sharedCount);
  expect(counts(['racing-heart', 'poor-sleep'])).toEqual([
    'Shares all 2 symptoms you chose',
    'Shares 1 of the 2 symptoms you chose',
  ]);
  expect(counts(['low-mood'])).toEqual(['Shares the symptom you chose']);
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
        expect(`${reason(match)} ${sharedCount(match)} ${notAmong(match)}`).not.toMatch(/you (?:may |might )?have/i);
      }
    }),
  );
});
