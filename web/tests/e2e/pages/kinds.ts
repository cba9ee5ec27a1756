/** Every kind of page that the site has, by one page of each: what all of them are held to is in the files beside this one. */
import { reactingPaths } from '../../support/reacting-pages.ts';

export interface PageKind {
  /** What it is, for the names of tests. */
  name: string;
  path: string;
  /** The running product's own content, or the sample content, which has what the demonstration must not have. */
  site: 'product' | 'samples';
  /** What the site answers there. */
  status: 200 | 404 | 410;
  /** Whether it lives by a script; it then has to be of use without. */
  hasScript: boolean;
}

/** To add a kind, add its line. */
export const pageKinds: readonly PageKind[] = [
  kind('the front page', '/'),
  kind('a condition', '/conditions/anxiety/'),
  kind('an alarm sign', '/symptoms/thoughts-of-suicide/'),
  kind('an ordinary symptom', '/symptoms/restlessness/'),
  kind('a treatment that is offered here', '/treatments/ketamine-assisted-therapy/'),
  kind('a treatment that is not', '/treatments/ssris-and-snris/'),
  kind('an article cited', '/references/mcintyre-2021/'),
  kind('a regulation cited', '/references/cfr-882-5050/'),
  kind('a person', '/people/demonstration-reviewer/'),
  kind('a page about the site', '/about/'),
  kind('a page with a table', '/how-we-review/'),
  kind('help now', '/get-help-now/'),
  kind('contact', '/contact/'),
  kind('the list of conditions', '/conditions/'),
  kind('the list of symptoms', '/symptoms/'),
  kind('the list of treatments', '/treatments/'),
  kind('the list of references', '/references/'),
  kind('A to Z', '/a-to-z/'),
  kind('the glossary', '/glossary/'),
  kind('the search', '/search/'),
  kind('the symptom explorer', '/symptom-explorer/'),
  kind('an address without a page', '/nowhere/', { status: 404 }),
  kind('a source that was retracted', '/references/sample-retracted/', { site: 'samples' }),
  kind('a page that was taken down', '/treatments/detox-drip/', { site: 'samples', status: 410 }),
];

/** The page of the wide comparison of treatments. */
export const comparison = kindAt('/conditions/anxiety/');
export const frontPage = kindAt('/');
export const contactPage = kindAt('/contact/');

function kind(name: string, path: string, more: Partial<PageKind> = {}): PageKind {
  return { name, path, site: 'product', status: 200, hasScript: reactingPaths.includes(path), ...more };
}

function kindAt(path: string): PageKind {
  const found = pageKinds.find((each) => each.path === path && each.site === 'product');
  if (!found) throw new Error(`There is no kind of page at ${path}.`);
  return found;
}
