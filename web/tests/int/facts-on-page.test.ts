import { expect, test } from 'vitest';
import { factsOnPage, wordsOnPage } from '../../publisher/search/facts-on-page.ts';
import { pageFacts } from '../../publisher/search/page-facts.ts';
import { wordRecord } from '../../publisher/search/word-record.ts';
import { memoryLookup } from '../../src/content/reader.ts';
import { everything } from '../../src/content/rows.ts';
import { views } from '../../src/content/views.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { hostileDocuments } from '../fixtures/hostile.ts';
import { pagePathsOf } from '../support/page-paths.ts';
import { renderBytes } from '../support/rendered-pages.ts';

test.each([
  ['the sample', sampleDocuments],
  ['hostile content', hostileDocuments],
])('every page of %s tells of itself what the store tells of it', async (_, documents) => {
  const lookup = memoryLookup(documents);
  let compared = 0;
  for (const path of pagePathsOf(documents)) {
    const facts = pageFacts(path, lookup);
    const bytes = await renderBytes(path, lookup);
    if (!facts || !bytes) continue;
    expect(factsOnPage(path, bytes), path).toEqual(facts);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(5);
});

test('the glossary tells of its words what the store tells of them', async () => {
  const lookup = memoryLookup(sampleDocuments);
  const bytes = await renderBytes('/glossary/', lookup);
  const words = lookup(views.glossary, everything).map(wordRecord);
  expect(words.length).toBeGreaterThan(0);
  expect(wordsOnPage(bytes ?? Buffer.from(''))).toEqual(words);
});

test('lists have no facts', async () => {
  for (const path of ['/', '/conditions/', '/glossary/', '/search/']) {
    const bytes = await renderBytes(path);
    expect(bytes && factsOnPage(path, bytes), path).toBeNull();
  }
});
