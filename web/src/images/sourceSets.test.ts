import { expect, test } from 'vitest';
import { decoration, leadPicture } from '../../tests/fixtures/media.ts';
import { fallbackSource, focalPosition, sourceSets } from './sourceSets.ts';

test('offers AVIF before WebP, each from narrow to wide', () => {
  const shuffled = { ...leadPicture, sources: [...leadPicture.sources].reverse() };
  expect(sourceSets(shuffled)).toEqual(sourceSets(leadPicture));
  expect(sourceSets(leadPicture).map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(sourceSets(leadPicture)[0]?.srcset).toMatch(/^\/media\/\w+\.avif 480w, \/media\/\w+\.avif 960w, \S+ 1440w$/);
});

test('leaves out a format that there is none of', () => {
  const sources = leadPicture.sources.filter(({ type }) => type === 'image/avif');
  expect(sourceSets({ ...leadPicture, sources }).map(({ type }) => type)).toEqual(['image/avif']);
  expect(fallbackSource({ ...leadPicture, sources })).toMatchObject({ type: 'image/avif', width: 1440 });
});

test('falls back to the widest WebP', () => {
  expect(fallbackSource(leadPicture)).toMatchObject({ type: 'image/webp', width: 1440 });
});

test('says where to look only where that is not the middle', () => {
  expect(focalPosition(leadPicture)).toBeUndefined();
  expect(focalPosition(decoration)).toBe('object-position:20% 35.5%');
});
