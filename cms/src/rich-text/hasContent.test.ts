import { expect, it } from 'vitest';
import { hasContent } from './hasContent.ts';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const text = (value: string) => ({ type: 'text', text: value });
const root = (...children: object[]) => ({ root: { type: 'root', children } });

it.each([
  ['nothing', null],
  ['no paragraph', root()],
  ['empty paragraphs', root(paragraph(), paragraph())],
  ['spaces', root(paragraph(text('  ')), paragraph(text('\u00a0')))],
  ['an empty list', root({ type: 'list', children: [{ type: 'listitem', children: [] }] })],
])('finds nothing in %s', (_, value) => {
  expect(hasContent(value)).toBe(false);
});

it.each([
  ['a word', root(paragraph(), paragraph(text('a')))],
  ['a word in a list', root({ type: 'list', children: [{ type: 'listitem', children: [text('a')] }] })],
  ['a care card', root({ type: 'block', fields: { blockType: 'care-card' } })],
])('finds %s', (_, value) => {
  expect(hasContent(value)).toBe(true);
});
