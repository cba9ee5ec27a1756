import { expect, test } from 'vitest';
import { sampleIndex } from '../../tests/support/sample-index.ts';
import { searchPages } from './search-pages.ts';
import { readState } from './state.ts';

const filler = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
const records = [
  {
    title: 'Anxiety',
    kind: 'condition',
    content: `Worry that stays. ${filler} sertraline`,
    certainty: ['high', 'low'],
  },
  { title: 'Social anxiety', kind: 'condition', content: `Fear of others. ${filler} anxiety sertraline` },
  {
    title: 'Zoloft',
    kind: 'treatment',
    names: 'Sertraline',
    content: `A pill for anxiety. ${filler}`,
    certainty: ['low'],
  },
];

test.each([
  ['?q=anxiety', 1],
  ['?q=anxiety&kind=condition', 2],
  ['?q=anxiety&certainty=low', 2],
  ['?q=anxiety&kind=condition&certainty=low', 4],
])('searches for %s no more often than it has to: %i', async (address, times) => {
  const { pagefind, asked } = sampleIndex(records);
  const found = await searchPages(pagefind, readState(address));
  expect(asked).toHaveLength(times);
  expect(found.counts?.kind).toEqual(
    address.includes('certainty') ? { condition: 1, treatment: 1 } : { condition: 2, treatment: 1 },
  );
  expect(found.counts?.certainty).toEqual(address.includes('kind') ? { high: 1, low: 1 } : { high: 1, low: 2 });
});

async function excerptsOf(address: string): Promise<Record<string, string>> {
  const { pagefind } = sampleIndex(records);
  const found = await searchPages(pagefind, readState(address));
  const pages = await found.load(0, found.total);
  return Object.fromEntries(
    pages.map(({ title, excerpt }) => [
      title,
      excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
    ]),
  );
}

test('shows how a page begins where what was looked for is there or in its names, and the place of it otherwise', async () => {
  const forAnxiety = await excerptsOf('?q=anxiety');
  expect(forAnxiety.Anxiety).toMatch(/^Worry that stays\. word0 .* …$/);
  expect(forAnxiety['Social anxiety']).toMatch(/^Fear of others\. word0 .* …$/);
  expect(forAnxiety.Zoloft).toMatch(/^A pill for \[anxiety\.\] word0 .* …$/);
  const forSertraline = await excerptsOf('?q=sertraline');
  expect(forSertraline.Zoloft).toMatch(/^A pill for anxiety\. word0/);
  expect(forSertraline.Anxiety).toBe('…sertraline');
});
