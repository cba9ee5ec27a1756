import { describe, expect, it } from 'vitest';
import { agoInWords, counted, dueInWords, shortened } from './deskWords.ts';

const now = new Date('2026-05-10T15:00:00Z');

describe('a date of the desk', () => {
  it.each([
    ['2026-05-10T09:00:00Z', 'due today'],
    ['2026-05-11T01:00:00Z', 'due tomorrow'],
    ['2026-05-22T09:00:00Z', 'due in 12 days'],
    ['2026-05-09T23:00:00Z', 'overdue by 1 day'],
    ['2026-05-07T23:00:00Z', 'overdue by 3 days'],
    ['2026-01-10T23:00:00Z', 'overdue by 4 months'],
  ])('%s is %s', (due, words) => {
    expect(dueInWords(due, now)).toBe(words);
  });

  it.each([
    ['2026-05-10T01:00:00Z', 'today'],
    ['2026-05-09T23:00:00Z', 'yesterday'],
    ['2026-05-07T01:00:00Z', '3 days ago'],
    ['2025-05-10T01:00:00Z', '12 months ago'],
  ])('%s was %s', (then, words) => {
    expect(agoInWords(then, now)).toBe(words);
  });
});

it('counts one as one', () => {
  expect([counted(1, 'claim'), counted(0, 'claim'), counted(2, 'study', 'studies')]).toEqual([
    '1 claim',
    '0 claims',
    '2 studies',
  ]);
});

it('shortens a long note at the end of a word', () => {
  expect(shortened('Please say how often, and for whom this is meant.', 20)).toBe('Please say how…');
  expect(shortened(' Short \n note. ')).toBe('Short note.');
});
