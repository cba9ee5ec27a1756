/**
 * Takes what Word, Google Docs or a web page put on the clipboard and leaves what our rich text has: paragraphs,
 * headings, lists, tables, links, bold and italic. Fonts, colors, pictures and comments go.
 */
import { flattenTables } from './flattenTables.ts';
import { mapHeadings } from './mapHeadings.ts';
import { liftWordLists } from './wordLists.ts';

/** What does not stand in text, together with all that is in it. */
const dropped =
  'script, style, meta, link, title, img, picture, svg, canvas, video, audio, iframe, object, embed, input, button, select, textarea, template, noscript';

/** What stays, links apart; everything else is taken off, and its text stays. */
const kept = new Set('P H3 H4 UL OL LI TABLE TBODY TR TH TD B I BR'.split(' '));

/** What ends a line, though we have no word for it. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER HEADER MAIN NAV PRE SECTION'.split(
    ' ',
  ),
);

/** Cleans the document in place. */
export function cleanPasted(document: Document): void {
  for (const element of document.body.querySelectorAll(dropped)) element.remove();
  removeComments(document.body);
  liftWordLists(document.body);
  for (const element of [...document.body.querySelectorAll('*')]) nameFormats(element);
  mapHeadings(document.body);
  for (const bold of document.body.querySelectorAll('h3 b, h4 b')) unwrap(bold);
  flattenTables(document.body);
  for (const element of [...document.body.querySelectorAll('*')]) keepOrUnwrap(element);
  tidyLists(document.body);
  for (const element of document.body.querySelectorAll('p, h3, h4')) if (isEmpty(element)) element.remove();
}

/** Bold and italic as elements, however the source wrote them. Google Docs wraps all of it in a <b> that is not bold. */
function nameFormats(element: Element): void {
  if (/^H[1-6]$/.test(element.tagName)) return;
  const style = (element.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase();
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1];
  const isBoldElement = element.tagName === 'B' || element.tagName === 'STRONG';
  const isItalicElement = element.tagName === 'I' || element.tagName === 'EM';
  const isBold = weight === undefined ? isBoldElement : weight === 'bold' || Number(weight) >= 600;
  const isItalic =
    /(?:^|;)font-style:(?:italic|oblique)/.test(style) || (isItalicElement && !/(?:^|;)font-style:normal/.test(style));
  if (isBold) wrapContent(element, 'b');
  if (isItalic) wrapContent(element, 'i');
  if (isBoldElement || isItalicElement) unwrap(element);
}

function keepOrUnwrap(element: Element): void {
  const href = element.getAttribute('href')?.trim() ?? '';
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (element.tagName === 'A' && /^(?:https?:\/\/|mailto:|tel:)/i.test(href)) {
    element.setAttribute('href', href);
    return;
  }
  if (kept.has(element.tagName)) return;
  if (blocks.has(element.tagName) && !hasBlockInside(element)) replaceTag(element, 'p');
  else unwrap(element);
}

/** A list stands in the item above it, and an item holds lines rather than paragraphs. */
function tidyLists(root: Element): void {
  for (const list of [...root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const above = list.previousElementSibling;
    if (above?.tagName === 'LI') above.append(list);
    else wrapIn(list, 'li');
  }
  for (const paragraph of [...root.querySelectorAll('li > p, li > h3, li > h4')]) {
    if (paragraph.nextElementSibling?.matches('p, h3, h4')) paragraph.append(root.ownerDocument.createElement('br'));
    unwrap(paragraph);
  }
}

function hasBlockInside(element: Element): boolean {
  return element.querySelector('p, h3, h4, ul, ol, table, div') !== null;
}

function isEmpty(element: Element): boolean {
  return (element.textContent ?? '').replace(/ /g, ' ').trim() === '';
}

function removeComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === child.COMMENT_NODE) child.remove();
    else removeComments(child);
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function wrapContent(element: Element, tag: 'b' | 'i'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function wrapIn(element: Element, tag: 'li'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function replaceTag(element: Element, tag: 'p'): void {
  const replacement = element.ownerDocument.createElement(tag);
  replacement.append(...element.childNodes);
  element.replaceWith(replacement);
}
