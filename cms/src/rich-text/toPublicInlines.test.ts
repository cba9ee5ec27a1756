import { describe, expect, test } from 'vitest';
import { toPublicRichText } from './toPublic.ts';
import { citation, link, paragraph, plain, state, text } from './toPublicFixtures.ts';

describe('text', () => {
  test('keeps bold and italic, drops other formats, and joins neighbors that look alike', () => {
    const underline = 8;
    expect(
      toPublicRichText(
        state(paragraph(text('a'), text('b', underline), text('c', 1), text('d', 2 + underline), text('e', 3))),
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          plain('ab'),
          { type: 'text', text: 'c', isBold: true, isItalic: false },
          { type: 'text', text: 'd', isBold: false, isItalic: true },
          { type: 'text', text: 'e', isBold: true, isItalic: true },
        ],
      },
    ]);
  });

  test('keeps line breaks and makes a tab a space', () => {
    expect(
      toPublicRichText(state(paragraph(text('a'), { type: 'tab' }, text('b'), { type: 'linebreak' }, text('c')))),
    ).toEqual([{ type: 'paragraph', children: [plain('a b'), { type: 'line-break' }, plain('c')] }]);
  });

  test('markup is text', () => {
    expect(toPublicRichText(state(paragraph(text('<b>x</b>'))))).toEqual([
      { type: 'paragraph', children: [plain('<b>x</b>')] },
    ]);
  });
});

describe('links', () => {
  const internal = (value: unknown, relationTo = 'pages') => ({ linkType: 'internal', doc: { relationTo, value } });

  test('lead to a document by its id, populated or not', () => {
    for (const value of ['p1', { id: 'p1', title: 'About' }]) {
      expect(toPublicRichText(state(paragraph(link(internal(value), text('about us')))))).toEqual([
        {
          type: 'paragraph',
          children: [{ type: 'link', to: { collection: 'pages', id: 'p1' }, children: [plain('about us')] }],
        },
      ]);
    }
  });

  test.each(['https://example.org/', 'http://example.org/a?b=c#d', 'tel:988', 'sms:988', 'mailto:a@example.org'])(
    'lead to %s',
    (url) => {
      const [made] = toPublicRichText(
        state(paragraph({ type: 'autolink', fields: { url }, children: [text('there')] })),
      );
      expect(made).toMatchObject({ children: [{ type: 'link', to: { collection: null, url } }] });
    },
  );

  test('hold text alone: a citation within comes after it, and without text there is no link', () => {
    const to = { linkType: 'custom', url: 'https://example.org/' };
    expect(
      toPublicRichText(
        state(
          paragraph(link(to, text('a'), { type: 'linebreak' }, citation('r1'), text('b')), link(to, citation('r2'))),
        ),
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', to: { collection: null, url: 'https://example.org/' }, children: [plain('a b')] },
          { type: 'citation', references: ['r1'], locator: 'p 12' },
          { type: 'citation', references: ['r2'], locator: 'p 12' },
        ],
      },
    ]);
  });
});
