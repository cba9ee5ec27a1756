/** The address of every kind of page, written once. Each begins with a slash and is relative to the site's own. */
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
