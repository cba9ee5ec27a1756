/** What is wrong with how a site's pages hang together, one sentence a fault. */
import type { PageElement } from './html-tree.ts';
import { addressesOf, type Crawl, type CrawledPage, referencesOf } from './site-crawl.ts';

/** Attributes whose value is one id or several. */
const idReferences = [
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
  'commandfor',
  'itemref',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** Links and files that lead nowhere, or to an anchor that is not there. */
export function deadLinks({ pages, files }: Crawl): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  return pages.flatMap((page) =>
    addressesOf(page.elements, page.path).flatMap(({ path, fragment }) => {
      const status = byPath.get(path)?.status ?? files.get(path);
      // A page that is not there may speak of itself.
      if (status !== 200 && path !== page.path) return [`${page.path} leads to ${path}, which answers ${status}`];
      const isThere = fragment === '' || fragment === 'top' || ids.get(path)?.has(fragment);
      return isThere ? [] : [`${page.path} leads to ${path}#${fragment}, where there is no such anchor`];
    }),
  );
}

/** Addresses that are none: empty, a script's, relative to the page, a telephone without a number. */
export function oddAddresses({ pages }: Crawl): string[] {
  return pages.flatMap(({ path, elements }) =>
    elements
      .flatMap(referencesOf)
      .filter((address) => !/^(?:#\S|\/(?!\/)|https?:\/\/\S|tel:\+?\d+$|sms:\+?\d+$|mailto:\S+@\S+$)/.test(address))
      .map((address) => `${path} has the address “${address}”`),
  );
}

export function brokenIds({ pages }: Crawl): string[] {
  return pages.flatMap((page) => {
    const ids = idsOf(page);
    const known = new Set(ids);
    const twice = ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${page.path} has the id ${id} twice`);
    const missing = page.elements.flatMap(({ name, attributes }) =>
      idReferences.flatMap((attribute) =>
        (attributes.get(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !known.has(id))
          .map((id) => `${page.path} has <${name} ${attribute}="${id}">, and no such id`),
      ),
    );
    return [...twice, ...missing];
  });
}

/** Pictures that would move the page when they come, or of which it is not said what they show. */
export function unreadyImages({ pages }: Crawl): string[] {
  return pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ name }) => name === 'img')
      .flatMap(({ attributes }) =>
        ['alt', 'width', 'height']
          .filter((attribute) => !attributes.has(attribute))
          .map((attribute) => `${path} has the picture ${attributes.get('src')} without ${attribute}`),
      ),
  );
}

/** Pages of the sitemap that nothing leads to, or only more than `clicks` clicks. */
export function farPages({ pages }: Crawl, { paths, clicks }: { paths: readonly string[]; clicks: number }): string[] {
  const ways = new Map(pages.map((page) => [page.path, page.clicks]));
  return paths.flatMap((path) => {
    const way = ways.get(path) ?? null;
    if (way === null) return [`Nothing leads to ${path}`];
    return way <= clicks ? [] : [`${path} is ${way} clicks from the front page`];
  });
}

/** Scripts that run, on pages other than `allowed`. */
export function scripts({ pages }: Crawl, { allowed }: { allowed: readonly string[] }): string[] {
  return pages
    .filter(({ path }) => !allowed.includes(path))
    .flatMap(({ path, elements }) => elements.filter(runs).map(({ name }) => `${path} runs a script by <${name}>`));
}

/** Data for machines is in a script element too, and does not run. */
function runs({ name, attributes }: PageElement): boolean {
  const isScript = name === 'script' && attributes.get('type') !== 'application/ld+json';
  const isLoaded = name === 'link' && /modulepreload/.test(attributes.get('rel') ?? '');
  const isHandler = [...attributes.keys()].some((attribute) => /^on[a-z]+$/.test(attribute));
  return isScript || isLoaded || isHandler || ['iframe', 'object', 'embed'].includes(name);
}

function idsOf({ elements }: CrawledPage): string[] {
  return elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
}
