import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteIcon } from './siteIcon.ts';

test('holds the drawing in characters that an address may have', () => {
  const [type, data = ''] = siteIcon.split(/,(.*)/s);
  const drawing = readFileSync(new URL('./favicon.svg', import.meta.url), 'utf8').trim();
  expect(type).toBe('data:image/svg+xml');
  expect(decodeURIComponent(data)).toBe(drawing.replaceAll('"', "'"));
  expect(data).toMatch(/^[\w%.,;:/?@&=+$!~*'()-]+$/);
});
