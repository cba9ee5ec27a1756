import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FileToUpload } from '../support/cms-client.ts';
import { wordsOf } from '../support/cms-client.ts';
import { bytesOf, png } from '../support/picture.ts';
import { untilAlive } from './admin.ts';
import { newCondition } from './documents.ts';
import { expect, expectLive, product, test } from './product.ts';

const filesInPlace = () => readdir(path.join(product.dataDir, 'media'));

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
const picture = (fields: Partial<FileToUpload>): FileToUpload => ({
  name: 'test-picture.png',
  type: 'image/png',
  bytes: png({ width: 20, height: 20 }),
  fields: { alt: 'Colors side by side' },
  ...fields,
});

const refusals = [
  {
    what: 'a text that calls itself a picture',
    file: picture({ bytes: bytesOf('This is no picture.') }),
    words: '“test-picture.png” is not a picture that we can use. Choose a JPEG, PNG, WebP or AVIF file.',
  },
  {
    what: 'a drawing that can hold scripts',
    file: picture({ name: 'test-drawing.svg', type: 'image/svg+xml', bytes: bytesOf(svg) }),
    words: 'Choose a JPEG, PNG, WebP or AVIF file.',
  },
  {
    what: 'the same under another name',
    file: picture({ bytes: bytesOf(svg) }),
    words: 'Choose a JPEG, PNG, WebP or AVIF file.',
  },
  {
    what: 'a picture that is 20,000 pixels wide',
    file: picture({ bytes: png({ width: 20_000, height: 2 }) }),
    words: '“test-picture.png” is 20000 × 2 pixels. Make it smaller first: at most 8000 pixels wide and high.',
  },
  {
    what: 'the head of a picture that ends there',
    file: picture({ bytes: png({ width: 400, height: 400 }).slice(0, 120) }),
    words: 'file',
  },
  {
    what: 'a picture of which nobody says what it shows',
    file: picture({ fields: {} }),
    words: 'Say what the picture shows',
  },
];

for (const { what, file, words } of refusals) {
  test(`${what} is refused in words, and leaves nothing behind`, async ({ people }) => {
    const before = await filesInPlace();
    const answer = await people.editor.upload(file);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(wordsOf(answer)).toContain(words);
    expect(await filesInPlace()).toEqual(before);
  });
}

test('the editor reads in the admin why a file is refused', async ({ openAdmin, expectComplaint }) => {
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin/collections/media/create`);
  const alt = page.getByLabel('What the picture shows');
  await untilAlive(alt);
  expectComplaint(/status of 400/);
  const buffer = Buffer.from('This is no picture.');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer });
  await alt.fill('Notes');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('“notes.png” is not a picture that we can use.')).toBeVisible();
});

test('an editor uploads a picture, and a page shows it as AVIF and WebP from the site’s own address', async ({
  openAdmin,
  people,
  create,
  removeAfterwards,
  page: reader,
}) => {
  const alt = `Colors side by side ${Date.now()}`;
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin/collections/media/create`);
  await untilAlive(page.getByLabel('What the picture shows'));
  const buffer = Buffer.from(png({ width: 1200, height: 600 }));
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'colors.png', mimeType: 'image/png', buffer });
  await page.getByLabel('What the picture shows').fill(alt);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.waitForURL(/\/media\/(?!create)[^/]+$/);
  const [media] = await people.editor.find('media', `&where[alt][equals]=${encodeURIComponent(alt)}`);
  expect(media).toBeDefined();
  if (!media) return;
  removeAfterwards('media', media.id);

  const condition = await create('conditions', newCondition({ picture: media.id }));
  await expectLive(reader, `/conditions/${condition.slug}/`, String(condition.title));
  const shown = reader.getByAltText(alt);
  await expect(shown).toBeVisible();
  const sources = await reader
    .locator('picture', { has: shown })
    .locator('source')
    .evaluateAll((elements) =>
      elements.map((element) => ({ type: element.getAttribute('type'), srcset: element.getAttribute('srcset') ?? '' })),
    );
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  for (const { type, srcset } of sources) {
    for (const file of srcset.split(', ').map((candidate) => candidate.split(' ')[0] ?? '')) {
      expect(file).toMatch(/^\/media\/[0-9a-f]{32}\.(?:avif|webp)$/);
      const response = await reader.request.get(`${product.siteUrl}${file}`);
      expect([response.status(), response.headers()['content-type']]).toEqual([200, type]);
    }
  }
  await expect
    .poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBeGreaterThan(0);
  expect(await shown.evaluate((image) => image instanceof HTMLImageElement && image.currentSrc)).toMatch(/\.avif$/);
});
