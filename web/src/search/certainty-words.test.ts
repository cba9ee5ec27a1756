import { expect, test } from 'vitest';
import { certaintyWords } from './certainty-words.ts';

test('says in one line how sure a page is of what it rates', () => {
  expect(certaintyWords(['low'])).toBe('Low certainty');
  expect(certaintyWords(['very-low', 'high', 'low'])).toBe('High to very low certainty');
  expect(certaintyWords([])).toBeNull();
});
