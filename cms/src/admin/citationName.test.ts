import { expect, it } from 'vitest';
import { citationName } from './citationName.ts';

it.each([
  [{ authors: [{ family: 'Abdallah' }, { family: 'Krystal' }], publishedOn: { year: 2018 } }, 'Abdallah 2018'],
  [{ authors: [], collectiveAuthor: 'National Institute of Mental Health' }, 'National Institute of Mental He…'],
  [{ title: 'K122288', publishedOn: null }, 'K122288'],
  [{}, 'Untitled source'],
])('%j is called %j', (source, name) => {
  expect(citationName({ id: '1', ...source })).toBe(name);
});
