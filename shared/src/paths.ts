/** The address of every kind of page, written once. Each begins with a slash and is relative to the site's own. */
import type { PublicDocument } from './content-api.ts';
import type { SiteSection } from './vocabulary.ts';

/** The collections whose documents have a page of their own. */
export const pagedCollections = ['conditions', 'symptoms', 'treatments', 'references', 'people', 'pages'] as const;
export type PagedCollection = (typeof pagedCollections)[number];

/** The slug of the page that is the site's front. */
export const homeSlug = 'home';

/** The feed of what changed on the pages (RSS). */
export const feedPath = '/feed.xml';

export const sectionPaths: Record<SiteSection, string> = {
  conditions: '/conditions/',
  symptoms: '/symptoms/',
  'symptom-explorer': '/symptom-explorer/',
  treatments: '/treatments/',
  references: '/references/',
  'a-to-z': '/a-to-z/',
  glossary: '/glossary/',
};

/** Where the site is searched. It is in no list of addresses: search engines have their own. */
export const searchPath = '/search/';

/** Where the page of a document is. */
export function documentPath(collection: PagedCollection, slug: string): string {
  if (collection !== 'pages') return `/${collection}/${slug}/`;
  return slug === homeSlug ? '/' : `/${slug}/`;
}

/** A document that has a page of its own, by what its address is made of. */
export interface PagedPlace {
  collection: PagedCollection;
  slug: string;
}

/** Of a document with a page of its own; null of any other. */
export function pagedPlaceOf({ collection, content }: PublicDocument): PagedPlace | null {
  const paged = pagedCollections.find((name) => name === collection);
  return paged && 'slug' in content ? { collection: paged, slug: content.slug } : null;
}

/** Where readers find a document: its own page, or the one that it shows on; null where that may be any, as with pictures. */
export function pathShowing(document: PublicDocument): string | null {
  if (document.collection === 'glossary') return sectionPaths.glossary;
  if (document.collection === 'site-settings') return documentPath('pages', homeSlug);
  const place = pagedPlaceOf(document);
  return place && documentPath(place.collection, place.slug);
}

/** The opposite of `documentPath`; null where no document can have that address, with or without a slash at its end. */
export function placeAt(path: string): PagedPlace | null {
  if (path === '/') return { collection: 'pages', slug: homeSlug };
  const [first = '', second, ...rest] = path
    .replace(/^\//, '')
    .replace(/\/(?:index\.html)?$/, '')
    .split('/');
  if (rest.length > 0 || first === '') return null;
  const collection = pagedCollections.find((name) => name !== 'pages' && name === first);
  if (collection) return second ? { collection, slug: second } : null;
  return second === undefined && !reservedPageSlugs.includes(first) ? { collection: 'pages', slug: first } : null;
}

/** What a page of the collection `pages` may not be called, because the address has another meaning. */
export const reservedPageSlugs: readonly string[] = [
  ...pagedCollections,
  'symptom-explorer',
  'a-to-z',
  'glossary',
  'media',
  'assets',
  'search',
  'explore',
  'feeds',
  'preview',
  'admin',
  'api',
  '404',
];

/** Where a picture's file is: named by its digest, so that it never changes. */
export function imagePath({ digest, type }: { digest: string; type: `image/${string}` }): string {
  return `/media/${digest.slice(0, 32)}.${type.slice('image/'.length)}`;
}

/** The link that dials a number: `tel:` and its digits; an extension ("ext. 12", "x12", "#12") is told apart (RFC 3966). */
export function telephoneLink(telephone: string): string {
  const [number = '', extension = ''] = telephone.split(/ext|x|#/i).map(digitsOf);
  return `tel:${number}${extension === '' ? '' : `;ext=${extension}`}`;
}

/** The link that begins a text message to a number: `sms:` and its digits (RFC 5724). */
export function textLink(telephone: string): string {
  return `sms:${digitsOf(telephone)}`;
}

function digitsOf(telephone: string): string {
  return telephone.replace(/[^\d+]/g, '');
}
