import type { Locator } from '@playwright/test';
import { unreachableScrollers } from '../../support/pages/fit.ts';
import { focusFaults } from '../../support/pages/focus-walk.ts';
import { comparison, frontPage, pageKinds } from './kinds.ts';
import { desktop, expect, narrowest, phone, test } from './reader.ts';

for (const kind of pageKinds) {
  test(`Tab reaches everything on ${kind.name}, in the order of reading, and is seen everywhere`, async ({ open }) => {
    const page = await open(kind);
    // What a script brings to life can be reached when it has done so.
    await expect(page.locator('main :disabled')).toHaveCount(0);
    await page.setViewportSize(desktop);
    expect(await focusFaults(page), kind.path).toEqual([]);
    await page.setViewportSize(narrowest);
    expect(await unreachableScrollers(page), kind.path).toEqual([]);
  });
}

test('Tab reaches everything on a phone too, with all folds open', async ({ open }) => {
  const page = await open(comparison);
  await page.setViewportSize(phone);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await focusFaults(page)).toEqual([]);
});

test('the first stop skips to the content, and the next one is in it', async ({ open }) => {
  const page = await open(comparison);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText(/skip/i);
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main_content$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeInViewport();
});

test('the menu opens and closes by the keyboard on a phone, and leads on', async ({ open }) => {
  const page = await open(frontPage);
  await page.setViewportSize(phone);
  const menu = page.getByRole('banner').locator('summary');
  const first = page.getByRole('navigation', { name: 'Main' }).getByRole('link').first();
  await expect(first).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeVisible();
  await page.keyboard.press('Space');
  await expect(first).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  const address = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('a table that is wider than the screen is scrolled by the arrow keys', async ({ open }) => {
  const page = await open({ path: '/conditions/anxiety/', site: 'samples' });
  await page.setViewportSize(narrowest);
  const scroller = page.locator('main .scroll').first();
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test('the focus is seen in the reader’s own colors too', async ({ open }) => {
  const page = await open({ path: '/conditions/anxiety/', site: 'samples' });
  await page.setViewportSize(phone);
  await page.emulateMedia({ forcedColors: 'active' });
  // Browsers show the focus to whoever uses the keyboard.
  await page.keyboard.press('Tab');
  for (const selector of ['main p a', 'main summary', 'main .scroll']) {
    const stop = page.locator(selector).first();
    await stop.scrollIntoViewIfNeeded();
    const before = await pictureAround(stop);
    await stop.focus();
    expect(Buffer.compare(before, await pictureAround(stop)), `the picture of ${selector} with the focus`).not.toBe(0);
  }
});

/** A picture of the element and what is close around it. */
async function pictureAround(element: Locator): Promise<Buffer> {
  const box = await element.boundingBox();
  if (!box) throw new Error('What is not shown has no picture.');
  const clip = { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: box.width + 16, height: box.height + 16 };
  return element.page().screenshot({ clip, animations: 'disabled' });
}
