/** A Lexical state as the pieces of running text it is made of: paragraphs, headings, items, cells, lines of care cards. */
import { ids } from '../../publishing/values.ts';
import { childrenOf, type EditorNode, isCareCard, isCitation, isNode } from '../../rich-text/toPublicNodes.ts';

export interface TextBlock {
  /** Indexes of children from the root down to the node that holds the text. */
  node: number[];
  /** Which field of a care card it is, such as `reasons.0.reason`; null where the node itself holds the text. */
  part: string | null;
  kind: BlockKind;
  /** Texts joined; a tab is `\t`, a line break is `\n`, and a citation is nothing. */
  text: string;
  citations: BlockCitation[];
  /** Blocks of the same group stand on the same citations: the cells of one row of a table. */
  group: string;
  /** The group of the sentence that introduces this block and ends in a colon; null where there is none. */
  introducedBy: string | null;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'card' | 'plain';

export interface BlockCitation {
  /** Where it stands in the block's text. */
  offset: number;
  references: string[];
}

/** The blocks of a rich text, in reading order. Anything that is no Lexical state has none. */
export function textBlocksOf(state: unknown): TextBlock[] {
  const blocks: TextBlock[] = [];
  if (!isNode(state) || !isNode(state.root)) return blocks;
  collect({ node: state.root, path: [], blocks, row: null, introducedBy: null });
  return blocks;
}

/** The nodes that make up a block's text, in order, each with its indexes below the block's node. */
export function leavesOf(block: EditorNode): { node: EditorNode; path: number[] }[] {
  return childrenOf(block).flatMap((node, index) => {
    if (isBlockLevel(node)) return [];
    if (!Array.isArray(node.children)) return [{ node, path: [index] }];
    return leavesOf(node).map((leaf) => ({ ...leaf, path: [index, ...leaf.path] }));
  });
}

/** What a leaf adds to the text of its block. */
export function leafText(node: EditorNode): string {
  if (node.type === 'linebreak') return '\n';
  return typeof node.text === 'string' ? node.text : '';
}

interface Walk {
  node: EditorNode;
  path: number[];
  blocks: TextBlock[];
  /** The group of the table's row that we are in. */
  row: string | null;
  introducedBy: string | null;
}

function collect(walk: Walk): void {
  const { blocks } = walk;
  let before: TextBlock | undefined;
  for (const [index, node] of childrenOf(walk.node).entries()) {
    if (!isBlockLevel(node)) continue;
    const path = [...walk.path, index];
    if (node.type === 'block') {
      blocks.push(...cardBlocks(node, path));
      before = undefined;
      continue;
    }
    const block = blockOf(node, path, walk);
    if (block) {
      blocks.push(block);
      before = block;
    }
    const row = node.type === 'tablerow' ? path.join('.') : walk.row;
    // The items of a list, and those of a list within an item, stand on what introduces them.
    const opener = block ?? (node.type === 'list' ? before : undefined);
    const introducedBy = opener?.text.trimEnd().endsWith(':') ? opener.group : walk.introducedBy;
    const passes = node.type === 'list' || node.type === 'listitem';
    collect({ node, path, blocks, row, introducedBy: passes ? introducedBy : null });
  }
}

const kinds: Record<string, BlockKind> = { paragraph: 'paragraph', heading: 'heading', listitem: 'item' };
const containers = new Set(['list', 'listitem', 'table', 'tablerow', 'tablecell', 'block']);
const inlineContainers = new Set(['link', 'autolink', 'mark', 'overflow']);

function isBlockLevel(node: EditorNode): boolean {
  if (containers.has(String(node.type))) return true;
  return Array.isArray(node.children) && !inlineContainers.has(String(node.type));
}

function blockOf(node: EditorNode, path: number[], { row, introducedBy }: Walk): TextBlock | null {
  let text = '';
  const citations: BlockCitation[] = [];
  for (const leaf of leavesOf(node)) {
    text += leafText(leaf.node);
    if (!isCitation(leaf.node.fields)) continue;
    citations.push({ offset: text.length, references: ids(leaf.node.fields.references) });
  }
  if (text.trim() === '') return null;
  const kind = kinds[String(node.type)] ?? 'paragraph';
  const group = row ?? path.join('.');
  return { node: path, part: null, kind: row === null ? kind : 'cell', text, citations, group, introducedBy };
}

function cardBlocks(node: EditorNode, path: number[]): TextBlock[] {
  if (!isCareCard(node.fields)) return [];
  const { heading, reasons, advice }: Partial<typeof node.fields> = node.fields;
  const lines = (Array.isArray(reasons) ? reasons : []).map((line, index) => [`reasons.${index}.reason`, line?.reason]);
  return [['heading', heading], ...lines, ['advice', advice]].flatMap(([part, text]): TextBlock[] => {
    if (typeof text !== 'string' || text.trim() === '' || typeof part !== 'string') return [];
    const group = `${path.join('.')}:${part}`;
    return [{ node: path, part, kind: 'card', text, citations: [], group, introducedBy: null }];
  });
}
