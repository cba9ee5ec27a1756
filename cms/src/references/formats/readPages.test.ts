import { expect, test } from 'vitest';
import { readPages } from './readPages.ts';

test.each(['2154-2160', '785-7', 'S6-S12', 'E149-157', 'e142-5', 'e20', '10', 'iv-xii', '1, 3'])(
  '%s are pages',
  (printed) => {
    expect(readPages(printed)).toEqual({ pages: printed, articleNumber: null });
  },
);

test.each(['595584', 'e1003106', 'CD004690', 'n71'])('%s is an article number', (printed) => {
  expect(readPages(printed)).toEqual({ pages: null, articleNumber: printed });
});

test('all dashes are one', () => {
  expect(['18–26', '603\u201115', '357--367', 'pp. 1 - 2.'].map((printed) => readPages(printed).pages)).toEqual([
    '18-26',
    '603-15',
    '357-367',
    '1-2',
  ]);
});
