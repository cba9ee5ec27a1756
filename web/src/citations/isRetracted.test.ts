import { expect, test } from 'vitest';
import { isRetracted } from './isRetracted.ts';

test('tells a retracted article from the notice that retracts one', () => {
  expect(isRetracted({ publicationTypes: ['Journal Article', 'Retracted Publication'] })).toBe(true);
  expect(isRetracted({ publicationTypes: ['Retraction of Publication'] })).toBe(false);
  expect(isRetracted({ publicationTypes: [] })).toBe(false);
});
