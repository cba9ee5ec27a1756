import { expect, test } from 'vitest';
import { sitemapXml } from './sitemap.ts';

const siteUrl = 'https://clinic.example';

test('lists documents with the date they changed, and lists without one', () => {
  const xml = sitemapXml({
    siteUrl,
    entries: [{ path: '/conditions/anxiety/', lastModified: '2026-11-20T09:00:00.000Z' }],
  });
  expect(xml).toContain(
    '<url><loc>https://clinic.example/conditions/anxiety/</loc><lastmod>2026-11-20T09:00:00.000Z</lastmod></url>',
  );
  expect(xml).toContain('<url><loc>https://clinic.example/conditions/</loc></url>');
});

test('lists the front page once, published or not', () => {
  const front = '<loc>https://clinic.example/</loc>';
  const published = sitemapXml({ siteUrl, entries: [{ path: '/', lastModified: '2026-11-20T09:00:00.000Z' }] });
  expect(published.split(front)).toHaveLength(2);
  expect(published).toContain(`${front}<lastmod>`);
  expect(sitemapXml({ siteUrl, entries: [] }).split(front)).toHaveLength(2);
});

test('writes addresses as XML', () => {
  expect(sitemapXml({ siteUrl: 'https://clinic.example/?a&b', entries: [] })).toContain('/?a&amp;b/conditions/');
});
