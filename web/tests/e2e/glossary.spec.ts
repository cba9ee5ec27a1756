/** Words of the glossary, explained in place: without script, and never over a text. */
import type { Page } from '@playwright/test';
import { expect, product, test } from './product.ts';

const path = '/conditions/anxiety/';
const words = '.term > button';
const open = '.meaning:popover-open';

/** The lines of text that the open explanation lies on, and whether all of it can be seen. */
async function explanation(page: Page) {
  return page.locator(open).evaluate((meaning) => {
    const box = meaning.getBoundingClientRect();
    const covered: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      const isSeen = parent?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      if (!isSeen || meaning.contains(text) || parent?.closest('.hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isCovered = [...range.getClientRects()].some(
        ({ left, right, top, bottom, width }) =>
          width > 1 && left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1,
      );
      if (isCovered) covered.push(text.textContent ?? '');
    }
    return {
      covered,
      isInView: box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= 0 && box.right <= innerWidth,
      isCutOff: meaning.scrollHeight > meaning.clientHeight + 1,
      pageScrollsSideways: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

for (const width of [320, 390, 800, 1160, 1350]) {
  test(`at ${width} pixels each explanation is seen whole, and lies on no line of text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const each of [path, '/treatments/ketamine-assisted-therapy/', '/how-we-review/']) {
      await page.goto(product.siteUrl + each);
      const count = await page.locator(words).count();
      expect(count, each).toBeGreaterThan(2);
      for (let index = 0; index < count; index++) {
        const word = page.locator(words).nth(index);
        await word.click();
        await expect(page.locator(open)).toBeVisible();
        expect(await explanation(page), `${each} ${await word.textContent()}`).toEqual({
          covered: [],
          isInView: true,
          isCutOff: false,
          pageScrollsSideways: false,
        });
        await page.keyboard.press('Escape');
        await expect(page.locator(open)).toHaveCount(0);
      }
    }
  });
}

test('where the text runs from right to left, or is spaced out, it is not covered either', async ({ page }) => {
  await page.goto(product.siteUrl + path);
  for (const { width, dir } of [
    { width: 390, dir: 'rtl' },
    { width: 1350, dir: 'rtl' },
    { width: 1350, dir: 'ltr' },
  ]) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    // What WCAG 1.4.12 asks for.
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [spaced];
    });
    for (const word of await page.locator(words).all()) {
      await word.click();
      const { covered, pageScrollsSideways } = await explanation(page);
      expect({ covered, pageScrollsSideways }, `${width} ${dir} ${await word.textContent()}`).toEqual({
        covered: [],
        pageScrollsSideways: false,
      });
      await page.keyboard.press('Escape');
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is opened by the keyboard, closed by Escape, and the focus comes back to it', async ({ page }) => {
    await page.goto(product.siteUrl + path);
    const word = page.locator(words).first();
    const name = (await word.textContent()) ?? '';
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);

    await word.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(open)).toBeVisible();
    await expect(page.locator(open)).toBeFocused();
    await expect(page.getByRole('dialog')).toContainText(/\w+ \w+/);

    await page.keyboard.press('Escape');
    await expect(page.locator(open)).toHaveCount(0);
    await expect(word).toBeFocused();
  });

  test('an explanation leads to its entry in the glossary', async ({ page }) => {
    await page.goto(product.siteUrl + path);
    await page.locator(words).first().click();
    await page.locator(open).getByRole('link').click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('opening one explanation closes another', async ({ page }) => {
    await page.goto(product.siteUrl + path);
    await page.locator(words).nth(0).press('Enter');
    await page.locator(words).nth(1).press('Enter');
    await expect(page.locator(open)).toHaveCount(1);
  });

  test('on paper a word is a word', async ({ page }) => {
    await page.goto(product.siteUrl + path);
    await page.locator(words).first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.meaning').first()).toBeHidden();
    await expect(page.locator(words).first()).toHaveCSS('text-decoration-line', 'none');
  });
});

test('a browser that cannot place it by its word shows it at the lower edge, and the page scrolls free of it', async ({
  page,
}) => {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('anchor-name:', 'unknown-name:') });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(product.siteUrl + path);
  await page.locator(words).first().click();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  expect((await explanation(page)).covered).toEqual([]);
  expect((await explanation(page)).isInView).toBe(true);
});
