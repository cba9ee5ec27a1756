/** What a `<picture>` is made of: a set of sizes for each format, best format first. */
import { type ImageSource, imageTypes, type PublicImage } from '@wellcite/shared/image';
import { imagePath } from '@wellcite/shared/paths';

export interface SourceSet {
  type: ImageSource['type'];
  srcset: string;
}

export function sourceSets(image: PublicImage): SourceSet[] {
  return imageTypes.flatMap((type) => {
    const sources = image.sources.filter((source) => source.type === type).sort((a, b) => a.width - b.width);
    const srcset = sources.map((source) => `${imagePath(source)} ${source.width}w`).join(', ');
    return sources.length > 0 ? [{ type, srcset }] : [];
  });
}

/** For browsers that know none of the formats by `<source>`: the widest WebP, or else the widest there is. */
export function fallbackSource(image: PublicImage): ImageSource | null {
  const widestFirst = [...image.sources].sort((a, b) => b.width - a.width);
  return widestFirst.find(({ type }) => type === 'image/webp') ?? widestFirst[0] ?? null;
}

/** Keeps what matters in a picture in sight where it is cropped; undefined where that is the middle. */
export function focalPosition({ focalPoint: { x, y } }: PublicImage): string | undefined {
  return x === 50 && y === 50 ? undefined : `object-position:${x}% ${y}%`;
}
