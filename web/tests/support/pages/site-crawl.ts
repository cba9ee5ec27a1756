/**
 * Follows every link of a site from its front page. Of our own and not linkinator's making: besides dead links it has to tell
 * missing anchors, references by id, ways that are too long and pages that nothing leads to, all from one look at each page.
 */
import { elementsOf, type PageElement } from './html-tree.ts';

export interface CrawledPage {
  /** With the query, without the fragment. */
  path: string;
  status: number;
  html: string;
  /** Clicks from the front page; null where no link leads to it. */
  clicks: number | null;
  elements: PageElement[];
}

export interface Crawl {
  pages: CrawledPage[];
  /** What is asked for by a page and is no page: path → status. */
  files: ReadonlyMap<string, number>;
}

/** @param alsoAt paths of pages that no other page leads to */
export async function crawlSite({
  siteUrl,
  alsoAt = [],
}: {
  siteUrl: string;
  alsoAt?: readonly string[];
}): Promise<Crawl> {
  const pages = new Map<string, CrawledPage>();
  const files = new Map<string, number>();
  const known = new Set<string>();
  const loaded = new Set<string>();
  const follow = async (start: string, clicksToStart: number | null) => {
    const waiting = [{ path: start, clicks: clicksToStart }];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, clicks } = next;
      if (known.has(path)) continue;
      known.add(path);
      const response = await fetch(siteUrl + path, { redirect: 'manual' });
      if (!response.headers.get('content-type')?.startsWith('text/html')) {
        files.set(path, response.status);
        await response.arrayBuffer();
        continue;
      }
      const html = await response.text();
      const elements = elementsOf(html);
      pages.set(path, { path, status: response.status, html, clicks, elements });
      for (const { path: target, isClick } of addressesOf(elements, path)) {
        if (isClick) waiting.push({ path: target, clicks: clicks === null ? null : clicks + 1 });
        else loaded.add(target);
      }
    }
  };
  await follow('/', 0);
  for (const path of [...alsoAt, ...loaded]) await follow(path, null);
  return { pages: [...pages.values()], files };
}

export interface Address {
  path: string;
  /** Decoded; empty where it leads to the top. */
  fragment: string;
  /** Whether a reader follows it, and not the browser. */
  isClick: boolean;
}

/** Everything on the site itself that a page leads to or loads. */
export function addressesOf(elements: readonly PageElement[], path: string): Address[] {
  return elements.flatMap((element) => {
    const isClick = element.name === 'a' || element.name === 'area';
    return referencesOf(element).flatMap((reference) => {
      const address = ownAddress(reference, path);
      return address ? [{ ...address, isClick }] : [];
    });
  });
}

/** The addresses in an element's attributes, as they are written. */
export function referencesOf({ name, attributes }: PageElement): string[] {
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) =>
    (attributes.get(attribute) ?? '').split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  const single = ['href', 'src', 'poster', 'data'].flatMap((attribute) => attributes.get(attribute) ?? []);
  // A canonical address is the site's public one, which need not be where it is tested.
  const isPublicAddress = name === 'link' && attributes.get('rel') === 'canonical';
  return isPublicAddress ? [] : [...single, ...sets.filter((address) => address !== '')];
}

/** Null where the address leads to another site, or to no site: a telephone, an inline picture. */
function ownAddress(reference: string, from: string): { path: string; fragment: string } | null {
  const site = 'http://site.invalid';
  const url = URL.parse(reference, site + from);
  if (!url || url.origin !== site) return null;
  return { path: url.pathname + url.search, fragment: decodeURIComponent(url.hash.slice(1)) };
}
