import { cutWords, overlappingWords, sidewaysOverflow } from '../../support/pages/fit.ts';
import { pagesOfPdf, paperFaults } from '../../support/pages/paper.ts';
import { comparison, pageKinds } from './kinds.ts';
import { expect, test } from './reader.ts';

/** A4 without the margins that browsers print, in pixels. */
const paper = { width: 718, height: 1047 };

test('every kind of page prints its words and its sources, and none of the navigation', async ({ open, page }) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  for (const kind of pageKinds) {
    await open(kind);
    expect.soft(await paperFaults(page), kind.path).toEqual([]);
    expect.soft(await sidewaysOverflow(page), `what is wider than the paper on ${kind.path}`).toEqual([]);
    expect.soft(await cutWords(page), `what is cut off on ${kind.path}`).toEqual([]);
    expect.soft(await overlappingWords(page), `what overlaps on ${kind.path}`).toEqual([]);
  }
});

test('prints in dark words on white paper, whatever the screen is like', async ({ open, page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(comparison);
  const colors = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colors.backgroundColor).toBe('rgb(255, 255, 255)');
  const brightness = (colors.color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  expect(Math.max(...brightness)).toBeLessThan(80);
});

test('a condition fills some sheets of paper, and no more', async ({ open }) => {
  const page = await open(comparison);
  const sheets = pagesOfPdf(await page.pdf({ format: 'A4', printBackground: false }));
  expect(sheets).toBeGreaterThan(2);
  expect(sheets).toBeLessThan(20);
});
