/** A page of the site as a preview: the same to look at, but it runs nothing, sends nothing, and is for nobody to find. */
import { parse, parseFragment, serialize } from 'parse5';
import type { Html } from '../../html/html.ts';
import { markPlaceholders } from './markPlaceholders.ts';
import {
  attribute,
  childrenOf,
  type Element,
  element,
  find,
  isElement,
  type Node,
  removeAttribute,
  replaceNode,
  setAttribute,
} from './tree.ts';

export interface Addresses {
  /** Before the name of a picture's file: `/preview/media/`. */
  media: string;
  /** Before the name of a file of the templates. */
  assets: string;
  /** Where a link to a page of ours leads; null where it is to be plain text. `hash` is a part of the page, or empty. */
  page: (path: string, hash: string) => string | null;
  /** Whether links open beside the page, so that it stays where it is. */
  opensBeside: boolean;
}

/** `bar` stands above the page. */
export function toPreviewHtml(page: string, addresses: Addresses, bar: Html): string {
  const document = parse(page);
  const [head, body] = [find(document, 'head'), find(document, 'body')];
  if (!head || !body) return page;
  rewriteHead(head, addresses);
  rewriteBody(body, addresses);
  markPlaceholders(document);
  const above = parseFragment(bar.markup).childNodes;
  for (const node of above) if ('parentNode' in node) node.parentNode = body;
  body.childNodes.unshift(...above);
  return serialize(document);
}

/** What tells machines of a page is left out. */
function rewriteHead(head: Element, addresses: Addresses): void {
  head.childNodes = head.childNodes.filter((node) => !isElement(node) || isKept(node));
  for (const node of head.childNodes) {
    if (isElement(node) && node.tagName === 'link') rewriteFile(node, 'href', addresses);
  }
  const added = [
    element('meta', { name: 'robots', content: 'noindex, nofollow' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('link', { rel: 'stylesheet', href: `${addresses.assets}preview.css` }),
  ];
  for (const node of added) node.parentNode = head;
  head.childNodes.push(...added);
  const [title] = find(head, 'title')?.childNodes ?? [];
  if (title && 'value' in title) title.value = `Preview: ${title.value}`;
}

const keptMeta = ['viewport', 'color-scheme', 'theme-color'];

function isKept(node: Element): boolean {
  switch (node.tagName) {
    case 'title':
      return true;
    case 'meta':
      return attribute(node, 'charset') !== undefined || keptMeta.includes(attribute(node, 'name') ?? '');
    case 'link':
      return ['stylesheet', 'icon'].includes(attribute(node, 'rel') ?? '');
    default:
      return false;
  }
}

function rewriteBody(parent: Node, addresses: Addresses): void {
  for (const node of [...childrenOf(parent)]) {
    if (!isElement(node)) continue;
    if (node.tagName === 'script') {
      replaceNode(node, []);
      continue;
    }
    if (node.tagName === 'a') rewriteLink(node, addresses);
    if (node.tagName === 'form') still(node);
    // The admin's form has the focus, and browsers say aloud that they do not take it away.
    removeAttribute(node, 'autofocus');
    for (const name of ['src', 'srcset', 'poster']) rewriteFile(node, name, addresses);
    rewriteBody(node, addresses);
  }
}

/** Nothing is sent, and nobody is led to think that it would be. */
function still(form: Element): void {
  for (const name of ['action', 'method', 'data-start']) removeAttribute(form, name);
  setAttribute(form, 'inert', '');
}

function rewriteLink(link: Element, addresses: Addresses): void {
  const href = attribute(link, 'href');
  if (href === undefined || href.startsWith('#')) return;
  if (href.startsWith('/')) {
    const [path = '/', hash = ''] = href.split('#', 2);
    const leads = addresses.page(path, hash);
    if (leads === null) {
      removeAttribute(link, 'href');
      return;
    }
    setAttribute(link, 'href', leads);
  }
  if (addresses.opensBeside) setAttribute(link, 'target', '_blank');
  setAttribute(link, 'rel', 'noopener noreferrer');
}

function rewriteFile(node: Element, name: string, { media, assets }: Addresses): void {
  const value = attribute(node, name);
  if (value === undefined) return;
  const ours = (address: string): string =>
    address.startsWith('/media/')
      ? media + address.slice('/media/'.length)
      : address.startsWith('/') && !address.startsWith('//')
        ? assets + address.slice(1)
        : address;
  const rewritten =
    name === 'srcset'
      ? value
          .split(/,\s+/)
          .map((candidate) => ours(candidate.trim()))
          .join(', ')
      : ours(value);
  setAttribute(node, name, rewritten);
}
