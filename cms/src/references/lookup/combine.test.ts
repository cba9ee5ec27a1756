import { referenceSchema } from '@wellcite/shared/reference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReferenceData } from '../ReferenceData.ts';
import { combine } from './combine.ts';
import { crossrefRecord, readCrossref } from './crossref.ts';
import { readPubMed } from './pubmed.ts';
import { emptyRecord, type SourceRecord } from './SourceRecord.ts';
import { crossrefAnswer, pasted, pubMedXml } from './testing/samples.ts';
import { parseXml } from './xml.ts';

const texts = fc.string({ minLength: 1, maxLength: 12 });
const maybe = fc.option(texts, { nil: null });
const date = fc.option(
  fc.record({
    year: fc.constantFrom(2018, 2019),
    month: fc.option(fc.constantFrom(1, 2), { nil: null }),
    day: fc.constant(null),
  }),
  { nil: null },
);
const some = fc.record({
  title: fc.oneof(fc.constant(''), texts),
  journal: maybe,
  journalAbbreviation: maybe,
  publishedOn: date,
  publishedOnlineOn: date,
  volume: maybe,
  issue: maybe,
  pages: maybe,
  articleNumber: maybe,
  doi: maybe,
  pmid: maybe,
  pmcid: maybe,
  publicationTypes: fc.array(texts, { maxLength: 2 }),
  collectiveAuthor: maybe,
});

test('never changes what the text says, but for the month and the day that it leaves open', () => {
  fc.assert(
    fc.property(some, some, (text, source) => {
      const data: ReferenceData = pasted(text);
      const combined = combine({ data, record: { ...emptyRecord, ...source }, source: 'PubMed' }).data;
      for (const [field, value] of Object.entries(text)) {
        if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
        const isDate = typeof value === 'object' && 'year' in value;
        if (isDate) expect(Reflect.get(combined, field)).toMatchObject({ year: value.year });
        else expect(Reflect.get(combined, field)).toEqual(value);
      }
    }),
  );
});

test('filled in a second time by the same source it stays as it is', () => {
  fc.assert(
    fc.property(some, some, (text, source) => {
      const record: SourceRecord = { ...emptyRecord, ...source };
      const once = combine({ data: pasted(text), record, source: 'PubMed' }).data;
      expect(combine({ data: once, record, source: 'PubMed' }).data).toEqual(once);
    }),
  );
});

const publicData = referenceSchema.omit({ id: true, slug: true, publishedAt: true, standing: true });

test('whatever stands in the fields of PubMed and Crossref, what is made of it keeps the contract', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('x'.repeat(700), '10.1/x', '2018-13-45', '99999', '&#0;', '&lt;i&gt;', 'de la', '  ', '1-2-3'),
  );
  const escaped = wild.map((text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[^\P{C}]/gu, ''),
  );
  fc.assert(
    fc.property(escaped, escaped, escaped, (title, page, id) => {
      const xml = pubMedXml({
        title,
        article: `<Pagination><MedlinePgn>${page}</MedlinePgn></Pagination>`,
        date: `<Year>${id}</Year><Month>${page}</Month><Day>${title}</Day>`,
        authors: `<Author><LastName>${page}</LastName><ForeName>${id}</ForeName><Suffix>${title}</Suffix></Author>`,
        ids: `<ArticleId IdType="doi">${id}</ArticleId><ArticleId IdType="pmc">${id}</ArticleId>`,
        types: [page],
      });
      expectContract(readPubMed(parseXml(xml), '12345678')?.record);
      expectContract(
        crossrefRecord(
          readCrossref(
            crossrefAnswer({ DOI: id, title: [title], page, volume: page, author: [{ family: title, given: id }] }),
          ),
        ),
      );
    }),
  );
});

function expectContract(record: SourceRecord | undefined): void {
  const whole = pasted({ ...record, title: record?.title || 'A title' });
  expect(publicData.safeParse(whole).error?.issues).toBeUndefined();
}
