/** The running product, and what tests use of it: signed-in people, documents that are removed again, pages under watch. */
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type CmsClient, type CmsDocument, requireApproval, signIn } from '../support/cms-client.ts';

export interface Product {
  siteUrl: string;
  cmsUrl: string;
  publisherUrl: string;
  dataDir: string;
  /** Where the demonstration's users are written. */
  usersFile: string;
}

export const product: Product = {
  siteUrl: variable('E2E_SITE_URL'),
  cmsUrl: variable('E2E_CMS_URL'),
  publisherUrl: variable('E2E_PUBLISHER_URL'),
  dataDir: variable('E2E_DATA_DIR'),
  usersFile: path.join(variable('E2E_DATA_DIR'), 'demo-users.json'),
};

export type Role = 'admin' | 'editor' | 'reviewer' | 'front-desk';

interface PeopleSignedIn {
  /** Nothing needs an approval while the tests run, but where one asks for it; see requireApproval. */
  withoutApprovals: undefined;
  /** The demonstration's users, over REST. */
  people: Record<Role, CmsClient>;
  /** The same at their browsers, signed in to the admin. */
  browsers: Record<Role, BrowserContext>;
}

interface Fixtures {
  /** What browsers complained of, or asked of another host; a test that ends with any has failed. */
  complaints: string[];
  /** Says that a complaint is part of the test, which then fails without it. */
  expectComplaint: (pattern: RegExp) => void;
  /** A page in somebody's own browser, signed in to the admin. */
  openAdmin: (role: Role) => Promise<Page>;
  /** Makes a document, and removes it when the test is over. */
  create: (collection: string, data: object) => Promise<CmsDocument>;
  /** Has a document removed that the test made by another way. */
  removeAfterwards: (collection: string, id: string) => void;
}

export const test = base.extend<Fixtures, PeopleSignedIn>({
  people: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    async ({}, use) => {
      const person = (role: Role) => signIn({ ...product, role });
      await use({
        admin: await person('admin'),
        editor: await person('editor'),
        reviewer: await person('reviewer'),
        'front-desk': await person('front-desk'),
      });
    },
    { scope: 'worker' },
  ],

  withoutApprovals: [
    async ({ people }, use) => {
      const restore = await requireApproval(people.admin, false);
      await use(undefined);
      await restore();
    },
    { scope: 'worker', auto: true },
  ],

  browsers: [
    async ({ browser, people }, use) => {
      const signedIn = async (role: Role) => {
        const context = await browser.newContext();
        await context.addCookies([{ name: 'payload-token', value: people[role].token, url: product.cmsUrl }]);
        return context;
      };
      const browsers = {
        admin: await signedIn('admin'),
        editor: await signedIn('editor'),
        reviewer: await signedIn('reviewer'),
        'front-desk': await signedIn('front-desk'),
      };
      await use(browsers);
      for (const context of Object.values(browsers)) await context.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: see above.
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'what the browser complained of, or asked of another host').toEqual([]);
  },

  expectComplaint: async ({ complaints }, use) => {
    const patterns: RegExp[] = [];
    await use((pattern) => patterns.push(pattern));
    for (const pattern of patterns) {
      expect(complaints, 'a complaint that the test expects').toContainEqual(expect.stringMatching(pattern));
    }
    const others = complaints.filter((complaint) => !patterns.some((pattern) => pattern.test(complaint)));
    complaints.splice(0, complaints.length, ...others);
  },

  page: async ({ page, complaints }, use) => {
    watch(page, complaints);
    await use(page);
  },

  openAdmin: async ({ browsers, complaints }, use) => {
    const pages: Page[] = [];
    await use(async (role) => {
      const page = await browsers[role].newPage();
      watch(page, complaints);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.close();
  },

  removeAfterwards: async ({ people }, use) => {
    const made: { collection: string; id: string }[] = [];
    await use((collection, id) => made.push({ collection, id }));
    // What was made later may refer to what was made before.
    for (const { collection, id } of made.reverse()) await people.admin.remove(collection, id);
  },

  create: async ({ people, removeAfterwards }, use) => {
    await use(async (collection, data) => {
      const document = await people.admin.create(collection, { _status: 'published', ...data });
      removeAfterwards(collection, document.id);
      return document;
    });
  },
});
export { expect };

/** The product has two addresses; what is asked of any other is a complaint. */
function watch(page: Page, complaints: string[]): void {
  const ours = [product.siteUrl, product.cmsUrl].map((url) => new URL(url).host);
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !ours.includes(host)) complaints.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`throws: ${error.message}`));
}

/** Waits until the page that `path` leads to is there and shows `text`, loading it again as a reader would. */
export async function expectLive(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expectStatus(path, 200);
  await expect(async () => {
    await page.goto(`${product.siteUrl}${path}`);
    await expect(page.locator('main')).toContainText(text, { timeout: 200 });
  }).toPass({ timeout: 15_000 });
}

/** Waits until the site answers `status` at `path`. */
export async function expectStatus(path: string, status: number): Promise<void> {
  await expect
    .poll(async () => (await fetch(`${product.siteUrl}${path}`, { redirect: 'manual' })).status, { message: path })
    .toBe(status);
}

/** The page at `path` as it is now, whatever its status. */
export async function htmlOf(path: string): Promise<string> {
  return (await fetch(`${product.siteUrl}${path}`)).text();
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run these tests by: npm run test:e2e`);
  return value;
}
