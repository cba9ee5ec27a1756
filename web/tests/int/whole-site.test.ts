/** Every page that the publisher makes, looked at as HTML: that it is valid, and that all its links lead somewhere. */
import { type PublicDocument, parsePublicDocument, publicCollections } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { sampleDocuments } from '../fixtures/content.ts';
import { hostileDocuments } from '../fixtures/hostile.ts';
import { arbitraryDocument, ids } from '../support/arbitrary-document.ts';
import { htmlErrors } from '../support/pages/html-validity.ts';
import { brokenIds, deadLinks, oddAddresses, scripts, unreadyImages } from '../support/pages/site-complaints.ts';
import { type Crawl, crawlSite } from '../support/pages/site-crawl.ts';
import { reactingPaths } from '../support/reacting-pages.ts';
import { serveSampleSite } from '../support/sample-site.ts';

/** Nothing leads to them. */
const unlinked = ['/nowhere/', '/treatments/detox-drip/', '/conditions/worry/', '/news/'];

test.each([
  { what: 'the sample content', documents: sampleDocuments },
  { what: 'the sample content and what tends to break pages', documents: [...sampleDocuments, ...hostileDocuments] },
  { what: 'nothing', documents: [] },
])('every page made of $what is valid, and all that it leads to is there', async ({ documents }) => {
  const site = await serveSampleSite(documents);
  onTestFinished(() => site.stop());
  const crawl = await crawlSite({ siteUrl: site.url, alsoAt: documents.length > 0 ? unlinked : ['/nowhere/'] });
  expect(crawl.pages.length).toBeGreaterThan(documents.length > 0 ? 40 : 7);
  expect(faultsOf(crawl)).toEqual([]);
});

test('so it is whatever is published', async () => {
  const keys = publicCollections.flatMap((collection) =>
    (collection === 'site-settings' ? [collection] : ids).map((id) => ({ collection, id })),
  );
  const documents = fc.tuple(...keys.map(({ collection, id }) => arbitraryDocument(collection, id).map(withOwnSlug)));
  // A seed says all that there is to know of 45 documents; the documents themselves fill a screen.
  const seed = Number(process.env.PAGES_SEED ?? Date.now() % 2 ** 31);
  for (const sample of fc.sample(documents, { seed, numRuns: 10 })) {
    const site = await serveSampleSite(sample);
    const crawl = await crawlSite({ siteUrl: site.url });
    await site.stop();
    expect(faultsOf(crawl), `with PAGES_SEED=${seed}`).toEqual([]);
  }
});

/** The CMS lets no two documents of a collection have one address. */
function withOwnSlug(document: PublicDocument): PublicDocument {
  const { collection, content } = document;
  if (!('slug' in content)) return document;
  return parsePublicDocument(collection, { ...content, slug: `${content.slug}-${content.id}` });
}

function faultsOf(crawl: Crawl): string[] {
  return [
    ...crawl.pages.flatMap(({ path, html }) => htmlErrors(html).map((error) => `${path}: ${error}`)),
    ...deadLinks(crawl),
    ...brokenIds(crawl),
    ...oddAddresses(crawl),
    ...unreadyImages(crawl),
    ...scripts(crawl, { allowed: reactingPaths }),
  ];
}
