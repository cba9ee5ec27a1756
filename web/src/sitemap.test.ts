import { expect, test } from 'vitest';
import { sampleDocuments } from '../tests/fixtures/content.ts';
import { memoryLookup } from './content/reader.ts';
import { everything } from './content/rows.ts';
import { views } from './content/views.ts';
import { sitemapXml } from './sitemap.ts';

const siteUrl = 'https://clinic.example';
const hasHomeDocument = false;

test('lists documents with the date they changed, and lists without one', () => {
  const xml = sitemapXml({
    siteUrl,
    entries: [{ path: '/conditions/anxiety/', lastModified: '2026-11-20T09:00:00.000Z' }],
    hasHomeDocument,
  });
  expect(xml).toContain(
    '<url><loc>https://clinic.example/conditions/anxiety/</loc><lastmod>2026-11-20T09:00:00.000Z</lastmod></url>',
  );
  expect(xml).toContain('<url><loc>https://clinic.example/conditions/</loc></url>');
});

test('lists the front page once: with its date, without one before it has words, and not while nobody reviewed them', () => {
  const front = '<loc>https://clinic.example/</loc>';
  const entries = [{ path: '/', lastModified: '2026-11-20T09:00:00.000Z' }];
  const published = sitemapXml({ siteUrl, entries, hasHomeDocument: true });
  expect(published.split(front)).toHaveLength(2);
  expect(published).toContain(`${front}<lastmod>`);
  expect(sitemapXml({ siteUrl, entries: [], hasHomeDocument }).split(front)).toHaveLength(2);
  expect(sitemapXml({ siteUrl, entries: [], hasHomeDocument: true })).not.toContain(front);
});

test('writes addresses as XML', () => {
  expect(sitemapXml({ siteUrl: 'https://clinic.example/?a&b', entries: [], hasHomeDocument })).toContain(
    '/?a&amp;b/conditions/',
  );
});

test('lists what was reviewed and what nobody has to review, and nothing that waits for a review', () => {
  const listed = new Map(memoryLookup(sampleDocuments)(views.sitemap, everything).map((entry) => [entry.path, entry]));
  expect([...listed.keys()]).toEqual(
    expect.arrayContaining(['/conditions/anxiety/', '/references/drozdz-2022-ketamine-assisted-psychotherapy/', '/']),
  );
  for (const path of ['/about/', '/conditions/panic-disorder/', '/symptoms/trouble-focusing/', '/treatments/ssris/']) {
    expect(listed.has(path), path).toBe(false);
  }
  // When the words last changed, and not when they were last reviewed.
  expect(listed.get('/conditions/anxiety/')?.lastModified).toBe('2026-11-20T09:00:00.000Z');
});
