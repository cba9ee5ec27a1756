import { expect, test } from 'vitest';
import { pageKinds } from './kinds.ts';
import { readOptions } from './options.ts';

test('measures every kind five times where nothing else is said', () => {
  expect(readOptions([], pageKinds)).toEqual({ runs: 5, kinds: pageKinds });
});

test('measures the kinds that are named, in their own order', () => {
  const { runs, kinds } = readOptions(['--runs', '3', '--only', 'search, condition'], pageKinds);
  expect(runs).toBe(3);
  expect(kinds.map(({ name }) => name)).toEqual(['condition', 'search']);
});

test('says what there is where an option makes no sense', () => {
  expect(() => readOptions(['--only', 'condition,blog'], pageKinds)).toThrowErrorMatchingInlineSnapshot(
    `[Error: --only names blog, which is no kind of page. The kinds are: home, condition, symptom, treatment, reference, person, site-page, contact, list, a-to-z, glossary, search, search-results, explorer.]`,
  );
  expect(() => readOptions(['--runs', '0'], pageKinds)).toThrowErrorMatchingInlineSnapshot(
    `[Error: --runs is 0. Give a whole number from 1.]`,
  );
  expect(() => readOptions(['--runs', 'many'], pageKinds)).toThrow('Give a whole number from 1.');
});
