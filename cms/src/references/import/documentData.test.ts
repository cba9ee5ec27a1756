import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reference } from '../../payload-types.ts';
import { articleData } from '../formats/testing/articleReferences.ts';
import { emptyReference, type ReferenceData } from '../ReferenceData.ts';
import { dataOf, documentData } from './documentData.ts';

const now = '2026-11-22T10:00:00.000Z';
const asStored = (data: ReferenceData): Reference => ({
  ...documentData(data),
  id: 'r1',
  slug: 'a-study',
  createdAt: now,
  updatedAt: now,
});

test('what is stored and read again is the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...articleData), fc.constantFrom(...articleData), (one, other) => {
      const mixed = {
        ...one,
        authors: other.authors,
        publishedOn: other.publishedOn,
        updatedOn: other.publishedOnlineOn,
      };
      expect(dataOf(asStored(mixed))).toEqual(mixed);
    }),
  );
});

test('of a draft, what the contract has no room for is left out, and the rest stays', () => {
  const draft = asStored({ ...emptyReference(), title: 'A study', doi: '10.1000/', pmid: '12a', volume: '4' });
  expect(dataOf(draft)).toMatchObject({ title: 'A study', doi: null, pmid: null, volume: '4' });
  expect(dataOf({ ...draft, title: '' }).title).toBe('');
});
