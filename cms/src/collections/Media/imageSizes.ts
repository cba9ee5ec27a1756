import type { ImageSize } from 'payload';

/** In pixels: a phone, a phone with a dense screen, a tablet or a denser screen, and the widest that the site shows. */
const widths = [480, 720, 960, 1600] as const;

/**
 * Every upload in both formats at every width. AVIF is made with little effort: the last few per cent of size would
 * take an editor's upload from a second to half a minute.
 */
export const imageSizes: ImageSize[] = widths.flatMap((width) => [
  {
    name: `avif${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format: 'avif', options: { quality: 55, effort: 2 } },
    admin: { disableListColumn: true, disableListFilter: true },
  },
  {
    name: `webp${width}`,
    width,
    withoutEnlargement: true,
    formatOptions: { format: 'webp', options: { quality: 78, effort: 4 } },
    admin: { disableListColumn: true, disableListFilter: true },
  },
]);
