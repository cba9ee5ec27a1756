/** The running product, and a page that takes every complaint of the browser, and every foreign request, for a failure. */
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

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

export const test = base.extend({
  context: async ({ context }, use) => {
    const complaints: string[] = [];
    watch(context, complaints);
    await use(context);
    expect(complaints, 'what the browser complained of, or asked of another host').toEqual([]);
  },
});
export { expect };

function watch(context: BrowserContext, complaints: string[]): void {
  const ours = [product.siteUrl, product.cmsUrl].map((url) => new URL(url).host);
  context.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !ours.includes(host)) complaints.push(`asks ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => complaints.push(`throws: ${error.error().message}`));
}

/** Waits until the page that `path` leads to shows `text`, loading it again as a reader would. */
export async function expectLive(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(`${product.siteUrl}${path}`);
    await expect(page.locator('main')).toContainText(text, { timeout: 200 });
  }).toPass({ timeout: 15_000 });
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run these tests by: npm run test:e2e`);
  return value;
}
