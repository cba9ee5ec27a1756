import { describe, expect, test } from 'vitest';
import { PasteTooLong, pasteLimit, pieceLimits } from './Reading.ts';
import { readReferences } from './readReferences.ts';

/** Far more than any of them takes, so that a busy machine does not fail; what is not linear takes minutes. */
const limit = 10_000;

/** `unit` over and over, up to `size`. */
const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / unit.length));
/** Pieces of just the size that is still read. */
const pieces = (piece: string) => filled(piece, pasteLimit);
const units = ['. A', '(', '-', 'Smith J, ', '  A  - \n', '10.1000/)', '2018;'];

describe('a paste made to be slow', () => {
  test.each(units)('of %j in one line', (unit) => read(filled(unit, pasteLimit)), limit);
  test.each(units)(
    'of %j in citations',
    (unit) => read(pieces(`Smith J. ${filled(unit, pieceLimits.citation - 20)}\n\n`)),
    limit,
  );
  test.each(units.slice(0, 3))(
    'of %j in RIS records',
    (unit) => read(pieces(`TY  - JOUR\nTI  - a\nAU  - ${filled(unit, pieceLimits.record - 100)}\n`)),
    limit,
  );
  test.each(units.slice(0, 4))(
    'of %j in BibTeX entries',
    (unit) =>
      read(
        pieces(
          `@article{a,\ntitle = {b},\nauthor = {${filled(unit.replace(/[{}]/g, '('), pieceLimits.bibtex / 8)}}}\n`,
        ),
      ),
    limit,
  );
  test('of abbreviations that double', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `@string{a${index + 1} = a${index} # a${index}}`).join(
      '\n',
    );
    read(`@string{a0 = "aaaaaaaa"}\n${doubling}\n@article{a, title = {b}, journal = a60}`);
  });
});

/** Reads it or refuses it; either way it comes to an end. */
function read(text: string): void {
  try {
    const { found, unread } = readReferences(text);
    expect(found.length + unread.length).toBeGreaterThanOrEqual(0);
  } catch (error) {
    expect(error).toBeInstanceOf(PasteTooLong);
  }
}
