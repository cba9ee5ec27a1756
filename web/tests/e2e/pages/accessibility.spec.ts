import { axeViolations, unfoldAll } from '../../support/pages/axe.ts';
import { comparison, pageKinds } from './kinds.ts';
import { desktop, expect, phone, test } from './reader.ts';

const schemes = ['light', 'dark'] as const;

for (const kind of pageKinds) {
  test(`axe finds nothing on ${kind.name}, in light and dark, on a phone and a desktop`, async ({ open }) => {
    const page = await open(kind);
    await unfoldAll(page);
    for (const size of [phone, desktop]) {
      for (const colorScheme of schemes) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeViolations(page), `${kind.path} at ${size.width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('axe finds nothing on the wide comparison of treatments at 412 px', async ({ open }) => {
  const page = await open(comparison);
  await page.setViewportSize({ width: 412, height: 915 });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeViolations(page), colorScheme).toEqual([]);
  }
});
