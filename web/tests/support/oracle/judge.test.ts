import { expect, test } from 'vitest';
import { judge, judgeInterruptions } from './judge.ts';
import { absent, type Observation } from './observer.ts';

const seen = (body: string, began: number, ended: number): Observation => ({ path: '/a/', body, began, ended });
const eras = new Map([
  [
    '/a/',
    [
      { from: 0, body: 'one' },
      { from: 1, body: 'two' },
      { from: 2, body: 'one' },
    ],
  ],
]);
const truth = { moments: [0, 10, 20], eras };

test('a page may become again what it was, by an edit', () => {
  expect(judge([seen('one', 1, 2), seen('two', 11, 12), seen('one', 21, 22)], truth)).toEqual([]);
  expect(judge([seen('one', 1, 2), seen('two', 11, 12), seen('one', 13, 14)], truth)).toHaveLength(1);
});

test('a page may be late, and answers that were under way at once may come in any order', () => {
  expect(judge([seen('one', 11, 19), seen('two', 12, 15), seen('one', 15, 30)], truth)).toEqual([]);
});

test('each path is judged by itself, and one that nobody ever published must be absent', () => {
  const elsewhere = (body: string) => ({ ...seen(body, 1, 2), path: '/b/' });
  expect(judge([elsewhere(absent)], truth)).toEqual([]);
  expect(judge([elsewhere('one')], truth)).toHaveLength(1);
});

test('a request may come to nothing while the site is down, and at no other time', () => {
  const interrupted = { path: '/a/', began: 5, ended: 8, reason: 'ECONNREFUSED' };
  expect(judgeInterruptions([interrupted], [[7, 9]])).toEqual([]);
  expect(judgeInterruptions([interrupted], [[9, 12]])).toEqual(['/a/ at 5 ms: ECONNREFUSED, while the site was up']);
});
