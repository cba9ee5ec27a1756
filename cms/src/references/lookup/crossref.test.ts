import { describe, expect, test } from 'vitest';
import { crossrefRecord, fetchFromCrossref, readCrossref } from './crossref.ts';
import { LookupError } from './LookupError.ts';
import { hasRecorded, recordedJson } from './testing/recorded.ts';
import { crossrefAnswer, tableClient } from './testing/samples.ts';

function recordOf(work: Record<string, unknown> = {}) {
  return crossrefRecord(readCrossref(crossrefAnswer(work)));
}

describe('a work at Crossref', () => {
  test('gives all that a citation needs', () => {
    expect(recordOf()).toEqual({
      title: 'Does the sample help? A trial',
      authors: [
        { family: 'Sampleton', given: 'Carla A.', particle: null, suffix: 'Jr' },
        { family: 'Muster', given: 'Rob', particle: 'de', suffix: null },
      ],
      collectiveAuthor: 'Sample Study Group',
      journal: 'Journal of samples & examples',
      journalAbbreviation: 'J Sampl',
      publishedOn: { year: 2018, month: 9, day: null },
      publishedOnlineOn: { year: 2018, month: 6, day: 21 },
      volume: '12',
      issue: '3',
      pages: '764-769',
      articleNumber: null,
      doi: '10.1000/sample.1',
      pmid: null,
      pmcid: null,
      publicationTypes: [],
      studyKind: null,
      publisher: null,
      url: null,
    });
  });

  test('takes null, and a value of a wrong type, for nothing', () => {
    const nothing = { subtitle: [''], author: [{ family: null }], issued: { 'date-parts': [[null]] }, volume: 12 };
    const dates = { 'published-print': null, 'published-online': 'soon' };
    expect(recordOf({ ...nothing, ...dates, page: null, 'container-title': null })).toMatchObject({
      authors: [],
      publishedOn: null,
      publishedOnlineOn: null,
      volume: null,
      pages: null,
      journal: null,
    });
  });

  test.each([
    [['Long &lt;i&gt;in vitro&lt;/i&gt; title &amp;amp; more'], [], 'Long in vitro title & more'],
    [['Pain: a review'], ['A review'], 'Pain: a review'],
    [['Pain'], ['a review'], 'Pain: a review'],
    [['When p < 0.05 and q > 2'], [], 'When p < 0.05 and q > 2'],
  ])('reads the title %j with the subtitle %j', (title, subtitle, plain) => {
    expect(recordOf({ title, subtitle }).title).toBe(plain);
  });

  test('takes the article number in place of pages', () => {
    expect(recordOf({ 'article-number': '71', page: '1-14' })).toMatchObject({ articleNumber: '71', pages: null });
    expect(recordOf({ page: 'e0101381' })).toMatchObject({ articleNumber: 'e0101381', pages: null });
  });

  test('dates what appeared on line alone by that day', () => {
    expect(recordOf({ 'published-print': undefined })).toMatchObject({
      publishedOn: { year: 2018, month: 6, day: 21 },
      publishedOnlineOn: null,
    });
  });

  test('leaves out what is longer than a reference may hold, instead of cutting it', () => {
    expect(recordOf({ title: ['x'.repeat(601)], volume: '1'.repeat(41) })).toMatchObject({ title: '', volume: null });
  });

  test('gives a chapter its publisher', () => {
    expect(recordOf({ type: 'book-chapter' })).toMatchObject({ publisher: 'Sample Press', journalAbbreviation: null });
  });
});

describe('asking Crossref', () => {
  test('gives nothing for a DOI of another agency', async () => {
    const client = tableClient({ '/works/': new LookupError({ kind: 'not-found', happened: 'No.' }) });
    expect(await fetchFromCrossref('10.1000/a b', client)).toBeNull();
    expect(client.asked).toEqual(['/works/10.1000%2Fa%20b']);
  });

  test.each([[null], [{}], [{ message: null }], [{ message: { items: [] } }]])(
    'does not take %j for a work',
    (value) => {
      expect(() => readCrossref(value)).toThrow(
        'Crossref answered something that is not about a work. Try again later.',
      );
    },
  );
});

if (hasRecorded) {
  describe('recorded answers of Crossref', () => {
    test('an article on line', () => {
      const work = readCrossref(recordedJson('crossref-works-article-10.3389_fgene.2017.00147.json'));
      expect(crossrefRecord(work)).toMatchObject({
        title: 'An Algorithm for Template-Based Prediction of Secondary Structures of Individual RNA Sequences',
        journalAbbreviation: 'Front Genet',
        publishedOn: { year: 2017, month: 10, day: 10 },
        publishedOnlineOn: null,
        volume: '8',
      });
    });

    test('a chapter without a date', () => {
      const work = recordedJson('crossref-works-bookchapter-null-issued-10.4018_978-1-4666-9588-7.les2.json');
      expect(crossrefRecord(readCrossref(work))).toMatchObject({
        title: '"Racial Epithet"',
        pages: '525-916',
        publishedOn: null,
        publisher: 'IGI Global',
      });
    });
  });
}
