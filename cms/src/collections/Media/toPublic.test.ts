import { imageSchema } from '@wellcite/shared/image';
import { expect, test } from 'vitest';
import type { Media } from '../../payload-types.ts';
import { publicSizes, toPublicImage } from './toPublic.ts';

const now = '2026-11-22T10:00:00.000Z';
const digests = { avif480: 'a'.repeat(64), webp480: 'b'.repeat(64), avif960: 'a'.repeat(64), webp960: 'c'.repeat(64) };
const size = (filename: string, mimeType: string, width: number) => ({ filename, mimeType, width, height: width / 2 });

const picture: Media = {
  id: 'm1',
  alt: ' A woman talks with her doctor ',
  width: 1000,
  height: 500,
  focalX: 30,
  focalY: 70,
  filename: 'Größe (1).png',
  sizes: {
    avif480: size('Größe (1)-480x240.avif', 'image/avif', 480),
    webp480: size('Größe (1)-480x240.webp', 'image/webp', 480),
    avif960: size('Größe (1)-480x240-1.avif', 'image/avif', 480),
    webp960: size('Größe (1)-960x480.webp', 'image/webp', 960),
    avif1600: { filename: null },
  },
  sizeDigests: digests,
  createdAt: now,
  updatedAt: now,
};

test('offers each encoding once, under a name made of its digest', () => {
  const made = toPublicImage(picture);
  expect(imageSchema.parse(made)).toEqual(made);
  expect(made).toEqual({
    id: 'm1',
    alt: 'A woman talks with her doctor',
    width: 1000,
    height: 500,
    focalPoint: { x: 30, y: 70 },
    sources: [
      { file: `${'a'.repeat(32)}.avif`, type: 'image/avif', width: 480, height: 240, digest: digests.avif480 },
      { file: `${'b'.repeat(32)}.webp`, type: 'image/webp', width: 480, height: 240, digest: digests.webp480 },
      { file: `${'c'.repeat(32)}.webp`, type: 'image/webp', width: 960, height: 480, digest: digests.webp960 },
    ],
  });
});

test('knows the file behind each name', () => {
  expect(publicSizes(picture).map(({ source, filename }) => [source.file[0], filename])).toEqual([
    ['a', 'Größe (1)-480x240.avif'],
    ['b', 'Größe (1)-480x240.webp'],
    ['c', 'Größe (1)-960x480.webp'],
  ]);
});

test('a decoration has no text, and a picture nobody has aimed is looked at in the middle', () => {
  const { alt, focalPoint } = toPublicImage({ ...picture, isDecorative: true, focalX: null, focalY: null });
  expect([alt, focalPoint]).toEqual([null, { x: 50, y: 50 }]);
});

test('a size whose digest is not known is not offered', () => {
  expect(toPublicImage({ ...picture, sizeDigests: {} }).sources).toEqual([]);
});
