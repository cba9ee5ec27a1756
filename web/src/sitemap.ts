import { documentPath, homeSlug, sectionPaths } from '@wellcite/shared/paths';
import type { SitemapEntry } from './content/views.ts';

/**
 * Every address that search engines may list. Documents say when they changed; lists do not, because what was taken
 * from a list leaves no date behind, and a date that is not true is worse than none.
 */
export function sitemapXml({ siteUrl, entries }: { siteUrl: string; entries: readonly SitemapEntry[] }): string {
  const withoutDate = [documentPath('pages', homeSlug), ...Object.values(sectionPaths)];
  const known = new Set(entries.map(({ path }) => path));
  const urls = [
    ...withoutDate.filter((path) => !known.has(path)).map((path) => `<url><loc>${escaped(siteUrl + path)}</loc></url>`),
    ...entries.map(
      ({ path, lastModified }) =>
        `<url><loc>${escaped(siteUrl + path)}</loc><lastmod>${escaped(lastModified)}</lastmod></url>`,
    ),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
