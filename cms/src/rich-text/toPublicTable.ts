import type { InlineNode, TableNode } from '@wellcite/shared/rich-text';
import { hasContent, toPublicInlines } from './toPublicInlines.ts';
import { childrenOf, describe, type EditorNode, RichTextProblem } from './toPublicNodes.ts';

export function toPublicTable(node: EditorNode): TableNode {
  const rows = childrenOf(node).map((row) => ({ cells: childrenOf(row).map(toCell) }));
  return { type: 'table', rows: rows.filter(({ cells }) => cells.length > 0) };
}

function toCell(cell: EditorNode): TableNode['rows'][number]['cells'][number] {
  if (spans(cell.colSpan) || spans(cell.rowSpan)) {
    throw new RichTextProblem(
      'There is a table with merged cells. Split them because phones and screen readers lose track of those.',
    );
  }
  const isHeader = typeof cell.headerState === 'number' && cell.headerState !== 0;
  return { isHeader, paragraphs: childrenOf(cell).map(toParagraph).filter(hasContent) };
}

function toParagraph(node: EditorNode): InlineNode[] {
  if (node.type === 'paragraph') return toPublicInlines(childrenOf(node));
  throw new RichTextProblem(
    `There is ${describe(node)} in a table. A cell can hold text only so move it out or delete it.`,
  );
}

function spans(value: unknown): boolean {
  return typeof value === 'number' && value > 1;
}
