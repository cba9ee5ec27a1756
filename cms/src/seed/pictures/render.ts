/** Makes the pictures anew from their sources: `node src/seed/pictures/render.ts`, in the folder of the CMS. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const folder = import.meta.dirname;
const sources = path.join(folder, 'source');

/** As wide as the site shows them on a dense screen. In pixels. */
const width = 1080;

for (const file of await readdir(sources)) {
  const target = path.join(folder, `${path.parse(file).name}.webp`);
  const { size } = await sharp(path.join(sources, file))
    .resize({ width })
    .webp({ quality: 86, effort: 6 })
    .toFile(target);
  console.log(`${path.basename(target)}: ${Math.round(size / 1024)} KB`);
}
