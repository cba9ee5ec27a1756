import { sectionPaths } from '@wellcite/shared/paths';
import { homePath } from './components/site/crumbs.ts';
import type { SitemapEntry } from './content/cards.ts';

/**
 * Every address that search engines may list. Documents say when they changed; lists do not, because what was taken
 * from a list leaves no date behind, and a date that is not true is worse than none.
 */
export function sitemapXml(input: {
  siteUrl: string;
  entries: readonly SitemapEntry[];
  /** Whether the front page has words of its own: it is then listed like any document, or not at all. */
  hasHomeDocument: boolean;
}): string {
  const { siteUrl, entries, hasHomeDocument } = input;
  const withoutDate = [...(hasHomeDocument ? [] : [homePath]), ...Object.values(sectionPaths)];
  const urls = [
    ...withoutDate.map((path) => `<url><loc>${escaped(siteUrl + path)}</loc></url>`),
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
