/** Which pages there are besides those of documents, and where each page's file is. */
import { feedPath, searchPath, sectionPaths } from '@wellcite/shared/paths';

/** The search index's files, which are put in place apart from the pages; see search/search-index.ts. */
export const indexFolder = 'pagefind/';
/** What says which of them belong together. */
export const indexEntry = `${indexFolder}pagefind-entry.json`;

/** Pages that exist whatever is published. */
export const fixedPaths: readonly string[] = [
  '/',
  ...Object.values(sectionPaths),
  searchPath,
  '/404.html',
  '/sitemap.xml',
  feedPath,
  '/robots.txt',
];

/** The file of a page, relative to the site's folder. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** What the renderer is asked for: Astro's page for missing addresses has no ending. */
export function renderPathOf(path: string): string {
  return path === '/404.html' ? '/404' : path;
}

/** In what order files are put in place: what pages need, the pages, then what lists them. */
export function placeInOrder(file: string): number {
  if (file.startsWith('_astro/') || file.startsWith('media/')) return 0;
  return file === 'sitemap.xml' || file === fileOf(feedPath) || file === indexEntry ? 2 : 1;
}
