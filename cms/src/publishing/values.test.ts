import { expect, test } from 'vitest';
import { citedStatement } from './values.ts';

test('a statement goes with its sources, and sources without a statement say nothing', () => {
  expect(citedStatement({ statement: ' After weeks. ', references: ['r1', { id: 'r2' }] })).toEqual({
    statement: 'After weeks.',
    references: ['r1', 'r2'],
  });
  expect(citedStatement({ statement: ' ', references: ['r1'] })).toBeNull();
  expect(citedStatement(undefined)).toBeNull();
});
