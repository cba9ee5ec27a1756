import { reactingPaths } from '../support/reacting-pages.ts';
import { expect, product, test } from './product.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a patient' : 'a patient without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('goes from a symptom to a condition, follows a citation to its reference, and comes back', async ({
      page,
    }) => {
      await page.goto(`${product.siteUrl}/symptoms/`);
      await page.getByRole('main').getByRole('link', { name: /heart/i }).first().click();
      await expect(page).toHaveURL(/\/symptoms\/[a-z-]+\/$/);

      await page.getByRole('main').getByRole('link', { name: 'Anxiety', exact: true }).first().click();
      await expect(page).toHaveURL(`${product.siteUrl}/conditions/anxiety/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Anxiety/);

      const mention = page.locator('main sup a').first();
      const mentionId = await mention.evaluate((link) => link.closest('[id]')?.id);
      await mention.click();
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText(/\d{4}/);

      await page
        .locator(':target')
        .getByRole('link', { name: /back/i })
        .or(page.locator(':target a[href^="#"]'))
        .first()
        .click();
      expect(new URL(page.url()).hash).toBe(`#${mentionId}`);
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('finds what cites a reference from the page of the reference', async ({ page }) => {
      await page.goto(`${product.siteUrl}/conditions/anxiety/`);
      await page.locator('main a[href^="/references/"]').first().click();
      await expect(page).toHaveURL(/\/references\/[a-z0-9-]+\/$/);
      await page.getByRole('main').getByRole('link', { name: 'Anxiety', exact: true }).first().click();
      await expect(page).toHaveURL(`${product.siteUrl}/conditions/anxiety/`);
    });

    test('finds crisis help on every kind of page, and reads without any script', async ({ page }) => {
      const sitemap = await (await page.request.get(`${product.siteUrl}/sitemap.xml`)).text();
      const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
      expect(addresses.length).toBeGreaterThan(30);
      for (const address of [...addresses, `${product.siteUrl}/nowhere/`]) {
        const response = await page.request.get(address);
        const html = await response.text();
        expect(response.status(), address).toBe(address.endsWith('/nowhere/') ? 404 : 200);
        expect(html, address).toContain('href="tel:988"');
        // What machines read is data, and not run.
        const markup = html.replace('<script type="application/ld+json">', '');
        const reacts = reactingPaths.includes(new URL(address).pathname);
        expect(/<script/i.test(markup), address).toBe(reacts);
        expect(html, address).not.toMatch(/(?:src|srcset)="https?:/i);
      }
    });
  });
}
