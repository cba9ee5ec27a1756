/** What Lexical stores, as far as it is known before one has looked, and how to say what is wrong with it. */
import type { CareCardBlock, CitationBlock } from '../payload-types.ts';

/** Rich text holds something that the contract has no node for. The message is a sentence for the editor. */
export class RichTextProblem extends Error {
  override name = 'RichTextProblem';
}

export type EditorNode = Record<string, unknown>;

export function isNode(value: unknown): value is EditorNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function childrenOf(node: EditorNode): EditorNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** All text in a node, in order. */
export function plainText(node: EditorNode): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(plainText).join('');
}

/** A draft's card may lack any field but its type. */
export function isCareCard(fields: unknown): fields is CareCardBlock {
  return isNode(fields) && fields.blockType === 'care-card';
}

/** A draft's citation may lack any field but its type. */
export function isCitation(fields: unknown): fields is CitationBlock {
  return isNode(fields) && fields.blockType === 'citation';
}

/** What a node is called in the editor. */
export function describe({ type }: EditorNode): string {
  switch (type) {
    case 'quote':
      return 'a quotation';
    case 'horizontalrule':
      return 'a horizontal line';
    case 'upload':
      return 'a picture';
    case 'relationship':
      return 'an embedded document';
    case 'list':
      return 'a list';
    case 'heading':
      return 'a heading';
    case 'table':
      return 'a table';
    case 'block':
      return 'a block';
    case 'inlineBlock':
      return 'a block within the text';
    default:
      return `something of the kind “${String(type)}”`;
  }
}
