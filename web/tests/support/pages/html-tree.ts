/** A page as its elements, in the order of the document. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const collect = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) {
      found.push({
        name: node.tagName,
        attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      });
    }
    if ('childNodes' in node) for (const child of node.childNodes) collect(child);
    if ('content' in node) collect(node.content);
  };
  collect(parse(html));
  return found;
}
