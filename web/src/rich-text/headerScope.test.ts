import type { TableNode } from '@wellcite/shared/rich-text';
import { expect, test } from 'vitest';
import { headerScope } from './headerScope.ts';

/** `#` is a header cell. */
function tableOf(...rows: string[]): TableNode {
  return {
    type: 'table',
    rows: rows.map((row) => ({ cells: [...row].map((cell) => ({ isHeader: cell === '#', paragraphs: [] })) })),
  };
}

test('a row of headers is about its columns, the first cell of another row about that row', () => {
  const table = tableOf('###', '#..', '#..');
  expect(headerScope({ table, rowIndex: 0, cellIndex: 0 })).toBe('col');
  expect(headerScope({ table, rowIndex: 0, cellIndex: 2 })).toBe('col');
  expect(headerScope({ table, rowIndex: 1, cellIndex: 0 })).toBe('row');
});

test('a table without a row of headers has headers of rows from its first row on', () => {
  const table = tableOf('#..', '#..');
  expect(headerScope({ table, rowIndex: 0, cellIndex: 0 })).toBe('row');
});
