import { expect, test } from 'vitest';
import { toPublicRichText } from '../rich-text/toPublic.ts';
import { createMarkdownConverter } from './markdown.ts';
import { testEditorConfig } from './testEditorConfig.ts';

const convert = createMarkdownConverter({
  editorConfig: await testEditorConfig(),
  idOf: (collection, slug) => {
    if (slug === 'nobody') throw new Error(`no ${collection}/${slug}`);
    return `id-of-${slug}`;
  },
});
/** As readers get it, which leaves out what only the editor needs. */
const read = (markdown: string) => toPublicRichText(convert(markdown));
const text = (words: string, isBold = false) => ({ type: 'text', text: words, isBold, isItalic: false });

test('makes a citation of the sources between brackets, right after the word', () => {
  expect(read('It helps [@one; @two, p 12].')).toEqual([
    {
      type: 'paragraph',
      children: [
        text('It helps'),
        { type: 'citation', references: ['id-of-one', 'id-of-two'], locator: 'p 12' },
        text('.'),
      ],
    },
  ]);
});

test('leaves brackets alone that name no source', () => {
  expect(read('A [note] in brackets.')).toEqual([{ type: 'paragraph', children: [text('A [note] in brackets.')] }]);
});

test('links documents of ours by relation, and other addresses as they are', () => {
  expect(read('See [anxiety](conditions/anxiety) or [chat](https://988lifeline.org).')).toMatchObject([
    {
      children: [
        { text: 'See ' },
        { type: 'link', to: { collection: 'conditions', id: 'id-of-anxiety' }, children: [text('anxiety')] },
        { text: ' or ' },
        { type: 'link', to: { collection: null, url: 'https://988lifeline.org' }, children: [text('chat')] },
        { text: '.' },
      ],
    },
  ]);
});

test('keeps headings, lists, bold words and paragraphs', () => {
  expect(read('### Before\n\nEat **well**.\n\n- one [@one]\n- two\n\n1. first')).toEqual([
    { type: 'heading', level: 3, children: [text('Before')] },
    { type: 'paragraph', children: [text('Eat '), text('well', true), text('.')] },
    {
      type: 'list',
      isOrdered: false,
      items: [
        {
          children: [text('one'), { type: 'citation', references: ['id-of-one'], locator: null }],
          nested: null,
        },
        { children: [text('two')], nested: null },
      ],
    },
    { type: 'list', isOrdered: true, items: [{ children: [text('first')], nested: null }] },
  ]);
});

test('makes a table whose first row and first column are headers', () => {
  expect(read('| Use | Year |\n| --- | --- |\n| Sleep [@one] | 2020 |')).toEqual([
    {
      type: 'table',
      rows: [
        {
          cells: [
            { isHeader: true, paragraphs: [[text('Use')]] },
            { isHeader: true, paragraphs: [[text('Year')]] },
          ],
        },
        {
          cells: [
            {
              isHeader: true,
              paragraphs: [[text('Sleep'), { type: 'citation', references: ['id-of-one'], locator: null }]],
            },
            { isHeader: false, paragraphs: [[text('2020')]] },
          ],
        },
      ],
    },
  ]);
});

test('refuses a citation that is not one, and a slug that nothing has', () => {
  expect(() => read('It helps [@one, @two].')).toThrowErrorMatchingInlineSnapshot(
    `[Error: [@one, @two] is not a citation. Write [@slug], [@slug; @slug] or [@slug, p 12].]`,
  );
  expect(() => read('It helps [@One].')).toThrowErrorMatchingInlineSnapshot(
    `[Error: [@One] is not a citation. Write [@slug], [@slug; @slug] or [@slug, p 12].]`,
  );
  expect(() => read('It helps [@nobody].')).toThrowErrorMatchingInlineSnapshot(`[Error: no references/nobody]`);
  expect(() => read('See [it](conditions/nobody).')).toThrowErrorMatchingInlineSnapshot(
    `[Error: no conditions/nobody]`,
  );
});
