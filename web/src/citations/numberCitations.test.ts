import type { BlockNode, RichText } from '@wellcite/shared/rich-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reference } from '../../tests/fixtures/references.ts';
import { cite, list, paragraph, table } from '../../tests/fixtures/rich-text.ts';
import { type CitationSource, citationsIn, numberCitations } from './numberCitations.ts';

/** Every reference is public, but for those whose id begins with "gone". */
const find = (id: string) => (id.startsWith('gone') ? null : reference({ id, slug: id, title: id }));

describe('numbers', () => {
  test('follow the first appearance in reading order, one a source', () => {
    const first = cite(['b', 'a']);
    const again = cite(['a', 'c', 'b']);
    const use: CitationSource = { references: ['c', 'd'] };
    const { references, mentionsOf } = numberCitations([[paragraph('One', first, 'two', again)], use], find);

    expect(references.map(({ number, reference: { id } }) => `${number} ${id}`)).toEqual(['1 b', '2 a', '3 c', '4 d']);
    // Side by side they stand in their order.
    expect(mentionsOf(again).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(mentionsOf(use)).toEqual([
      { number: 3, id: 'cite-3-2', referenceId: 'ref-3', notice: null },
      { number: 4, id: 'cite-4-1', referenceId: 'ref-4', notice: null },
    ]);
  });

  test('leave out what is not public, without a gap', () => {
    const citation = cite(['gone-1', 'a', 'gone-2']);
    const gone = cite(['gone-1']);
    const { references, mentionsOf } = numberCitations([[paragraph(gone, citation, cite(['b']))]], find);

    expect(references.map(({ reference: { id } }) => id)).toEqual(['a', 'b']);
    expect(mentionsOf(gone)).toEqual([]);
    expect(mentionsOf(citation).map(({ number }) => number)).toEqual([1]);
  });

  test('name a source once in one mention', () => {
    const citation = cite(['a', 'a']);
    const { references, mentionsOf } = numberCitations([[paragraph(citation)]], find);

    expect(mentionsOf(citation)).toHaveLength(1);
    expect(references[0]?.mentionIds).toEqual(['cite-1-1']);
  });

  test('come with what has been said of the source', () => {
    const standing = { kind: 'retracted', noticeUrl: null, noticedOn: null } as const;
    const citation = cite(['a', 'b']);
    const { mentionsOf } = numberCitations([citation], (id) =>
      reference({ id, slug: id, title: id, standing: id === 'b' ? standing : null }),
    );
    expect(mentionsOf(citation).map(({ notice }) => notice)).toEqual([null, 'retracted']);
  });

  test('are not given to a text that the page forgot, and the error says what to do', () => {
    const { mentionsOf } = numberCitations([], find);
    expect(() => mentionsOf(cite(['a']))).toThrowErrorMatchingInlineSnapshot(
      `[Error: A citation has no number, because its text is missing from the reading order of the page. Add the field in src/citations/readingOrder.ts.]`,
    );
  });
});

test('finds citations in paragraphs, headings, nested lists and tables, in reading order', () => {
  const richText: RichText = [
    paragraph(cite(['1'])),
    { type: 'heading', level: 3, children: [cite(['2'])] },
    list([[cite(['3'])], { words: [cite(['4'])], nested: list([[cite(['5'])]], true) }, [cite(['6'])]]),
    table([
      [cite(['7']), 'b'],
      ['c', cite(['8'])],
    ]),
    { type: 'care-card', card: { level: 'urgent', heading: 'Call', reasons: ['it hurts'], advice: null } },
    paragraph('none'),
  ];
  expect([...citationsIn(richText)].flatMap(({ references }) => references)).toEqual([...'12345678']);
});

describe('whatever a page holds', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'gone'), { minLength: 1, maxLength: 4 });
  const citation = ids.map((references) => cite(references));
  const block: fc.Arbitrary<BlockNode> = fc.oneof(
    fc.array(citation, { maxLength: 3 }).map((citations) => paragraph('text', ...citations)),
    fc.array(citation, { minLength: 1, maxLength: 3 }).map((citations) => list(citations.map((one) => [one]))),
  );
  const parts = fc.array(
    fc.oneof(
      fc.array(block, { maxLength: 4 }),
      ids.map((references): CitationSource => ({ references })),
    ),
    { maxLength: 6 },
  );

  test('the numbers are 1 to n without a gap, each mention has its reference, and each way back leads to one mention', () => {
    fc.assert(
      fc.property(parts, (page) => {
        const { references, mentionsOf } = numberCitations(page, find);
        const sources = page.flatMap((part) => ('references' in part ? [part] : [...citationsIn(part)]));
        const mentions = sources.flatMap((source) => [...mentionsOf(source)]);

        expect(references.map(({ number }) => number)).toEqual(references.map((_, index) => index + 1));
        const firstAppearances = [...new Set(mentions.map(({ number }) => number))];
        expect(firstAppearances).toEqual(references.map(({ number }) => number));
        for (const { number, referenceId } of mentions) expect(references[number - 1]?.id).toBe(referenceId);
        const waysBack = references.flatMap(({ mentionIds }) => mentionIds);
        expect(new Set(waysBack).size).toBe(waysBack.length);
        expect([...waysBack].sort()).toEqual(mentions.map(({ id }) => id).sort());
      }),
    );
  });
});
