import { cutWords, longLines, overlappingWords, sidewaysOverflow } from '../../support/pages/fit.ts';
import { lostInForcedColors } from '../../support/pages/forced-colors.ts';
import { layoutShift, watchLayoutShift } from '../../support/pages/layout-shift.ts';
import { movingParts } from '../../support/pages/motion.ts';
import { spaceText } from '../../support/pages/text-spacing.ts';
import { frontPage, pageKinds } from './kinds.ts';
import { desktop, expect, narrowest, phone, test } from './reader.ts';

/** 1280 pixels at 200 % zoom. */
const zoomed = { width: 640, height: 360 };
const charactersALine = 75;

for (const kind of pageKinds) {
  test(`${kind.name} holds on every screen, zoomed, spaced, still, and in the reader’s own colors`, async ({
    open,
    page,
  }) => {
    await watchLayoutShift(page);
    for (const size of [phone, desktop]) {
      await page.setViewportSize(size);
      await open(kind);
      expect.soft(await layoutShift(page), `what moves at ${size.width} px while the page comes`).toBe(0);
    }
    expect.soft(await longLines(page, charactersALine), 'lines that are too long').toEqual([]);

    for (const size of [desktop, zoomed, narrowest]) {
      await page.setViewportSize(size);
      expect.soft(await sidewaysOverflow(page), `what is wider than ${size.width} px`).toEqual([]);
      expect.soft(await cutWords(page), `what is cut off at ${size.width} px`).toEqual([]);
      expect.soft(await overlappingWords(page), `what overlaps at ${size.width} px`).toEqual([]);
    }

    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await movingParts(page), 'what moves').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await lostInForcedColors(page), 'what is lost in forced colors').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    await spaceText(page);
    for (const size of [narrowest, desktop]) {
      await page.setViewportSize(size);
      expect.soft(await sidewaysOverflow(page), `with more space, what is wider than ${size.width} px`).toEqual([]);
      expect.soft(await cutWords(page), `with more space, what is cut off at ${size.width} px`).toEqual([]);
      expect.soft(await overlappingWords(page), `with more space, what overlaps at ${size.width} px`).toEqual([]);
    }
  });
}

test('the words of the clinic’s name stay in one piece, with more space too', async ({ open }) => {
  const page = await open(frontPage);
  await spaceText(page);
  for (const size of [phone, desktop]) {
    await page.setViewportSize(size);
    const torn = await page.locator('.brand > span').evaluate(({ firstChild: name }) => {
      if (!name) return ['no name'];
      const words = [...(name.nodeValue ?? '').matchAll(/\S+/g)];
      const isTorn = ({ 0: word, index }: RegExpExecArray) => {
        const range = document.createRange();
        range.setStart(name, index);
        range.setEnd(name, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      };
      return words.filter(isTorn).map(([word]) => word);
    });
    expect.soft(torn, `at ${size.width} px`).toEqual([]);
  }
});

test('on a phone the menu leads to help now as well, and on the smallest the numbers to call are in one line', async ({
  open,
}) => {
  const page = await open(frontPage);
  const menu = page.getByRole('navigation', { name: 'Main' });
  const help = menu.getByRole('link', { name: 'Get help now' });
  await page.setViewportSize(desktop);
  await expect(help).toBeHidden();
  await page.setViewportSize(narrowest);
  await menu.getByText('Menu', { exact: true }).click();
  await expect(help).toBeVisible();
  const strip = page.getByRole('complementary', { name: /crisis/i });
  await expect(strip).toContainText('In a crisis?');
  const tops = await strip
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('the way to the search stands in the line of the menu, beside the name and below it', async ({ open }) => {
  const page = await open(frontPage);
  const middleOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return box ? box.y + box.height / 2 : Number.NaN;
  };
  for (const width of [768, desktop.width]) {
    await page.setViewportSize({ width, height: desktop.height });
    const apart = (await middleOf('.top .to-search')) - (await middleOf('.top nav ul'));
    expect.soft(Math.abs(apart), `at ${width} px`).toBeLessThan(1);
  }
});
