import { type BlockNode, type InlineNode, type ListNode, richText } from '@wellcite/shared/rich-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids } from '../publishing/values.ts';
import { toPublicRichText } from './toPublic.ts';
import { cell, citation, heading, item, link, list, paragraph, state, table } from './toPublicFixtures.ts';
import { childrenOf, type EditorNode, isCitation } from './toPublicNodes.ts';

describe('whatever an editor makes', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '<', '&', '"', '\u00a0', '😀') });
  const texts = fc.record({ type: fc.constant('text'), text: words, format: fc.nat(127) });
  const citations = fc
    .array(fc.constantFrom('r1', 'r2', 'r3'), { minLength: 1, maxLength: 3 })
    .map((references) => citation(...references));
  const breaks = fc.constantFrom<EditorNode>({ type: 'linebreak' }, { type: 'tab', text: '\t' });
  const links = fc
    .array(fc.oneof(texts, citations, breaks))
    .map((children) => link({ linkType: 'custom', url: 'https://example.org/' }, ...children));
  const inlines = fc.array(fc.oneof(texts, citations, breaks, links));
  const { lists } = fc.letrec<{ lists: EditorNode; items: EditorNode }>((tie) => ({
    lists: fc
      .tuple(fc.constantFrom('bullet', 'number', 'check'), fc.array(tie('items'), { maxLength: 4 }))
      .map(([kind, items]) => list(kind, ...items)),
    items: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      inlines.map((children) => item(...children)),
      tie('lists').map((nested) => item(nested)),
    ),
  }));
  const tables = fc
    .array(fc.array(fc.tuple(fc.nat(3), fc.array(inlines, { maxLength: 2 })), { maxLength: 3 }), { maxLength: 3 })
    .map((rows) =>
      table(
        ...rows.map((cells) =>
          cells.map(([header, lines]) => cell(header, ...lines.map((line) => paragraph(...line)))),
        ),
      ),
    );
  const states = fc
    .array(
      fc.oneof(
        inlines.map((children) => paragraph(...children)),
        fc.tuple(fc.constantFrom('h3', 'h4'), inlines).map(([tag, children]) => heading(tag, ...children)),
        lists,
        tables,
      ),
    )
    .map((blocks) => state(...blocks));

  test('fits the contract, and loses no word and no citation, in order', () => {
    fc.assert(
      fc.property(states, (lexical) => {
        const made = toPublicRichText(lexical);
        expect(richText.parse(made)).toEqual(made);
        expect(made.flatMap(wordsOfBlock).join('')).toBe(wordsOfNode(lexical.root).join(''));
      }),
    );
  });
});

/** Letters and citations, without any white space. */
function wordsOfNode(node: EditorNode): string[] {
  if (node.type === 'inlineBlock') {
    return isCitation(node.fields) ? [`[${ids(node.fields.references).join()}]`] : [];
  }
  if (node.type === 'link') return citationsLast(childrenOf(node).flatMap(wordsOfNode));
  if (typeof node.text === 'string') return [node.text.replace(/\s/g, '')];
  return childrenOf(node).flatMap(wordsOfNode);
}

function citationsLast(parts: string[]): string[] {
  return [...parts.filter((part) => !part.startsWith('[')), ...parts.filter((part) => part.startsWith('['))];
}

function wordsOfBlock(block: BlockNode): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(wordsOfInline);
    case 'list':
      return wordsOfList(block);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(wordsOfInline)),
      );
    case 'care-card':
      return [block.card.heading];
    default:
      return block satisfies never;
  }
}

function wordsOfList({ items }: ListNode): string[] {
  return items.flatMap(({ children, nested }) => [
    ...children.flatMap(wordsOfInline),
    ...(nested ? wordsOfList(nested) : []),
  ]);
}

function wordsOfInline(node: InlineNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.text.replace(/\s/g, '')];
    case 'link':
      return node.children.flatMap(wordsOfInline);
    case 'citation':
      return [`[${node.references.join()}]`];
    case 'line-break':
      return [];
    default:
      return node satisfies never;
  }
}
