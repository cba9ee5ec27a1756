import { describe, expect, test } from 'vitest';
import { emptyReference, type ReferenceData } from '../ReferenceData.ts';
import { duplicateIndex, findDuplicate } from './findDuplicate.ts';

const on = (year: number) => ({ year, month: null, day: null });
const reference = (fields: Partial<ReferenceData>): ReferenceData => ({
  ...emptyReference(),
  title: 'A title',
  ...fields,
});

describe('findDuplicate', () => {
  test('knows a source by its DOI in any case, its PMID or its PMCID', () => {
    const candidates = [
      reference({ title: 'One', doi: '10.1038/S41386-018-0136-3' }),
      reference({ title: 'Two', pmid: '29977074' }),
      reference({ title: 'Three', pmcid: 'PMC6098048' }),
    ];
    const find = (fields: Partial<ReferenceData>) => findDuplicate(reference({ title: 'Else', ...fields }), candidates);
    expect(find({ doi: '10.1038/s41386-018-0136-3' })).toEqual({ candidate: candidates[0], matchedBy: 'doi' });
    expect(find({ pmid: '29977074' })).toEqual({ candidate: candidates[1], matchedBy: 'pmid' });
    expect(find({ pmcid: 'PMC6098048' })).toEqual({ candidate: candidates[2], matchedBy: 'pmcid' });
    expect(find({ doi: '10.1000/other', pmid: '1', pmcid: 'PMC1' })).toBeNull();
  });

  test('prefers the surer identifier, whatever the order of the candidates', () => {
    const byTitle = reference({ publishedOn: on(2018) });
    const byDoi = reference({ title: 'Else', doi: '10.1000/a' });
    expect(findDuplicate(reference({ doi: '10.1000/a', publishedOn: on(2018) }), [byTitle, byDoi])?.candidate).toBe(
      byDoi,
    );
  });

  test('compares titles without case, punctuation, accents and HTML, and only of the same year', () => {
    const candidate = reference({ title: 'Naïve T-cells &amp; <i>in vitro</i> growth', publishedOn: on(2018) });
    const same = reference({ title: 'NAIVE T cells, in vitro growth.', publishedOn: { year: 2018, month: 9, day: 3 } });
    expect(findDuplicate(same, [candidate])?.matchedBy).toBe('title');
    expect(findDuplicate({ ...same, publishedOn: on(2019) }, [candidate])).toBeNull();
    expect(findDuplicate({ ...same, publishedOn: null }, [candidate])).toBeNull();
    expect(
      findDuplicate(reference({ title: '?', publishedOn: on(2018) }), [
        reference({ title: '!', publishedOn: on(2018) }),
      ]),
    ).toBeNull();
  });

  test('never takes two works with different identifiers of a kind for one', () => {
    const candidate = reference({ publishedOn: on(2018), doi: '10.1000/a', pmid: '1' });
    expect(findDuplicate(reference({ publishedOn: on(2018), doi: '10.1000/b' }), [candidate])).toBeNull();
    expect(findDuplicate(reference({ doi: '10.1000/a', pmid: '2' }), [candidate])).toBeNull();
    expect(findDuplicate(reference({ publishedOn: on(2018), pmcid: 'PMC1' }), [candidate])?.candidate).toBe(candidate);
  });

  test('passes over a candidate in conflict to the next one', () => {
    const conflicting = reference({ publishedOn: on(2018), doi: '10.1000/a' });
    const fitting = reference({ publishedOn: on(2018), pmid: '7' });
    expect(
      findDuplicate(reference({ publishedOn: on(2018), doi: '10.1000/b' }), [conflicting, fitting])?.candidate,
    ).toBe(fitting);
  });
});

test('an index finds what was added to it later', () => {
  const index = duplicateIndex<ReferenceData>([]);
  const added = reference({ pmid: '5' });
  expect(index.find(added)).toBeNull();
  index.add(added);
  expect(index.find(reference({ title: 'Else', pmid: '5' }))?.candidate).toBe(added);
});
