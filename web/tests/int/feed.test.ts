/** The feed leads to pages that say what it says, and to none that search engines must not list. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import type { PublicPage } from '@wellcite/shared/page';
import { expect, test } from 'vitest';
import { memoryLookup } from '../../src/content/reader.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { reviewed } from '../fixtures/reviews.ts';
import { samplePages } from '../fixtures/site.ts';
import { render } from '../support/rendered-pages.ts';

const change = (id: string) => ({ id, changedOn: '2026-11-28T12:00:00.000Z', note: `Said of ${id}.` });

/** The sample, in which each page of the site changed. */
function lookupOf(pages: readonly PublicPage[]) {
  const others = sampleDocuments.filter(({ collection }) => collection !== 'pages');
  const changed = pages.map((page): PublicDocument => {
    return { collection: 'pages', content: { ...page, changes: [change(page.id)] } };
  });
  return memoryLookup([...others, ...changed]);
}

async function linksOf(lookup: ReturnType<typeof lookupOf>): Promise<string[]> {
  const feed = (await render('/feed.xml', lookup)) ?? '';
  return [...feed.matchAll(/<item>.*?<link>https:\/\/clinic\.example(.*?)<\/link>/gs)].map(([, link]) => link ?? '');
}

test('every link leads to an anchor that is on its page, the front page too', async () => {
  const lookup = lookupOf(samplePages.map((page) => ({ ...page, review: reviewed })));
  const links = await linksOf(lookup);
  expect(links).toContain('/#change-p-home');
  expect(links.length).toBeGreaterThan(samplePages.length);
  for (const link of links) {
    const [path = '', anchor = ''] = link.split('#');
    expect(await render(path, lookup), link).toContain(`id="${anchor}"`);
  }
});

test('the front page says what changed where nobody has to review it', async () => {
  const lookup = lookupOf(samplePages.map((page) => ({ ...page, review: null })));
  expect(await render('/', lookup)).toContain('Said of p-home.');
});

test('leaves out a page that waits for its review: search engines take a feed for a list of pages', async () => {
  const lookup = lookupOf(samplePages.map((page) => ({ ...page, review: page.slug === 'about' ? null : reviewed })));
  const links = await linksOf(lookup);
  expect(links).toContain('/contact/#change-p-contact');
  expect(links).not.toContain('/about/#change-p-about');
});
