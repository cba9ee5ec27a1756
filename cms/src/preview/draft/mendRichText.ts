/** Makes of an editor's state one that pages can show: what they cannot show is said in its place, the rest stays. */
import { toPublicRichText } from '../../rich-text/toPublic.ts';
import { childrenOf, type EditorNode, isNode, plainText, RichTextProblem } from '../../rich-text/toPublicNodes.ts';
import { placeholder } from './placeholder.ts';

/** A link that is still being made, say, stays as its words. */
export function mendRichText(state: unknown): unknown {
  if (!isNode(state) || !isNode(state.root)) return null;
  const children = childrenOf(state.root).map(mendBlock);
  return { ...state, root: { ...state.root, children } };
}

function mendBlock(block: EditorNode): EditorNode {
  const problem = problemOf(block);
  if (problem === null) return block;
  const mended = mendInlines(block);
  return problemOf(mended) === null ? mended : paragraph(placeholder(problem));
}

function mendInlines(node: EditorNode): EditorNode {
  const children = childrenOf(node).map((child) => {
    if (!isInline(child)) return mendInlines(child);
    return problemOf({ type: 'paragraph', children: [child] }) === null ? child : text(wordsOf(child));
  });
  return Array.isArray(node.children) ? { ...node, children } : node;
}

function wordsOf(node: EditorNode): string {
  const words = plainText(node);
  if (node.type !== 'link' && node.type !== 'autolink') return placeholder('this cannot be shown here');
  return `${words} ${placeholder('link: still to be completed')}`;
}

function isInline({ type }: EditorNode): boolean {
  return ['link', 'autolink', 'inlineBlock', 'upload', 'relationship', 'horizontalrule', 'block'].includes(
    String(type),
  );
}

/** Null where pages can show it. */
function problemOf(block: EditorNode): string | null {
  try {
    toPublicRichText({ root: { type: 'root', children: [block] } });
    return null;
  } catch (error) {
    if (error instanceof RichTextProblem) return error.message;
    throw error;
  }
}

function paragraph(words: string): EditorNode {
  return { type: 'paragraph', children: [text(words)] };
}

function text(words: string): EditorNode {
  return { type: 'text', text: words, format: 0 };
}
