import { expect, it } from 'vitest';
import { shotFile, shots } from './shots.ts';

it('gives every picture a name of its own, which says what is on it', () => {
  const files = shots.map(shotFile);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('comparison-phone-light.png');
});
