/** Lexical's editor state → the contract's rich text. What the contract has no node for is refused, never dropped. */
import type { BlockNode, RichText } from '@wellcite/shared/rich-text';
import { careCard } from '../publishing/values.ts';
import { hasContent, toPublicInlines } from './toPublicInlines.ts';
import { toPublicList } from './toPublicList.ts';
import {
  childrenOf,
  describe,
  type EditorNode,
  isCareCard,
  isNode,
  plainText,
  RichTextProblem,
} from './toPublicNodes.ts';
import { toPublicTable } from './toPublicTable.ts';

/**
 * Paragraphs, headings, lists and tables with nothing in them are left out.
 * @throws {RichTextProblem} with a sentence for the editor
 */
export function toPublicRichText(state: unknown): RichText {
  return isNode(state) && isNode(state.root) ? childrenOf(state.root).flatMap(toBlocks) : [];
}

function toBlocks(node: EditorNode): BlockNode[] {
  switch (node.type) {
    case 'paragraph': {
      const children = toPublicInlines(childrenOf(node));
      return hasContent(children) ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading': {
      const children = toPublicInlines(childrenOf(node));
      return hasContent(children) ? [{ type: 'heading', level: levelOf(node), children }] : [];
    }
    case 'list': {
      const list = toPublicList(node);
      return list.items.length > 0 ? [list] : [];
    }
    case 'table': {
      const table = toPublicTable(node);
      return table.rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.length > 0)) ? [table] : [];
    }
    case 'block':
      if (isCareCard(node.fields)) return [{ type: 'care-card', card: careCard(node.fields) }];
      throw problem(node);
    default:
      throw problem(node);
  }
}

function levelOf(heading: EditorNode): 3 | 4 {
  if (heading.tag === 'h3') return 3;
  if (heading.tag === 'h4') return 4;
  throw new RichTextProblem(
    `The heading “${plainText(heading)}” has a size that pages do not have. Make it “Heading 3” or “Heading 4”.`,
  );
}

function problem(node: EditorNode): RichTextProblem {
  return new RichTextProblem(`There is ${describe(node)} that pages cannot show. Delete it or write it as text.`);
}
