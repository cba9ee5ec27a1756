import { type InlineNode, type LinkTarget, linkTarget, type TextNode } from '@wellcite/shared/rich-text';
import { ids, text } from '../publishing/values.ts';
import {
  childrenOf,
  describe,
  type EditorNode,
  isCitation,
  isNode,
  plainText,
  RichTextProblem,
} from './toPublicNodes.ts';

/** Lexical's bits for the formats that pages show; other formats are left out. */
const bold = 1;
const italic = 2;

/** What stands within a paragraph, a heading, an item or a cell. */
export function toPublicInlines(nodes: readonly EditorNode[]): InlineNode[] {
  return joined(nodes.flatMap(toInlines));
}

export function hasContent(nodes: readonly InlineNode[]): boolean {
  return nodes.some((node) => (node.type === 'text' ? node.text.trim() !== '' : node.type !== 'line-break'));
}

function toInlines(node: EditorNode): InlineNode[] {
  switch (node.type) {
    case 'text':
      return toText(node);
    case 'tab':
      return [{ type: 'text', text: ' ', isBold: false, isItalic: false }];
    case 'linebreak':
      return [{ type: 'line-break' }];
    case 'link':
    case 'autolink':
      return toLink(node);
    case 'inlineBlock':
      if (isCitation(node.fields)) {
        return [{ type: 'citation', references: ids(node.fields.references), locator: text(node.fields.locator) }];
      }
      throw problem(node);
    default:
      throw problem(node);
  }
}

function toText(node: EditorNode): TextNode[] {
  if (typeof node.text !== 'string' || node.text === '') return [];
  const format = typeof node.format === 'number' ? node.format : 0;
  return [{ type: 'text', text: node.text, isBold: (format & bold) !== 0, isItalic: (format & italic) !== 0 }];
}

/** A link holds text alone: a citation in it comes after it, a line break becomes a space. Without text it is no link. */
function toLink(node: EditorNode): InlineNode[] {
  const parts = childrenOf(node).map((part) => (part.type === 'linebreak' ? { type: 'tab' } : part));
  const after = toPublicInlines(parts.filter(({ type }) => type === 'inlineBlock'));
  const children = toPublicInlines(parts.filter(({ type }) => type !== 'inlineBlock')).flatMap(textsOf);
  return hasContent(children) ? [{ type: 'link', to: toTarget(node), children }, ...after] : [...children, ...after];
}

function textsOf(node: InlineNode): TextNode[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'link':
      return node.children;
    case 'citation':
    case 'line-break':
      return [];
    default:
      return node satisfies never;
  }
}

function toTarget(node: EditorNode): LinkTarget {
  const fields = isNode(node.fields) ? node.fields : {};
  const words = plainText(node);
  if (fields.linkType === 'internal') {
    const doc = isNode(fields.doc) ? fields.doc : {};
    const id = isNode(doc.value) ? doc.value.id : doc.value;
    const target = linkTarget.safeParse({ collection: doc.relationTo, id });
    if (target.success) return target.data;
    throw new RichTextProblem(`The link “${words}” leads to no page of ours. Choose one for it or remove the link.`);
  }
  const url = typeof fields.url === 'string' ? fields.url.trim() : '';
  const target = linkTarget.safeParse({ collection: null, url });
  if (target.success) return target.data;
  throw new RichTextProblem(
    url === ''
      ? `The link “${words}” has no address. Write one or remove the link.`
      : `The link “${words}” leads to “${url}” and that is not an address we can use. Begin it with https:// or tel: or choose a page of ours for it.`,
  );
}

/** Neighbors of one format become one text, as they look on the page. */
function joined(nodes: readonly InlineNode[]): InlineNode[] {
  const result: InlineNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (
      node.type === 'text' &&
      last?.type === 'text' &&
      last.isBold === node.isBold &&
      last.isItalic === node.isItalic
    ) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else {
      result.push(node);
    }
  }
  return result;
}

function problem(node: EditorNode): RichTextProblem {
  return new RichTextProblem(`There is ${describe(node)} in the middle of a text. Move it out or delete it.`);
}
