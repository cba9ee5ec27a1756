import { expect, test } from 'vitest';
import { cite, heading, link, list, paragraph } from '../../tests/fixtures/rich-text.ts';
import { proseOf } from './proseOf.ts';

test('takes what paragraphs and lists say, links among them, without citations and headings', () => {
  const text = [
    heading(3, 'Left out'),
    paragraph('Stress ', link('plays a part', { collection: null, url: 'https://example.org/' }), '.', cite(['r'])),
    list([['Sleep.'], { words: ['Food:'], nested: list([['coffee']]) }]),
  ];
  expect(proseOf(text)).toBe('Stress plays a part. Sleep. Food: coffee');
});

test('finds nothing where there are no words', () => {
  expect(proseOf([])).toBe('');
  expect(proseOf([paragraph(' ', cite(['r'])), paragraph()])).toBe('');
});
