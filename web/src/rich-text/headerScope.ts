import type { TableNode } from '@wellcite/shared/rich-text';

/** Whether a header cell is about its row or its column: of its column where its whole row is headers. */
export function headerScope({
  table,
  rowIndex,
  cellIndex,
}: {
  table: TableNode;
  rowIndex: number;
  cellIndex: number;
}): 'col' | 'row' {
  const cells = table.rows[rowIndex]?.cells ?? [];
  if (cells.length > 1 && cells.every(({ isHeader }) => isHeader)) return 'col';
  return cellIndex === 0 ? 'row' : 'col';
}
