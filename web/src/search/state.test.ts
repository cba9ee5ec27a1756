import { certaintyLevels } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKinds } from './kinds.ts';
import { longestQuery, readState, writeState } from './state.ts';

const arbitraryState = fc.record({
  query: fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim()),
  kinds: fc.subarray([...searchKinds]),
  certainty: fc.subarray([...certaintyLevels]),
});

test('reads back whatever it wrote into an address', () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
});

test('takes any address, and from it only what it knows', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      const state = readState(search);
      expect(readState(writeState(state))).toEqual({ ...state, query: state.query.trim() });
    }),
  );
  expect(readState('?q=+panic++attack+&kind=symptom&kind=recipe&certainty=utter&kind=condition&page=3')).toEqual({
    query: 'panic  attack',
    kinds: ['condition', 'symptom'],
    certainty: [],
  });
});

test('takes no more of a query than its field does', () => {
  expect(readState(`?q=${'x'.repeat(5_000)}`).query).toHaveLength(longestQuery);
});

test('writes nothing where nothing is searched for', () => {
  expect(writeState({ query: '', kinds: [], certainty: [] })).toBe('');
});
