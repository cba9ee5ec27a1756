import { searchPath } from '@wellcite/shared/paths';
import { comparison, contactPage, frontPage, pageKinds } from './kinds.ts';
import { desktop, expect, phone, siteUrl, test } from './reader.ts';

test.use({ javaScriptEnabled: false, viewport: phone });

// That pages have no script that runs is looked at on all of them: whole-site.spec.ts.
test('every kind of page reads without a script, and leads on', async ({ open }) => {
  for (const kind of pageKinds) {
    const page = await open(kind);
    await expect.soft(page.getByRole('heading', { level: 1 }), kind.path).toBeVisible();
    const main = page.getByRole('main');
    await expect.soft(main, kind.path).toContainText(/.{150}/s, { useInnerText: true });
    await expect.soft(main.getByRole('link').first(), kind.path).toBeVisible();
  }
});

test('the menu of a phone unfolds and leads on', async ({ open }) => {
  const page = await open(frontPage);
  await page.getByRole('banner').getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'A to Z' }).click();
  await expect(page).toHaveURL(`${siteUrl}/a-to-z/`);
});

test('the contents of a page lead to its parts', async ({ open }) => {
  const page = await open(comparison);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'References' }).click();
  await expect(page).toHaveURL(/#references$/);
  await expect(page.locator('#references h2')).toBeInViewport();
});

test('what the words of the comparison mean unfolds', async ({ open }) => {
  const page = await open(comparison);
  const key = page.locator('details.key').first();
  await expect(key.locator('dd').first()).toBeHidden();
  await key.locator('summary').click();
  await expect(key.locator('dd').first()).toBeVisible();
});

test('the contact page says how to reach the clinic', async ({ open }) => {
  const page = await open(contactPage);
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
});

test('the search leaves no hole where results would be', async ({ open }) => {
  const page = await open({ path: searchPath, site: 'product' });
  // Higher than everything that stands on it.
  await page.setViewportSize({ width: desktop.width, height: 3_000 });
  const hole = await page.evaluate(() => {
    const last = document.querySelector('#search-ways')?.getBoundingClientRect().bottom ?? Number.NaN;
    return (document.querySelector('.search')?.getBoundingClientRect().bottom ?? Number.NaN) - last;
  });
  expect(hole).toBeLessThan(200);
});
