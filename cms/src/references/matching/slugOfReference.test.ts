import { slug } from '@wellcite/shared/fields';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReference } from '../formats/testing/arbitraryReference.ts';
import { emptyReference, type ReferenceData } from '../ReferenceData.ts';
import { slugOfReference } from './slugOfReference.ts';

const by = (family: string, particle: string | null = null): ReferenceData => ({
  ...emptyReference(),
  authors: [{ family, given: 'A', particle, suffix: null }],
  publishedOn: { year: 2018, month: 9, day: null },
});
const free = () => false;

describe('slugOfReference', () => {
  test('takes the first author and the year', () => {
    expect(slugOfReference(by('Abdallah'), free)).toBe('abdallah-2018');
    expect(slugOfReference(by('Graaf', 'de'), free)).toBe('de-graaf-2018');
    expect(slugOfReference(by("O'Callaghan"), free)).toBe('ocallaghan-2018');
    expect(slugOfReference(by('Sørensen-Łęcki'), free)).toBe('sorensen-lecki-2018');
  });

  test('takes the organization or the title where there is no author, and leaves out a year that is not known', () => {
    const nobody = { ...emptyReference(), title: 'Etodolac' };
    expect(slugOfReference({ ...nobody, collectiveAuthor: 'World Health Organization' }, free)).toBe(
      'world-health-organization',
    );
    expect(slugOfReference(nobody, free)).toBe('etodolac');
    expect(slugOfReference({ ...nobody, title: '针灸' }, free)).toBe('reference');
  });

  test('counts on where others have the address', () => {
    const taken = new Set(['abdallah-2018', 'abdallah-2018-2']);
    expect(slugOfReference(by('Abdallah'), (text) => taken.has(text))).toBe('abdallah-2018-3');
  });

  test('is an address that the contract allows', () => {
    fc.assert(
      fc.property(arbitraryReference, fc.nat({ max: 20 }), (reference, takenCount) => {
        let left = takenCount;
        const made = slugOfReference(reference, () => {
          left -= 1;
          return left >= 0;
        });
        expect(slug.safeParse(made).success).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
