import { APIError, Forbidden, NotFound, ValidationError } from 'payload';
import { describe, expect, test } from 'vitest';
import { noLongerAllowed, reasonsOf, ScheduleProblem } from './reasons.ts';

describe('why something scheduled did not happen', () => {
  test('a gate’s sentence is told once, with its commas', () => {
    const errors = [
      { path: '', label: 'Sign-off – Changed‚ after it was approved.', message: 'Changed, after it was approved.' },
    ];
    expect(reasonsOf(new ValidationError({ errors }))).toEqual(['Sign-off – Changed, after it was approved.']);
  });

  test('a field’s own sentence stands after its name', () => {
    const errors = [{ path: 'title', label: 'Title', message: 'This is empty. Fill it in first.' }];
    expect(reasonsOf(new ValidationError({ errors }))).toEqual(['Title – This is empty. Fill it in first.']);
  });

  test('what other pages use is told as by hand, and ends like a sentence', () => {
    expect(reasonsOf(new APIError('It is used on: Anxiety, Low mood', 400))).toEqual([
      'It is used on: Anxiety, Low mood.',
    ]);
  });

  test('says what to do about rights that were lost, and about what is gone', () => {
    expect(reasonsOf(new Forbidden())).toEqual([noLongerAllowed]);
    expect(reasonsOf(new NotFound())).toEqual([
      'It is in the trash or was deleted. Restore it, and schedule it again.',
    ]);
    expect(reasonsOf(new ScheduleProblem('Nobody is left.'))).toEqual(['Nobody is left.']);
  });

  test('takes an error of ours for none', () => {
    expect([reasonsOf(new Error('boom')), reasonsOf(new APIError('boom', 500))]).toEqual([null, null]);
  });
});
