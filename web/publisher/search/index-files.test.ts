import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNeeded, wordsPerFile } from './index-files.ts';

test('the site gets the index and its program, and nothing of the interface that comes with them', () => {
  for (const file of [
    'pagefind.js',
    'pagefind-entry.json',
    'pagefind.en_7b24f2bbd7.pf_meta',
    'wasm.en.pagefind',
    'index/en_d335c13.pf_index',
    'fragment/en_e4952ae.pf_fragment',
    'filter/en_9256b43.pf_filter',
  ]) {
    expect(isNeeded(file), file).toBe(true);
  }
  for (const file of [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-worker.js',
    'pagefind-highlight.js',
    'pagefind-component-ui.js',
    'wasm.unknown.pagefind',
  ]) {
    expect(isNeeded(file), file).toBe(false);
  }
});

test('the more pages, the larger the files, within bounds', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.nat(1_000), (pages, more) => {
      expect(wordsPerFile(pages + more)).toBeGreaterThanOrEqual(wordsPerFile(pages));
      expect(wordsPerFile(pages)).toBeGreaterThanOrEqual(600);
      expect(wordsPerFile(pages)).toBeLessThanOrEqual(20_000);
    }),
  );
});
