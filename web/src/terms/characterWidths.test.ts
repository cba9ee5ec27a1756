import { expect, test } from 'vitest';
import { characterWidths } from './characterWidths.ts';

test('counts letters once, and wide characters twice', () => {
  expect(characterWidths('A pill.')).toBe(7);
  expect(characterWidths('不安')).toBe(4);
  expect(characterWidths('قلق')).toBe(3);
});
