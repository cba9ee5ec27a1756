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

/** Pages that tell machines which pages there are. They come after those. */
export const listPaths: readonly string[] = ['/sitemap.xml', feedPath];

/** The file of a page, relative to the site's folder. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The page whose file it is; null for what pages need: styles, pictures, the search index. */
export function pathOf(file: string): string | null {
  if (isAsset(file) || file.startsWith(indexFolder)) return null;
  return file === 'index.html' || file.endsWith('/index.html') ? `/${file.slice(0, -'index.html'.length)}` : `/${file}`;
}

/** What is named by what is in it: styles, scripts and pictures. */
function isAsset(file: string): boolean {
  return file.startsWith('_astro/') || file.startsWith('media/');
}

/** What the renderer is asked for: Astro's page for missing addresses has no ending. */
export function renderPathOf(path: string): string {
  return path === '/404.html' ? '/404' : path;
}

/** In what order files are put in place: what pages need, the pages, then what lists them. */
export function placeInOrder(file: string): number {
  if (isAsset(file)) return 0;
  return file === 'sitemap.xml' || file === fileOf(feedPath) || file === indexEntry ? 2 : 1;
}
