import { childrenOf, type EditorNode, isNode } from '../../rich-text/toPublicNodes.ts';
import { leafText, leavesOf } from './blocks.ts';
import type { SentencePlace } from './sentences.ts';

/** A caret in a Lexical state: the text node, by indexes of children from the root down, and an offset in its text. */
export interface Point {
  node: number[];
  offset: number;
}

/**
 * Where a place begins and ends in a Lexical state, for a selection or a mark. Null for a care card, whose texts are
 * not Lexical's, and where the state has changed so that the place is no longer there.
 */
export function pointsOf(
  state: unknown,
  { node: path, part, start, end }: SentencePlace,
): { from: Point; to: Point } | null {
  if (part !== null || !isNode(state) || !isNode(state.root)) return null;
  const block = nodeAt(state.root, path);
  if (!block) return null;
  let from: Point | null = null;
  let before = 0;
  for (const leaf of leavesOf(block)) {
    const after = before + leafText(leaf.node).length;
    const node = [...path, ...leaf.path];
    if (leaf.node.type === 'text') {
      if (from === null && start >= before && start < after) from = { node, offset: start - before };
      if (from !== null && end > before && end <= after) return { from, to: { node, offset: end - before } };
    }
    before = after;
  }
  return null;
}

function nodeAt(root: EditorNode, path: readonly number[]): EditorNode | undefined {
  return path.reduce<EditorNode | undefined>((node, index) => node && childrenOf(node)[index], root);
}
