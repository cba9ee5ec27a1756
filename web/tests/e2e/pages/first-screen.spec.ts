import { comparison, frontPage, pageKinds } from './kinds.ts';
import { expect, phone, test } from './reader.ts';

/** Of a phone's first screen; what the clinic says on every page comes on top of it, and is its own choice. */
const mostOfScreen = 0.15;

test.use({ viewport: phone });

test('what stands above every page leaves the first screen of a phone to the page', async ({ open }) => {
  const page = await open(comparison);
  const { above, notice } = await page.evaluate(() => ({
    above: document.querySelector('main')?.getBoundingClientRect().top ?? Number.NaN,
    notice: document.querySelector('.top .notice')?.getBoundingClientRect().height ?? 0,
  }));
  const share = (height: number) => `${Math.round((height / phone.height) * 1000) / 10} %`;
  console.log(`header: ${share(above - notice)} of a phone's first screen, ${share(above)} with the clinic's notice`);
  expect((above - notice) / phone.height).toBeLessThanOrEqual(mostOfScreen);
});

test('every kind of page says on a phone’s first screen what it is about', async ({ open }) => {
  for (const kind of pageKinds) {
    const page = await open(kind);
    await expect.soft(page.getByRole('heading', { level: 1 }), kind.path).toBeInViewport({ ratio: 0.9 });
  }
});

test('the way to help in a crisis is on the first screen, and can be dialed', async ({ open }) => {
  const page = await open(frontPage);
  const help = page.getByRole('complementary', { name: /crisis/i }).locator('a[href="tel:988"]');
  await expect(help).toBeInViewport({ ratio: 1 });
});
