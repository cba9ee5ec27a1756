import { expect, test } from 'vitest';
import { writingContext } from '../../editorial/claims/writingContext.ts';
import { lookAt, marksFor } from './lookAt.ts';

const added = {
  id: '1',
  phrase: 'sparkling',
  reason: 'It praises.',
  instead: 'Say what.',
  severity: 'warning' as const,
};
const context = writingContext({
  addedRules: [added],
  standings: {},
  exceptions: [],
  glossary: [{ term: 'anxiolytic', plain: 'A medicine that calms.' }],
  uses: [],
  treatment: null,
  condition: null,
});
const long = `It is a ${'very '.repeat(25)}long walk.`;

function marks(text: string, known: readonly string[] | null = null) {
  const children = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const state = { root: { type: 'root', children } };
  const found = lookAt({ state, path: 'whatItIs', label: 'What it is', context, known });
  return marksFor(found).map(({ name, place }) => `${name}: ${text.slice(place.start, place.end)}`);
}

test('marks the sentence, by what is worst in it, and the words that are meant', () => {
  expect(marks('It is common. This is a proven and sparkling cure. How sparkling it is.')).toEqual([
    'claims-error: This is a proven and sparkling cure.',
    'claims-warning: How sparkling it is.',
    'claims-words: proven',
    'claims-words: cure',
    'claims-words: sparkling',
    'claims-words: sparkling',
  ]);
});

test('a text in order has no marks', () => {
  expect(marks('It is common.')).toEqual([]);
});

test('long sentences and hard words are marked where help is wanted, and not where it is not', () => {
  expect(marks(`${long} An anxiolytic.`, [])).toEqual([`claims-long: ${long}`, 'claims-hard: anxiolytic']);
  expect(marks(`${long} An anxiolytic.`)).toEqual([]);
  expect(marks('An anxiolytic.', ['Anxiolytic'])).toEqual([]);
});
