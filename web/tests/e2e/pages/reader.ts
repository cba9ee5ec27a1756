/** A reader of the site: needs the running site alone, and neither the CMS nor anybody signed in. */
import { test as base, expect, type Page } from '@playwright/test';
import { sampleDocuments } from '../../fixtures/content.ts';
import { hostileDocuments } from '../../fixtures/hostile.ts';
import { type SampleSite, serveSampleSite } from '../../support/sample-site.ts';
import type { PageKind } from './kinds.ts';

export const siteUrl = process.env.E2E_SITE_URL ?? '';
if (!siteUrl) throw new Error('E2E_SITE_URL is not set. Run these tests by: npm run test:e2e');

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1350, height: 900 };
/** The narrowest screen that pages are made for; also 1280 pixels at 400 % zoom. */
export const narrowest = { width: 320, height: 640 };

interface Fixtures {
  /** Opens a page of the kind. */
  open: (kind: Pick<PageKind, 'path' | 'site'> & Partial<PageKind>) => Promise<Page>;
}

interface WorkerFixtures {
  /** The sample content and what tends to break pages, published and served. */
  samples: SampleSite;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  samples: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    async ({}, use) => {
      const site = await serveSampleSite([...sampleDocuments, ...hostileDocuments]);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],

  open: async ({ page, samples }, use) => {
    await use(async ({ path, site, status = 200 }) => {
      const response = await page.goto(`${site === 'product' ? siteUrl : samples.url}${path}`);
      expect(response?.status(), path).toBe(status);
      return page;
    });
  },
});
export { expect };
