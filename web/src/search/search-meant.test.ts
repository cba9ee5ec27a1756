import { expect, test } from 'vitest';
import { sampleIndex } from '../../tests/support/sample-index.ts';
import { searchMeant } from './search-meant.ts';
import { searchPages } from './search-pages.ts';
import { wordsOfText } from './spelling.ts';
import { readState } from './state.ts';

const { pagefind } = sampleIndex([
  { title: 'Anxiety', kind: 'condition', content: 'Worry that stays.' },
  { title: 'Panic', kind: 'condition', content: 'Fear all at once.' },
]);
const known = wordsOfText('Anxiety Panic Mania');

async function meantBy(address: string) {
  const state = readState(address);
  const found = await searchPages(pagefind, state);
  const meant = await searchMeant({ pagefind, state, found, known: async () => known });
  return meant && { query: meant.query, total: meant.found?.total ?? null };
}

test('finds what was meant where nothing was found as it is written', async () => {
  expect(await meantBy('?q=anxeity')).toEqual({ query: 'anxiety', total: 1 });
  expect(await meantBy('?q=anxeity&kind=condition')).toEqual({ query: 'anxiety', total: 1 });
});

test('only offers it where something was found, and where it finds nothing either', async () => {
  expect(await meantBy('?q=panic+anxeity')).toEqual({ query: 'panic anxiety', total: null });
  expect(await meantBy('?q=mannia')).toEqual(null);
  expect(await meantBy('?q=anxeity&kind=treatment')).toEqual(null);
});

test('takes what is in quotes, and what is written right, as it is', async () => {
  expect(await meantBy('?q=%22anxeity%22')).toBeNull();
  expect(await meantBy('?q=%22panik%22')).toBeNull();
  expect(await meantBy('?q=anxiety')).toBeNull();
  expect(await meantBy('?q=zyzzyva')).toBeNull();
});
