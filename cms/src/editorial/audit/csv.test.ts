import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHeader, csvLine, csvRow } from './csv.ts';

describe('a row', () => {
  it('quotes what would end a cell or a line', () => {
    expect(csvRow(['plain', 'a,b', 'say "so"', 'two\nlines'])).toBe('plain,"a,b","say ""so""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1+1', '\r=1'])(
    'makes %j harmless for a spreadsheet',
    (cell) => {
      expect(cellsOf(csvRow([cell]))).toEqual([`'${cell}`]);
    },
  );

  it('gives back every cell that begins with none of these', () => {
    const unit = fc.constantFrom('a', 'ß', '😀', '"', ',', ';', "'", ' ', '\n', '\r', '=', '-');
    const cell = fc.string({ unit }).filter((text) => !/^\s*[=+\-@]|^[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        expect(cellsOf(csvRow(cells))).toEqual(cells);
      }),
    );
  });
});

it('writes a line of the log under its header', () => {
  const line = csvLine({
    id: '1',
    createdAt: '2026-05-10T15:00:00.000Z',
    userName: 'Rita Reviewer, MD',
    user: 'u1',
    action: 'approved',
    document: 'conditions:c1',
    title: 'Anxiety',
    version: 'v1',
    before: null,
    after: '0a1b2c3d4e5f',
    reason: null,
  });
  expect(csvHeader + line).toMatchInlineSnapshot(`
    "When (UTC),Who,User,What,Action,Title,Document,Version,Before,After,Reason
    2026-05-10T15:00:00.000Z,"Rita Reviewer, MD",u1,Approved,approved,Anxiety,conditions:c1,v1,,0a1b2c3d4e5f,
    "
  `);
});

/** A record as RFC 4180 has it: what is between quotes is text, and two quotes there are one. */
function cellsOf(record: string): string[] {
  let rest = record.slice(0, -2);
  const cells: string[] = [];
  for (;;) {
    const [whole = '', quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|$)/.exec(rest) ?? [];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (!whole.endsWith(',') || whole === '') return cells;
    rest = rest.slice(whole.length);
  }
}
