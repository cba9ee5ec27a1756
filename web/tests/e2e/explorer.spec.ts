/** The symptom explorer: choosing, the reasons, help before anything else, the address, the keyboard, and without script. */
import type { Page } from '@playwright/test';
import { expect, product, test } from './product.ts';

const address = `${product.siteUrl}/symptom-explorer/`;
const help = (page: Page) => page.getByRole('region', { name: /^Emergency/ });
const matches = (page: Page) => page.locator('.explorer-matches > li');
const symptom = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const results = (page: Page) => page.getByRole('heading', { name: 'Conditions with these symptoms' });

test('shows the conditions that share what is chosen, most first, each with the reason', async ({ page }) => {
  await page.goto(address);
  await symptom(page, /racing/i).check();
  await symptom(page, /trouble sleeping/i).check();
  await expect(page).toHaveURL(`${address}?symptoms=racing-heart,trouble-sleeping`);
  await expect(page.getByText(/^\d+ conditions share one or more of the 2 symptoms you chose\.$/)).toBeVisible();

  const first = matches(page).first();
  await expect(first).toContainText('Has both symptoms you chose');
  await expect(first.getByRole('listitem')).toHaveCount(2);
  await expect(matches(page).last()).toContainText('Not listed there');
  await expect(page.getByText('This is not a diagnosis.')).toBeVisible();
  await expect(page.locator('.explorer-results')).not.toContainText(/you (?:may |might )?have /i);

  const shared = await matches(page).locator('.explorer-share').allTextContents();
  const counts = shared.map((words) => (/both/.test(words) ? 2 : 1));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('keeps what is chosen in the address: loaded again, gone back to, and cleared by mistake', async ({ page }) => {
  await page.goto(`${address}?symptoms=low-mood,no-such-symptom,,trouble-sleeping&from=mail`);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await symptom(page, /upset stomach/i).check();
  await expect(page).toHaveURL(`${address}?symptoms=low-mood,trouble-sleeping,stomach-upset&from=mail`);

  await matches(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/conditions\//);
  await page.goBack();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);

  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(results(page)).toBeFocused();
  await expect(page).toHaveURL(`${address}?from=mail`);
  await page.goBack();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('choosing adds nothing to go back through', async ({ page }) => {
  await page.goto(`${product.siteUrl}/symptoms/`);
  await page.getByRole('main').getByRole('link', { name: 'symptom explorer' }).click();
  await symptom(page, /racing/i).check();
  await symptom(page, /low mood/i).check();
  await page.goBack();
  await expect(page).toHaveURL(`${product.siteUrl}/symptoms/`);
});

for (const width of [390, 1350]) {
  test(`at ${width} pixels an alarm sign brings help before anything else`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${address}?symptoms=racing-heart`);
    await expect(matches(page).first()).toBeVisible();

    await symptom(page, /chest pain/i).check();
    await expect(help(page)).toBeFocused();
    await expect(help(page)).toBeInViewport({ ratio: 0.9 });
    await expect(help(page)).toContainText('Get emergency help now');
    await expect(help(page).getByRole('link').first()).toHaveAttribute('href', 'tel:911');
    await expect(page.getByRole('alert')).toContainText('Emergency. Get emergency help now. You chose “Chest pain”.');
    await expect(matches(page)).toHaveCount(0);

    await page.keyboard.press('Tab');
    await expect(help(page).getByRole('link').first()).toBeFocused();

    await page.getByRole('button', { name: /^I have read/ }).click();
    await expect(results(page)).toBeFocused();
    await expect(matches(page).first()).toBeVisible();
    await expect(help(page)).toBeVisible();

    // Another sign is another reason to stop, and so is the same one again.
    await symptom(page, /suicide/i).check();
    await expect(help(page)).toBeFocused();
    await expect(matches(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Remove Thoughts of suicide' }).click();
    await expect(matches(page).first()).toBeVisible();
    await symptom(page, /chest pain/i).uncheck();
    await expect(help(page)).toHaveCount(0);
    await expect(page.getByRole('alert')).toBeEmpty();
    await symptom(page, /chest pain/i).check();
    await expect(help(page)).toBeFocused();
  });
}

test('an alarm sign in the address brings help first, too', async ({ page }) => {
  await page.goto(`${address}?symptoms=racing-heart,chest-pain`);
  await expect(help(page)).toBeFocused();
  await expect(matches(page)).toHaveCount(0);
});

test('what is urgent is said above the conditions, which do not wait', async ({ page }) => {
  await page.goto(address);
  await symptom(page, /shortness of breath/i).check();
  const box = page.getByRole('region', { name: /^Urgent/ });
  await expect(box).toContainText('Get help today');
  await expect(page.getByRole('alert')).toContainText('Urgent. Get help today.');
  await expect(matches(page).first()).toBeVisible();
  await expect(symptom(page, /shortness of breath/i)).toBeFocused();
});

test('works by the keyboard alone, and the focus is never lost', async ({ page }) => {
  await page.goto(`${address}?symptoms=racing-heart,low-mood,stomach-upset`);
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
  await page.getByLabel('Find a symptom').focus();
  await page.keyboard.type('insom');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(page.getByText('1 symptom found.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(symptom(page, /trouble sleeping/i)).toBeChecked();
  await expect(symptom(page, /trouble sleeping/i)).toBeFocused();

  const remove = (name: string) => page.getByRole('button', { name: `Remove ${name}` });
  await remove('Low mood').press('Enter');
  await expect(remove('Upset stomach')).toBeFocused();
  await remove('Trouble sleeping').press('Enter');
  await expect(remove('Upset stomach')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove('Racing or pounding heart')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeFocused();
  await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();
});

test('a symptom is found by its other and medical names', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Find a symptom').fill('palpitations');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await expect(symptom(page, /racing/i)).toBeVisible();
  await expect(page.getByText('Also called: Palpitations')).toBeVisible();
  await page.getByLabel('Find a symptom').fill('xyz');
  await expect(page.getByText('No symptom here has that name.')).toBeVisible();
});

test('on a phone the way to the results stays in sight, and covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  await symptom(page, /low mood/i).check();
  const way = page.getByRole('button', { name: '1 chosen: see what shares it' });
  await expect(way).toBeInViewport();
  for (const box of await page.getByRole('checkbox').all()) {
    await box.focus();
    const isCovered = await box.evaluate((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) !== each;
    });
    expect(isCovered).toBe(false);
  }
  // It hides where the results can be seen.
  await page.getByRole('checkbox').first().focus();
  await way.click();
  await expect(results(page)).toBeFocused();
  await expect(results(page)).toBeInViewport();
  await expect(way).toBeHidden();
});

for (const width of [390, 1350]) {
  test(`at ${width} pixels nothing moves while the page comes to life`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(address);
    await expect(page.getByLabel('Find a symptom')).toBeEnabled();
    const shifts = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      return observer.takeRecords().length;
    });
    expect(shifts).toBe(0);
  });
}

test('the plain list is there for those who want it', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Symptoms and what they may belong to' })).toBeHidden();
  await page.getByRole('link', { name: 'See everything as a plain list' }).click();
  await expect(page.getByRole('heading', { name: 'Symptoms and what they may belong to' })).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a list of symptoms, each with its conditions, and nothing that does not work', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    const entry = page.locator('.explorer-list > ul > li').filter({ hasText: 'Racing or pounding heart' });
    await expect(entry).toContainText('It may be a sign of:');
    const link = page.getByRole('link', { name: 'Chest pain', exact: true });
    await expect(page.locator('.explorer-list > ul > li').filter({ has: link })).toContainText('Emergency');
    await entry.getByRole('link', { name: 'Anxiety', exact: true }).click();
    await expect(page).toHaveURL(`${product.siteUrl}/conditions/anxiety/`);
  });
});
