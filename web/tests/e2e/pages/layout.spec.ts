import { cutWords, longLines, overlappingWords, sidewaysOverflow } from '../../support/pages/fit.ts';
import { lostInForcedColors } from '../../support/pages/forced-colors.ts';
import { layoutShift, watchLayoutShift } from '../../support/pages/layout-shift.ts';
import { movingParts } from '../../support/pages/motion.ts';
import { spaceText } from '../../support/pages/text-spacing.ts';
import { pageKinds } from './kinds.ts';
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
