import { expect, it } from 'vitest';
import { safeName } from './checkUpload.ts';
import { whyUndescribed } from './describesPicture.ts';

it.each([
  ['Ok Pic (2).JPG', 'ok-pic-2.jpg'],
  ['图片.webp', 'picture.webp'],
  ['../../etc/passwd.png', 'passwd.png'],
])('calls %j %j', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

it('asks what a picture shows, unless it is decoration', () => {
  expect(whyUndescribed({ alt: 'A bench by a lake' })).toBeNull();
  expect(whyUndescribed({ alt: '', isDecorative: true })).toBeNull();
  expect(whyUndescribed({ alt: '  ' })).toContain('Say what the picture shows');
  expect(whyUndescribed({ alt: 'a'.repeat(301) })).toContain('too long');
});
