/** Our tables have no merged cells: each becomes one cell with the text, and empty ones beside and below it. */
export function flattenTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    for (const extra of table.querySelectorAll('caption, colgroup, col')) extra.remove();
    const rows = [...table.querySelectorAll('tr')];
    rows.forEach((row, rowIndex) => {
      for (const cell of [...row.querySelectorAll('td, th')]) {
        const columns = span(cell, 'colspan');
        const below = rows.slice(rowIndex + 1, rowIndex + span(cell, 'rowspan'));
        const column = [...row.children].indexOf(cell);
        for (let added = 1; added < columns; added += 1) cell.after(emptyLike(cell));
        for (const lower of below) {
          const next = lower.children[column] ?? null;
          for (let added = 0; added < columns; added += 1) lower.insertBefore(emptyLike(cell), next);
        }
        cell.removeAttribute('colspan');
        cell.removeAttribute('rowspan');
      }
    });
  }
}

/** More than any table has, so that a page cannot ask for a million cells. */
const widest = 50;

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), widest) : 1;
}

function emptyLike(cell: Element): Element {
  return cell.ownerDocument.createElement(cell.tagName);
}
