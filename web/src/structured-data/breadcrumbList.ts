import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Crumb } from '../components/site/crumbs.ts';

/** The way to a page: those above it, as the page shows them, and the page itself. */
export function breadcrumbList(input: {
  siteUrl: string;
  crumbs: readonly Crumb[];
  page: Crumb;
}): BreadcrumbListLeaf & { '@id': string } {
  const { siteUrl, crumbs, page } = input;
  return {
    '@type': 'BreadcrumbList',
    '@id': `${siteUrl}${page.path}#breadcrumb`,
    itemListElement: [...crumbs, page].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: { '@id': siteUrl + path },
    })),
  };
}
