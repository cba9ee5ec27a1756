/**
 * Makes the pictures of src/socialPictures.ts anew, into public/og: node development/social-pictures.ts
 *
 * They are committed, because their words are set in a font of the machine that makes them: Charis SIL (in Debian
 * fonts-sil-charis), or else another serif of the site's list.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { socialPictureSize, socialPictures } from '../src/socialPictures.ts';

const folder = path.resolve(import.meta.dirname, '../public/og');
const { width, height } = socialPictureSize;

/** The values of src/styles/tokens.css in its light scheme. */
const colors = { pine: '#0f453d', bracket: '#2f7367', words: '#f3f8f4', kind: '#ffe2a6', mark: '#f6b73c' };
const serif = "'Charis SIL', Charter, 'Bitstream Charter', 'Noto Serif', 'Liberation Serif', serif";

/** Pixels; the whole picture is the site's sign, a source in brackets. */
const bracket = { inset: 72, arm: 64, stroke: 20 };
const text = { left: 172, size: 72, lineHeight: 92, kindSize: 38 };

await mkdir(folder, { recursive: true });
for (const [name, words] of Object.entries(socialPictures)) {
  const png = await sharp(Buffer.from(svgOf(words)))
    .png({ palette: true, colors: 64, compressionLevel: 9, effort: 10 })
    .toBuffer();
  await writeFile(path.join(folder, `${name}.png`), png);
  console.log(`${name}.png ${png.length} bytes`);
}

function svgOf({ kind, lines }: { kind: string; lines: readonly string[] }): string {
  const { inset, arm, stroke } = bracket;
  const top = (height - text.kindSize - lines.length * text.lineHeight) / 2 + text.kindSize - 14;
  const sides = [
    `M${inset + arm} ${inset}H${inset}V${height - inset}h${arm}`,
    `M${width - inset - arm} ${inset}h${arm}V${height - inset}h${-arm}`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${serif}">
    <rect width="100%" height="100%" fill="${colors.pine}"/>
    <path d="${sides.join('')}" fill="none" stroke="${colors.bracket}" stroke-width="${stroke}"/>
    <circle cx="${text.left + 15}" cy="${top - 13}" r="15" fill="${colors.mark}"/>
    <text x="${text.left + 50}" y="${top}" font-size="${text.kindSize}" font-weight="bold" fill="${colors.kind}">${kind}</text>
    ${lines
      .map((line, index) => {
        const y = top + (index + 1) * text.lineHeight;
        return `<text x="${text.left}" y="${y}" font-size="${text.size}" fill="${colors.words}">${line}</text>`;
      })
      .join('')}
  </svg>`;
}
