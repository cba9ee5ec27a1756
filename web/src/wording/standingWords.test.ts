import { noticeKinds } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { standingInMark, standingMeaning } from './standingWords.ts';

test('tells every standing from every other by words', () => {
  expect(
    noticeKinds.map((kind) => `[3, ${standingInMark(kind)}] ${standingMeaning(kind).heading}`),
  ).toMatchInlineSnapshot(`
      [
        "[3, retracted] This source has been retracted.",
        "[3, expression of concern] There is an expression of concern about this source.",
        "[3, corrected] This source has been corrected.",
      ]
    `);
  expect(new Set(noticeKinds.map((kind) => standingMeaning(kind).advice)).size).toBe(noticeKinds.length);
});
