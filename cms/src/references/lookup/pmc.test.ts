import { describe, expect, test } from 'vitest';
import { convertPmcid, readExported } from './pmc.ts';
import { hasRecorded, recordedJson } from './testing/recorded.ts';
import { tableClient } from './testing/samples.ts';

describe('the id converter', () => {
  const converter = (answer: unknown) => tableClient({ '/tools/idconv/api/v1/articles/': answer });

  test('gives PMID and DOI, whether numbers or texts', async () => {
    const records = [{ pmcid: 'PMC1', pmid: 77, doi: '10.1000/x', 'requested-id': 'PMC1' }];
    expect(await convertPmcid('PMC1', converter({ status: 'ok', records }))).toEqual({ pmid: '77', doi: '10.1000/x' });
  });

  test('gives nothing for what it does not know', async () => {
    const records = [{ 'requested-id': 'PMC1', status: 'error', errmsg: 'not found' }];
    expect(await convertPmcid('PMC1', converter({ status: 'ok', records }))).toEqual({ pmid: null, doi: null });
  });

  test('says so where the answer is none', async () => {
    await expect(convertPmcid('PMC1', converter({ status: 'error' }))).rejects.toMatchObject({
      kind: 'not-what-was-asked',
    });
  });
});

describe('the citation exporter', () => {
  test('gives people and organizations apart, and all that a citation needs', () => {
    const item = {
      title: 'A sample.',
      author: [{ family: 'de Muster', given: 'Rob' }, { family: 'Sample Study Group' }],
      'container-title': 'Journal of samples',
      'container-title-short': 'J. Sampl.',
      issued: { 'date-parts': [['2018', '9']] },
      'epub-date': { 'date-parts': [[2018, 6, 21]] },
      page: 'e31134',
      volume: 7,
      PMCID: 'PMC7654321',
      DOI: '10.1000/x',
    };
    expect(readExported(item)).toMatchObject({
      title: 'A sample',
      authors: [{ family: 'Muster', given: 'Rob', particle: 'de', suffix: null }],
      collectiveAuthor: 'Sample Study Group',
      journalAbbreviation: 'J Sampl',
      publishedOn: { year: 2018, month: 9, day: null },
      publishedOnlineOn: { year: 2018, month: 6, day: 21 },
      articleNumber: 'e31134',
      volume: '7',
      pmcid: 'PMC7654321',
    });
  });

  test('does not take a text for a citation', () => {
    expect(() => readExported('Sorry')).toThrow('PubMed Central answered something that cannot be read.');
  });
});

if (hasRecorded) {
  describe('recorded answers of the citation exporter', () => {
    test('an article number, and a name of two words', () => {
      const record = readExported(recordedJson('ctxp-pmc-csl-PMC5832410-manubot.json'));
      expect(record).toMatchObject({ articleNumber: 'e32822', volume: '7', pmid: '29424689', pmcid: 'PMC5832410' });
      expect(record.authors.map(({ family }) => family)).toContain('Greshake Tzovaras');
    });

    test('a consortium among the people', () => {
      const record = readExported(recordedJson('ctxp-pubmed-csl-31209238-without-accessed.json'));
      expect(record.collectiveAuthor).toBe('AstraZeneca-Sanger Drug Combination DREAM Consortium');
      expect(record.authors).toHaveLength(26);
    });
  });
}
