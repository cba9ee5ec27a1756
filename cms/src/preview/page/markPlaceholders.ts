/** Makes the placeholders that travelled as text (draft/placeholder.ts) elements that look like what they are. */
import { close, open } from '../draft/placeholder.ts';
import { childrenOf, element, isElement, isText, type Node, replaceNode, type TextNode } from './tree.ts';

const placeholderClass = 'wellcite-missing';

/** What is text alone, and cannot hold an element. */
const textOnly = ['title', 'textarea', 'option', 'style', 'script'];

export function markPlaceholders(root: Node): void {
  // A template may put an element into the middle of a text, so one may begin here and end further on.
  let isOpen = false;
  const walk = (node: Node): void => {
    for (const child of [...childrenOf(node)]) {
      if (isText(child)) isOpen = markText(child, isOpen);
      else if (isElement(child)) {
        for (const attr of child.attrs) attr.value = plain(attr.value);
        if (textOnly.includes(child.tagName)) {
          for (const text of childrenOf(child)) if (isText(text)) text.value = plain(text.value);
        } else walk(child);
      }
    }
  };
  walk(root);
}

/** Whether a placeholder is open at the end of the text. */
function markText(node: TextNode, startsOpen: boolean): boolean {
  if (!startsOpen && !node.value.includes(open)) {
    node.value = plain(node.value);
    return false;
  }
  const parts: Node[] = [];
  let isOpen = startsOpen;
  for (const part of node.value.split(new RegExp(`(${open}|${close})`))) {
    if (part === open || part === close) isOpen = part === open;
    else if (part !== '') parts.push(isOpen ? element('mark', { class: placeholderClass }, part) : textNode(part));
  }
  replaceNode(node, parts);
  return isOpen;
}

function textNode(value: string): TextNode {
  return { nodeName: '#text', value, parentNode: null };
}

function plain(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '');
}
