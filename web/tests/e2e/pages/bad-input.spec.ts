/** Documents that the contract allows and that break pages (tests/fixtures/hostile.ts): the pages hold. */
import type { Page } from '@playwright/test';
import { sampleDocuments } from '../../fixtures/content.ts';
import { hostileSettings } from '../../fixtures/hostile.ts';
import { axeViolations, unfoldAll } from '../../support/pages/axe.ts';
import { cutWords, overlappingWords, sidewaysOverflow, unreachableScrollers } from '../../support/pages/fit.ts';
import { paperFaults } from '../../support/pages/paper.ts';
import { serveSampleSite } from '../../support/sample-site.ts';
import { desktop, expect, narrowest, phone, test } from './reader.ts';

const documents = [
  ['a condition without treatments', '/conditions/no-treatments/'],
  ['a condition with 60 symptoms', '/conditions/sixty-symptoms/'],
  ['a title of 200 characters', '/conditions/long-title/'],
  ['a title of one word of 60 letters', '/conditions/long-word/'],
  ['names from right to left', '/conditions/right-to-left/'],
  ['a picture that is not there', '/conditions/missing-picture/'],
  ['markup in place of words', '/conditions/awkward-words/'],
  ['every field in use', '/conditions/anxiety/'],
  ['an alarm sign of 60 letters', '/symptoms/schmerzbehandlungszentrumsleitungsbesprechungsprotokollbuchx/'],
  ['a treatment of 60 letters', '/treatments/long-word/'],
  ['a treatment of which nothing is known', '/treatments/nothing-known/'],
  ['a source by 200 authors', '/references/two-hundred-authors/'],
  ['a source by nobody', '/references/no-authors/'],
  ['a source with words that do not break', '/references/long-word/'],
  ['a source in Arabic', '/references/arabic-authors/'],
  ['a person with a Hebrew name', '/people/hebrew/'],
  ['a page of 60 parts', '/long-page/'],
  ['the list of all conditions', '/conditions/'],
  ['the list of all sources', '/references/'],
  ['A to Z with all names', '/a-to-z/'],
  ['the glossary with long words', '/glossary/'],
] as const;

for (const [what, path] of documents) {
  test(`the page holds: ${what}`, async ({ open }) => {
    const page = await open({ path, site: 'samples' });
    await expectHolds(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize({ width: 718, height: 1047 });
    expect.soft(await sidewaysOverflow(page), 'what is wider than paper').toEqual([]);
    expect.soft(await cutWords(page), 'what is cut off on paper').toEqual([]);
    expect.soft(await paperFaults(page), 'what paper lacks').toEqual([]);
  });
}

test('every page holds what a clinic says of itself at its longest', async ({ page }) => {
  const others = sampleDocuments.filter(({ collection }) => collection !== 'site-settings');
  const site = await serveSampleSite([...others, { collection: 'site-settings', content: hostileSettings }]);
  try {
    for (const path of ['/', '/conditions/anxiety/', '/contact/', '/get-help-now/', '/symptoms/thoughts-of-suicide/']) {
      await test.step(path, async () => {
        await page.goto(`${site.url}${path}`);
        await expectHolds(page);
      });
    }
  } finally {
    await site.stop();
  }
});

/** Nothing is too wide, cut off, covered or out of reach, on any screen, and axe finds nothing. */
async function expectHolds(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await unfoldAll(page);
  for (const size of [desktop, phone, narrowest]) {
    await page.setViewportSize(size);
    expect.soft(await sidewaysOverflow(page), `what is wider than ${size.width} px`).toEqual([]);
    expect.soft(await cutWords(page), `what is cut off at ${size.width} px`).toEqual([]);
    expect.soft(await overlappingWords(page), `what overlaps at ${size.width} px`).toEqual([]);
    expect.soft(await unreachableScrollers(page), `what the keyboard cannot scroll at ${size.width} px`).toEqual([]);
    const { left, right } = await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1.getBoundingClientRect());
    expect.soft(left, `the heading at ${size.width} px`).toBeGreaterThanOrEqual(0);
    expect.soft(right, `the heading at ${size.width} px`).toBeLessThanOrEqual(size.width);
  }
  expect.soft(await axeViolations(page), 'what axe finds in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(desktop);
  expect.soft(await axeViolations(page), 'what axe finds in dark').toEqual([]);
}
