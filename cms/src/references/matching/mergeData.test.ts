import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryReference } from '../formats/testing/arbitraryReference.ts';
import { emptyReference, type ReferenceData, referenceDataSchema } from '../ReferenceData.ts';
import { mergeData } from './mergeData.ts';

const reference = (fields: Partial<ReferenceData>): ReferenceData => ({ ...emptyReference(), ...fields });
const author = { family: 'Pal', given: 'MM', particle: null, suffix: null };

describe('mergeData', () => {
  test('fills gaps and says which', () => {
    const merged = mergeData(
      reference({ pmid: '34776901' }),
      reference({ title: 'Glutamate', authors: [author], volume: '15' }),
    );
    expect(merged.data).toEqual(reference({ pmid: '34776901', title: 'Glutamate', authors: [author], volume: '15' }));
    expect(merged.filled).toEqual(['title', 'authors', 'volume']);
    expect(merged.differences).toEqual([]);
  });

  test('keeps what it has, and lists what differs', () => {
    const merged = mergeData(
      reference({ title: 'Glutamate', doi: '10.1000/A' }),
      reference({ title: 'GABA', doi: '10.1000/a' }),
    );
    expect(merged.data).toEqual(reference({ title: 'Glutamate', doi: '10.1000/A' }));
    expect(merged.differences).toEqual([{ field: 'title', kept: 'Glutamate', added: 'GABA' }]);
  });

  test('adds month and day to a date of the same year, and none to another', () => {
    const kept = reference({ publishedOn: { year: 2021, month: null, day: null } });
    const day = { year: 2021, month: 10, day: 29 };
    expect(mergeData(kept, reference({ publishedOn: day })).data.publishedOn).toEqual(day);
    expect(mergeData(reference({ publishedOn: day }), kept).differences).toEqual([]);
    const other = mergeData(kept, reference({ publishedOn: { year: 2020, month: 10, day: 29 } }));
    expect(other.data).toEqual(kept);
    expect(other.differences.map(({ field }) => field)).toEqual(['publishedOn']);
  });

  test('does not put an article number beside pages', () => {
    const merged = mergeData(reference({ pages: '595' }), reference({ articleNumber: '595584' }));
    expect(merged.data.articleNumber).toBeNull();
    expect(merged.differences).toEqual([{ field: 'articleNumber', kept: null, added: '595584' }]);
  });

  test('laws: adding twice adds nothing, adding itself changes nothing, all that was kept stays, the result is valid', () => {
    fc.assert(
      fc.property(arbitraryReference, arbitraryReference, (kept, added) => {
        const once = mergeData(kept, added);
        const twice = mergeData(once.data, added);
        expect(twice.data).toEqual(once.data);
        expect(twice.filled).toEqual([]);
        expect(mergeData(kept, kept)).toEqual({ data: kept, filled: [], differences: [] });
        const filled = new Set<string>(once.filled);
        for (const [field, value] of Object.entries(kept)) {
          if (!filled.has(field)) expect(once.data).toHaveProperty(field, value);
          else if (typeof value === 'object' && value !== null && 'year' in value) {
            expect(once.data).toHaveProperty(field, expect.objectContaining(known(value)));
          } else expect([null, '', []]).toContainEqual(value);
        }
        expect(referenceDataSchema.safeParse(once.data).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('names every field of a reference', () => {
    const everything = mergeData(emptyReference(), fullReference);
    expect(everything.data).toEqual({ ...fullReference, kind: 'article', articleNumber: fullReference.articleNumber });
    expect([...everything.filled, 'kind'].toSorted()).toEqual(Object.keys(emptyReference()).toSorted());
  });
});

function known(date: object): object {
  return Object.fromEntries(Object.entries(date).filter(([, part]) => part !== null));
}

const date = { year: 2020, month: 1, day: 2 };
const fullReference: ReferenceData = {
  title: 'T',
  kind: 'guideline',
  authors: [author],
  collectiveAuthor: 'Group',
  journal: 'J',
  journalAbbreviation: 'J',
  publishedOn: date,
  publishedOnlineOn: date,
  updatedOn: date,
  volume: '1',
  issue: '2',
  pages: '3',
  articleNumber: '4',
  doi: '10.1000/a',
  pmid: '1',
  pmcid: 'PMC1',
  publicationTypes: ['Review'],
  studyKind: 'narrative-review',
  publisher: 'P',
  number: '5',
  url: 'https://example.org/',
  accessedOn: date,
};
