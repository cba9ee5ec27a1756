import { expect, test } from 'vitest';
import { isLoss } from './loss.ts';

test.each([
  [100, 20, false],
  [100, 21, true],
  [10, 2, false],
  [10, 3, true],
  // Of a small site most may go, but not all of it.
  [9, 8, false],
  [9, 9, true],
  [3, 3, true],
  [2, 2, false],
  [0, 0, false],
])('of %i documents %i missing is a loss: %s', (had, missing, expected) => {
  expect(isLoss({ had, missing })).toBe(expected);
});
