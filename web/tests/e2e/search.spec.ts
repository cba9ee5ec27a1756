import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, product, test } from './product.ts';

const searchUrl = `${product.siteUrl}/search/`;
const status = (page: Page) => page.getByRole('main').getByRole('status');
const results = (page: Page) => page.locator('#search-results > li');
const field = (page: Page) => page.getByRole('searchbox');

/** How many results the page says there are. */
async function total(page: Page): Promise<number> {
  await expect(status(page)).toHaveText(/^\d+ results for/);
  return Number.parseInt((await status(page).textContent()) ?? '', 10);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page leads to the search, and the search to the A to Z', async ({ page }) => {
    await page.goto(`${product.siteUrl}/conditions/anxiety/`);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(searchUrl);
    await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript');
    await expect(field(page)).toBeHidden();
    await page.locator('noscript a').click();
    await expect(page).toHaveURL(`${product.siteUrl}/a-to-z/`);
  });
});

test('finds a page by another name, by the keyboard alone, and comes back to what it found', async ({ page }) => {
  await page.goto(searchUrl);
  await field(page).focus();
  await page.keyboard.type('MDD');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('One result for “MDD”.');
  await expect(page).toHaveURL(`${searchUrl}?q=MDD`);
  await expect(results(page)).toContainText('Also called: MDD');

  const link = results(page).getByRole('link', { name: 'Depression' });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${product.siteUrl}/conditions/depression/`);
  await page.goBack();
  await expect(status(page)).toHaveText('One result for “MDD”.');
  await expect(field(page)).toHaveValue('MDD');
});

test('the front page searches', async ({ page }) => {
  await page.goto(`${product.siteUrl}/`);
  await field(page).fill('panic attacks');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${searchUrl}?q=panic+attacks`);
  await expect(results(page).first()).toContainText('Panic');
  await expect(results(page).locator('mark').first()).toHaveText(/panic|attack/i);
});

