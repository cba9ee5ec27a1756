import { expect, test } from 'vitest';
import { cite, heading, link, paragraph } from '../../tests/fixtures/rich-text.ts';
import { outlineOf, plainText } from './outline.ts';

const shown = (
  richText: Parameters<typeof outlineOf>[0]['richText'],
  topLevel: 2 | 3 | 4 = 2,
  takenIds: string[] = [],
) => outlineOf({ richText, topLevel, takenIds }).map(({ level, id, title }) => `${level} ${id}: ${title}`);

test('puts headings at the level that the page has for them', () => {
  const richText = [heading(3, 'Part'), paragraph('text'), heading(4, 'Smaller'), heading(3, 'Next')];
  expect(shown(richText, 2)).toEqual(['2 part: Part', '3 smaller: Smaller', '2 next: Next']);
  expect(shown(richText, 4)).toEqual(['4 part: Part', '5 smaller: Smaller', '4 next: Next']);
});

test('skips no level, whatever the editor chose', () => {
  expect(shown([heading(4, 'First'), heading(4, 'Second'), heading(3, 'Third')], 2)).toEqual([
    '2 first: First',
    '3 second: Second',
    '2 third: Third',
  ]);
});

test('gives every heading an anchor of its own', () => {
  expect(
    shown([heading(3, 'Café & Tea'), heading(3, 'Cafe, tea'), heading(3, '???'), heading(3, 'References')], 2, [
      'references',
    ]),
  ).toEqual(['2 cafe-tea: Café & Tea', '2 cafe-tea-2: Cafe, tea', '2 part: ???', '2 references-2: References']);
});

test('leaves out headings without a word in them', () => {
  expect(shown([heading(3), heading(3, ' '), heading(4, cite(['r1'])), heading(3, 'Part')])).toEqual(['2 part: Part']);
});

test('reads the words of links and leaves citations out', () => {
  const words = ['How ', link('anxiety', { collection: null, url: 'https://example.org/' }), cite(['r1']), ' feels'];
  expect(
    plainText(
      words.map((word) =>
        typeof word === 'string' ? { type: 'text', text: word, isBold: false, isItalic: false } : word,
      ),
    ),
  ).toBe('How anxiety feels');
});
