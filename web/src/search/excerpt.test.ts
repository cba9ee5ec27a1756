import { expect, test } from 'vitest';
import { piecesOf } from './excerpt.ts';

test('tells what was found from the rest, and leaves markup that somebody wrote as text', () => {
  expect(piecesOf('a <mark>panic</mark> <mark>attack</mark> &lt;b&gt; & more')).toEqual([
    { text: 'a ', isMarked: false },
    { text: 'panic', isMarked: true },
    { text: ' ', isMarked: false },
    { text: 'attack', isMarked: true },
    { text: ' <b> & more', isMarked: false },
  ]);
  expect(piecesOf('')).toEqual([]);
});
