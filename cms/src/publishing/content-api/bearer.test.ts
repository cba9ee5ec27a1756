import { expect, test } from 'vitest';
import { isBearer } from './bearer.ts';

test.each([
  ['Bearer the-token', true],
  ['bearer the-token', true],
  ['Bearer the-toke', false],
  ['Bearer the-token2', false],
  ['Bearer the-token x', false],
  ['Bearer ', false],
  ['JWT the-token', false],
  ['the-token', false],
])('%j: %s', (authorization, expected) => {
  expect(isBearer(new Headers({ authorization }), 'the-token')).toBe(expected);
});

test('no header at all is no bearer', () => {
  expect(isBearer(new Headers(), 'the-token')).toBe(false);
});
