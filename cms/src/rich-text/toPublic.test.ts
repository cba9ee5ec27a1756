import { describe, expect, test } from 'vitest';
import { toPublicRichText } from './toPublic.ts';
import { cell, citation, heading, item, link, list, paragraph, plain, state, table, text } from './toPublicFixtures.ts';
import { type EditorNode, RichTextProblem } from './toPublicNodes.ts';

function problemOf(...children: EditorNode[]): string {
  try {
    toPublicRichText(state(...children));
  } catch (error) {
    if (error instanceof RichTextProblem) return error.message;
    throw error;
  }
  return 'It can be shown.';
}

describe('what has nothing in it', () => {
  test.each([
    ['no state', null],
    ['an empty editor', state()],
    ['an empty paragraph', state(paragraph())],
    ['spaces and line breaks', state(paragraph(text('  '), { type: 'linebreak' }))],
    ['an empty heading', state(heading('h3'))],
    ['a list of empty items', state(list('bullet', item(), item(list('bullet', item()))))],
    ['an empty table', state(table([cell(0, paragraph())]))],
  ])('is left out: %s', (_, value) => {
    expect(toPublicRichText(value)).toEqual([]);
  });

  test('but a citation alone is content', () => {
    expect(toPublicRichText(state(paragraph(citation('r1'))))).toHaveLength(1);
  });
});

describe('headings', () => {
  test('are of level 3 and 4', () => {
    expect(toPublicRichText(state(heading('h3', text('a')), heading('h4', text('b'))))).toEqual([
      { type: 'heading', level: 3, children: [plain('a')] },
      { type: 'heading', level: 4, children: [plain('b')] },
    ]);
  });
});

describe('lists', () => {
  test('a nested list, which Lexical puts into an item of its own, belongs to the item before it', () => {
    const third = list('bullet', item(text('c')));
    const second = list('number', item(text('b')), item(third));
    const lexical = list('bullet', item(text('a')), item(second), item(text('d')));
    expect(toPublicRichText(state(lexical))).toEqual([
      {
        type: 'list',
        isOrdered: false,
        items: [
          {
            children: [plain('a')],
            nested: {
              type: 'list',
              isOrdered: true,
              items: [
                {
                  children: [plain('b')],
                  nested: { type: 'list', isOrdered: false, items: [{ children: [plain('c')], nested: null }] },
                },
              ],
            },
          },
          { children: [plain('d')], nested: null },
        ],
      },
    ]);
  });

  test('two nested lists in a row become one where they are of one kind', () => {
    const [made] = toPublicRichText(
      state(
        list('bullet', item(text('a')), item(list('bullet', item(text('b')))), item(list('bullet', item(text('c'))))),
      ),
    );
    expect(made).toMatchObject({ items: [{ nested: { items: [{ nested: null }, { nested: null }] } }] });
  });
});

describe('tables', () => {
  test('keep rows, header cells and the paragraphs of a cell', () => {
    const lexical = table(
      [cell(1, paragraph(text('Dose'))), cell(3, paragraph(text('Effect')))],
      [cell(0, paragraph(text('5 mg')), paragraph(text('a day'))), cell(0, paragraph())],
    );
    expect(toPublicRichText(state(lexical))).toEqual([
      {
        type: 'table',
        rows: [
          {
            cells: [
              { isHeader: true, paragraphs: [[plain('Dose')]] },
              { isHeader: true, paragraphs: [[plain('Effect')]] },
            ],
          },
          {
            cells: [
              { isHeader: false, paragraphs: [[plain('5 mg')], [plain('a day')]] },
              { isHeader: false, paragraphs: [] },
            ],
          },
        ],
      },
    ]);
  });
});

describe('blocks', () => {
  test('a care card', () => {
    const card = {
      blockType: 'care-card',
      level: 'urgent',
      heading: 'Call today if',
      reasons: [{ id: '1', reason: 'you cannot sleep' }],
      advice: '',
    };
    expect(toPublicRichText(state({ type: 'block', fields: card }))).toEqual([
      {
        type: 'care-card',
        card: { level: 'urgent', heading: 'Call today if', reasons: ['you cannot sleep'], advice: null },
      },
    ]);
  });

  test('a citation, its references populated or not', () => {
    expect(toPublicRichText(state(paragraph(text('So it is.'), citation('r1', { id: 'r2' }))))).toEqual([
      {
        type: 'paragraph',
        children: [plain('So it is.'), { type: 'citation', references: ['r1', 'r2'], locator: 'p 12' }],
      },
    ]);
  });
});

test('what pages cannot show is named in an editor’s words', () => {
  const custom = (url: string) => link({ linkType: 'custom', url }, text('here'));
  expect([
    problemOf({ type: 'quote', children: [text('x')] }),
    problemOf({ type: 'horizontalrule' }),
    problemOf({ type: 'upload' }),
    problemOf({ type: 'relationship' }),
    problemOf({ type: 'hologram' }),
    problemOf({ type: 'block', fields: { blockType: 'banner' } }),
    problemOf(paragraph({ type: 'inlineBlock', fields: { blockType: 'sparkle' } })),
    problemOf(paragraph({ type: 'upload' })),
    problemOf(heading('h1', text('Big'))),
    problemOf(list('bullet', paragraph(text('x')))),
    problemOf(table([{ ...cell(0, paragraph(text('x'))), colSpan: 2 }])),
    problemOf(table([cell(0, list('bullet', item(text('x'))))])),
    problemOf(paragraph(custom('javascript:alert(1)'))),
    problemOf(paragraph(custom('/contact/'))),
    problemOf(paragraph(custom(''))),
    problemOf(paragraph(link({ linkType: 'internal', doc: null }, text('there')))),
    problemOf(paragraph(link({ linkType: 'internal', doc: { relationTo: 'users', value: '1' } }, text('there')))),
  ]).toMatchInlineSnapshot(`
    [
      "There is a quotation that pages cannot show. Delete it or write it as text.",
      "There is a horizontal line that pages cannot show. Delete it or write it as text.",
      "There is a picture that pages cannot show. Delete it or write it as text.",
      "There is an embedded document that pages cannot show. Delete it or write it as text.",
      "There is something of the kind “hologram” that pages cannot show. Delete it or write it as text.",
      "There is a block that pages cannot show. Delete it or write it as text.",
      "There is a block within the text in the middle of a text. Move it out or delete it.",
      "There is a picture in the middle of a text. Move it out or delete it.",
      "The heading “Big” has a size that pages do not have. Make it “Heading 3” or “Heading 4”.",
      "There is something of the kind “paragraph” in a list. Move it out or delete it.",
      "There is a table with merged cells. Split them because phones and screen readers lose track of those.",
      "There is a list in a table. A cell can hold text only so move it out or delete it.",
      "The link “here” leads to “javascript:alert(1)” and that is not an address we can use. Begin it with https:// or tel: or choose a page of ours for it.",
      "The link “here” leads to “/contact/” and that is not an address we can use. Begin it with https:// or tel: or choose a page of ours for it.",
      "The link “here” has no address. Write one or remove the link.",
      "The link “there” leads to no page of ours. Choose one for it or remove the link.",
      "The link “there” leads to no page of ours. Choose one for it or remove the link.",
    ]
  `);
});
