import sharp from 'sharp';

/** Most bytes of a picture, so that a page of them opens at once. */
export const byteLimit = 150_000;
const fewestColors = 32;

/**
 * Rounds a screenshot's corners and draws a thin line around it, as a screen has them, and makes it small: a page has few
 * colors. `radius` is in pixels of the picture.
 */
export async function framed(screenshot: Buffer, radius: number): Promise<Buffer> {
  const { width, height } = await sharp(screenshot).metadata();
  const box = `width="${width}" height="${height}" rx="${radius}"`;
  const mask = svg({ width, height }, `<rect ${box}/>`);
  const inner = `x="1" y="1" width="${width - 2}" height="${height - 2}" rx="${radius - 1}"`;
  const line = svg({ width, height }, `<rect ${inner} fill="none" stroke="#7f8c86" stroke-width="2"/>`);
  const whole = await sharp(screenshot)
    .composite([{ input: line }, { input: mask, blend: 'dest-in' }])
    .png()
    .toBuffer();
  return quantized(whole, 256);
}

async function quantized(picture: Buffer, colors: number): Promise<Buffer> {
  const small = await sharp(picture).png({ palette: true, colors, effort: 10, dither: 0.6 }).toBuffer();
  return small.length <= byteLimit || colors <= fewestColors ? small : quantized(picture, colors / 2);
}

function svg({ width, height }: { width: number; height: number }, content: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`);
}
