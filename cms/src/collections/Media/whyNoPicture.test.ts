import sharp from 'sharp';
import { expect, it } from 'vitest';
import { largestFile, whyNoPicture } from './whyNoPicture.ts';

function plain(width: number, height: number, background = '#fff') {
  return sharp({ create: { width, height, channels: 3, background } });
}

function file(data: Buffer, name = 'picture.png', size = data.length) {
  return { data, name, size, mimetype: 'image/png' };
}

it('takes JPEG, PNG, WebP and AVIF', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    expect(await whyNoPicture(file(await plain(20, 10).toFormat(format).toBuffer()))).toBeNull();
  }
});

it('refuses what only calls itself a picture', async () => {
  expect(await whyNoPicture(file(Buffer.from('not a picture')))).toMatchInlineSnapshot(
    `"“picture.png” is not a picture that we can use. Choose a JPEG, PNG, WebP or AVIF file."`,
  );
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
  expect(await whyNoPicture(file(Buffer.from(svg)))).toContain('not a picture that we can use');
  expect(await whyNoPicture(file(await plain(10, 10).gif().toBuffer()))).toContain('not a picture that we can use');
  expect(await whyNoPicture(file(await plain(10, 10).tiff().toBuffer()))).toContain('not a picture that we can use');
});

it('refuses a picture that is 20,000 pixels wide', async () => {
  expect(await whyNoPicture(file(await plain(20_000, 1).png().toBuffer()))).toMatchInlineSnapshot(
    `"“picture.png” is 20000 × 1 pixels. Make it smaller first: at most 8000 pixels wide and high."`,
  );
});

it('refuses a file that is too large, without a look inside', async () => {
  expect(await whyNoPicture(file(Buffer.alloc(0), 'huge.png', largestFile + 1))).toMatchInlineSnapshot(
    `"“huge.png” is larger than 15 MB. Save it smaller and try again."`,
  );
});

it('refuses an animation', async () => {
  const frames = await Promise.all(['#fff', '#000'].map((background) => plain(4, 4, background).png().toBuffer()));
  const animation = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect(await whyNoPicture(file(animation, 'moving.webp'))).toContain('is an animation');
});
