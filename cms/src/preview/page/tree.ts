/** The little of HTML's tree that the preview changes. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((one) => one.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((one) => one.name !== name);
}

export function element(tagName: string, attributes: Record<string, string>, text?: string): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const made = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  if (text !== undefined) defaultTreeAdapter.insertText(made, text);
  return made;
}

/** Puts `nodes` in the place of `node`. */
export function replaceNode(node: Node & { parentNode: unknown }, nodes: readonly Node[]): void {
  const parent = node.parentNode;
  if (typeof parent !== 'object' || parent === null || !('childNodes' in parent)) return;
  const holder = parent as Element;
  const index = holder.childNodes.indexOf(node as Element);
  if (index === -1) return;
  holder.childNodes.splice(index, 1, ...(nodes as Element['childNodes']));
  for (const added of nodes) if ('parentNode' in added) added.parentNode = holder;
}

/** The first element of that name; null where there is none. */
export function find(node: Node, tagName: string): Element | null {
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.tagName === tagName) return child;
    const below = find(child, tagName);
    if (below) return below;
  }
  return null;
}
