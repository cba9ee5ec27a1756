/** Drafts as the real templates show them: live beside the form, and by a link for people without an account. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { listFiles } from '../../publisher/lib/files.ts';
import { untilAlive } from './admin.ts';
import { named, newCondition } from './documents.ts';
import { expect, product, test } from './product.ts';

/** From the last key until it is on the page. In milliseconds; the product's promise is 300. */
const promised = 300;

const frameOf = (page: Page): FrameLocator => page.frameLocator('#live-preview-iframe');

async function openLivePreview(page: Page, { collection, id }: { collection: string; id: string }): Promise<void> {
  await page.goto(`${product.cmsUrl}/admin/collections/${collection}/${id}`);
  await untilAlive(page.getByRole('textbox', { name: /^(?:Title|Name|Word)/ }));
  const toggler = page.locator('#live-preview-toggler');
  await expect(toggler).toBeVisible();
  // Who opened it before finds it open.
  if (!/--active/.test((await toggler.getAttribute('class')) ?? '')) await toggler.click();
  await expect(frameOf(page).locator('.wellcite-preview')).toContainText('Preview: not published.');
}

test('what is typed is in the preview at once, without being saved, and the page stays where it is', async ({
  openAdmin,
  create,
}) => {
  const long = 'One more sentence of a long page, so that there is something to scroll. '.repeat(5).trim();
  const { id, collection } = await makeDraft(create, { summary: long });
  const page = await openAdmin('editor');
  await page.setViewportSize({ width: 1600, height: 900 });
  await openLivePreview(page, { collection, id });
  const frame = frameOf(page);
  await frame.locator('body').evaluate((body) => {
    body.ownerDocument.defaultView?.scrollTo(0, 240);
    // What is not made anew keeps what a test hung on it.
    Object.assign(body.querySelector('header') ?? {}, { isKept: true });
  });
  const summary = page.getByLabel('Summary');
  const times: number[] = [];
  for (const word of ['quickly', 'quietly', 'surely', 'plainly', 'kindly']) {
    await summary.press('End');
    await summary.pressSequentially(` ${word}`);
    const typedAt = Date.now();
    await frame.locator('main').getByText(word).first().waitFor();
    times.push(Date.now() - typedAt);
  }
  console.log(`From the last key to the preview: ${times.join(', ')} ms.`);
  expect(Math.min(...times), 'the fastest of five, as the machine may be busy').toBeLessThan(promised);
  expect(await frame.locator('body').evaluate((body) => body.ownerDocument.defaultView?.scrollY)).toBe(240);
  expect(
    await frame
      .locator('header')
      .first()
      .evaluate((header) => 'isKept' in header),
  ).toBe(true);
});

test('the preview is shown at three widths', async ({ openAdmin, create }) => {
  const draft = await makeDraft(create);
  const page = await openAdmin('editor');
  await page.setViewportSize({ width: 1900, height: 1000 });
  await openLivePreview(page, draft);
  for (const [label, width] of [
    ['Phone', 390],
    ['Tablet', 820],
    ['Desktop', 1350],
  ] as const) {
    await page.locator('.live-preview-toolbar-controls__breakpoint').click();
    await page.getByRole('button', { name: label, exact: true }).click();
    await expect
      .poll(() =>
        frameOf(page)
          .locator('body')
          .evaluate((body) => body.ownerDocument.defaultView?.innerWidth),
      )
      .toBe(width);
    await expect(frameOf(page).locator('h1')).toBeVisible();
  }
});

test('a link shows the draft to somebody without an account, and nothing after it was taken back', async ({
  openAdmin,
  create,
  people,
  browser,
}) => {
  const secret = named('Quokkaberry').title;
  const [picture] = await people.editor.find('media', '&where[isDecorative][not_equals]=true');
  const draft = await makeDraft(create, { title: secret, slug: named('quiet').slug, picture: picture?.id });
  const page = await openAdmin('editor');
  await page.goto(`${product.cmsUrl}/admin/collections/${draft.collection}/${draft.id}`);
  await page.getByRole('button', { name: 'Share preview' }).click();
  await page.getByLabel('How long it works').selectOption('1 day');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = (await page.locator('.preview-links code').textContent()) ?? '';

  const stranger = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  stranger.on('console', (message) => complaints.push(message.text()));
  const opened = await stranger.goto(link);
  expect(opened?.headers()).toMatchObject({
    'cache-control': 'no-store, private',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(secret);
  await expect(stranger.getByText('Preview: not published.')).toBeVisible();
  await expect(stranger.locator('main').getByText('A condition that only tests have.')).toHaveCSS('display', 'block');
  const image = stranger.locator('main picture img').first();
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((shown) => shown instanceof HTMLImageElement && shown.naturalWidth))
    .toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  expect(await stranger.context().cookies()).toEqual([]);

  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('There are none.')).toBeVisible();
  expect((await stranger.goto(link))?.status()).toBe(410);
  await expect(stranger.getByText('This link was taken back.')).toBeVisible();
  expect((await stranger.goto(`${product.cmsUrl}/preview/conditions/${draft.id}`))?.status()).toBe(401);
  await stranger.context().close();

  expect(await publicPlacesWith(secret)).toEqual([]);
});

/** A condition that was never published. */
async function makeDraft(
  create: (collection: string, data: object) => Promise<{ id: string }>,
  fields: object = {},
): Promise<{ collection: string; id: string }> {
  const { id } = await create('conditions', { ...newCondition(fields), _status: 'draft' });
  return { collection: 'conditions', id };
}

/** Files of the site, the publisher's own state, and answers of both servers that have the word in them. */
async function publicPlacesWith(word: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['site', 'publisher']) {
    for (const file of await listFiles(path.join(product.dataDir, folder))) {
      const bytes = await readFile(path.join(product.dataDir, folder, file)).catch(() => Buffer.alloc(0));
      if (bytes.includes(word)) found.push(`${folder}/${file}`);
    }
  }
  for (const url of [
    `${product.siteUrl}/feed.xml`,
    `${product.siteUrl}/sitemap.xml`,
    `${product.cmsUrl}/api/conditions?limit=0&draft=true`,
    `${product.publisherUrl}/status`,
  ]) {
    if ((await (await fetch(url)).text()).includes(word)) found.push(url);
  }
  return found;
}
