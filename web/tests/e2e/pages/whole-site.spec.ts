/** Every page that can be reached on the running site, looked at as HTML. */
import { htmlErrors } from '../../support/pages/html-validity.ts';
import {
  brokenIds,
  deadLinks,
  farPages,
  oddAddresses,
  scripts,
  unreadyImages,
} from '../../support/pages/site-complaints.ts';
import { type Crawl, crawlSite } from '../../support/pages/site-crawl.ts';
import { pageKinds } from './kinds.ts';
import { expect, siteUrl, test } from './reader.ts';

// One look at the site serves all of these.
test.describe.configure({ mode: 'default' });
let crawl: Crawl;
test.beforeAll(async () => {
  const alsoAt = pageKinds.filter(({ site }) => site === 'product').map(({ path }) => path);
  crawl = await crawlSite({ siteUrl, alsoAt });
});

test('every page is valid HTML', () => {
  const errors = crawl.pages.flatMap(({ path, html }) => htmlErrors(html).map((error) => `${path}: ${error}`));
  expect(errors).toEqual([]);
});

test('no link, picture or file is dead, and no anchor is missing', () => {
  expect([...deadLinks(crawl), ...oddAddresses(crawl)]).toEqual([]);
});

test('ids are there once, and where they are asked for', () => {
  expect(brokenIds(crawl)).toEqual([]);
});

test('pictures say what they show, and keep their place until they come', () => {
  expect(unreadyImages(crawl)).toEqual([]);
});

test('pages carry no script that runs, but those that live by one', () => {
  const allowed = pageKinds.filter(({ hasScript }) => hasScript).map(({ path }) => path);
  expect(scripts(crawl, { allowed })).toEqual([]);
});

test('every page of the sitemap is at most three clicks from the front page', async () => {
  const sitemap = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  expect(paths.length).toBeGreaterThan(30);
  expect(farPages(crawl, { paths, clicks: 3 })).toEqual([]);
});