test('what is chosen is in the address, and the back button takes it back', async ({ page }) => {
  await page.goto(`${searchUrl}?q=anxiety`);
  const all = await total(page);
  const conditions = page.getByRole('checkbox', { name: /^Conditions/ });
  await conditions.check();
  await expect(page).toHaveURL(`${searchUrl}?q=anxiety&kind=condition`);
  await expect.poll(() => total(page)).toBeLessThan(all);
  const narrowed = await total(page);
  await expect(conditions.locator('..')).toContainText(String(narrowed));
  for (const mark of await results(page).locator('.card-mark').allTextContents()) expect(mark).toBe('Condition');

  await page.getByRole('checkbox', { name: /^Moderate certainty/ }).check();
  await expect(page).toHaveURL(`${searchUrl}?q=anxiety&kind=condition&certainty=moderate`);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${searchUrl}?q=anxiety`);
  await expect.poll(() => total(page)).toBe(all);
  await expect(conditions).not.toBeChecked();

  await page.goto(`${searchUrl}?q=anxiety&kind=condition&certainty=moderate`);
  await expect(conditions).toBeChecked();
  await page.getByRole('button', { name: 'Show everything again' }).click();
  await expect(page).toHaveURL(`${searchUrl}?q=anxiety`);
  await expect.poll(() => total(page)).toBe(all);
});

test('shows ten at a time, and goes on reading where the next begin', async ({ page }) => {
  await page.goto(`${searchUrl}?q=anxiety`);
  expect(await total(page)).toBeGreaterThan(10);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).press('Enter');
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('says what to try where it finds nothing', async ({ page }) => {
  await page.goto(`${searchUrl}?q=zyzzyva`);
  await expect(status(page)).toHaveText('We found nothing for “zyzzyva”.');
  const advice = page.getByRole('heading', { name: 'What you can try' }).locator('..');
  await expect(advice).toBeVisible();
  // Said once: below it is what else leads there.
  await expect(page.locator('.listing').getByRole('link', { name: 'A to Z' })).toHaveCount(1);
  await expect(page.locator('#search-ways').getByRole('link', { name: 'Symptoms' })).toBeVisible();
});

test('shows what may have been meant at once, and looks for what was written where that is wanted', async ({
  page,
}) => {
  await page.goto(`${searchUrl}?q=anxeity&kind=condition`);
  await expect(status(page)).toHaveText('Showing results for “anxiety”. You wrote “anxeity”.');
  await expect(page).toHaveURL(`${searchUrl}?q=anxeity&kind=condition`);
  await expect(results(page).first().getByRole('link')).toHaveText('Anxiety');
  await status(page).getByRole('link', { name: 'anxeity' }).click();
  await expect(status(page)).toHaveText('We found nothing for “anxeity”.');
  await expect(field(page)).toHaveValue('"anxeity"');
});

test('offers only choices that lead to something, and says how sure we are of treatments alone', async ({ page }) => {
  await page.goto(`${searchUrl}?q=anxiety`);
  await total(page);
  for (const count of await page.locator('.search-choices label:visible .search-count').allTextContents()) {
    expect(Number(count)).toBeGreaterThan(0);
  }
  const sure = results(page).filter({ hasText: 'How sure we are' });
  for (const mark of await sure.locator('.card-mark').allTextContents()) expect(mark).toBe('Treatment');
  await page.goto(`${searchUrl}?q=zyzzyva&kind=word`);
  await expect(page.getByRole('checkbox', { name: /^Words explained/ })).toBeChecked();
});

test('whoever searches for a crisis of their own sees help before results', async ({ page }) => {
  await page.goto(`${searchUrl}?q=I+want+to+kill+myself`);
  const help = page.getByRole('main').getByRole('link', { name: 'Call 988' });
  await expect(help).toBeVisible();
  await expect(help).toHaveAttribute('href', 'tel:988');
  await expect(page.getByRole('main').getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  await expect(status(page)).toContainText('You do not have to face this alone: Call or text 988.');
  await field(page).fill('took too many pills');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('link', { name: 'Call 911' })).toBeVisible();
  await field(page).fill('panic');
  await page.keyboard.press('Enter');
  await expect(help).toBeHidden();
});

test('the numbers to call in a crisis stand out from their panel in dark too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${searchUrl}?q=suicide`);
  const card = page.locator('.search-crisis:visible .help-lines li').first();
  await expect(card).toHaveCSS('border-left-width', '1px');
  const [edge, ground] = await card.evaluate((element) => {
    const lightness = (color: string) => Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    const panel = element.closest('.search-crisis') ?? element;
    return [getComputedStyle(element).borderLeftColor, getComputedStyle(panel).backgroundColor].map(lightness);
  });
  expect(edge).toBeGreaterThan(3 * (ground ?? Number.NaN));
});

test('says so where the index is not there, and leads to the A to Z', async ({ page, expectComplaint }) => {
  expectComplaint(/404|no search index/);
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${searchUrl}?q=anxiety`);
  await expect(status(page)).toHaveText(
    'Search is not there at the moment. The A to Z lists every condition, symptom, and treatment.',
  );
  await status(page).getByRole('link', { name: 'A to Z' }).click();
  await expect(page).toHaveURL(`${product.siteUrl}/a-to-z/`);
});

test('words in the address are text, whatever they are', async ({ page }) => {
  const words = '<img src=x onerror=alert(1)> "\' & %';
  await page.goto(`${searchUrl}?q=${encodeURIComponent(words)}`);
  await expect(status(page)).toContainText(words);
  await expect(field(page)).toHaveValue(words);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1350]) {
    test(`what it found has no accessibility violation at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const query of ['anxiety', 'suicide', 'zyzzyva']) {
        await page.goto(`${searchUrl}?q=${query}`);
        await expect(status(page)).toContainText(`“${query}”`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }
    });
  }
}
