import { referenceKinds } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { abdallah, reference } from '../../tests/fixtures/references.ts';
import { addressesOf, citation, citations } from './citation.ts';
import { source } from './source.ts';

const siteUrl = 'https://clinic.example';
const plain = reference({ id: 'r', slug: 'a-source', title: 'A source' });

test('names a cited source by its title, its year and its most lasting address', () => {
  expect(citation(abdallah, siteUrl)).toEqual({
    '@type': 'MedicalScholarlyArticle',
    '@id': 'https://clinic.example/references/abdallah-2018-ketamine-glutamate/#source',
    name: abdallah.title,
    datePublished: '2018-09',
    sameAs: 'https://doi.org/10.1038/s41386-018-0136-3',
  });
});

test('says of a source no more than is known', () => {
  expect(source(plain, siteUrl)).toEqual({
    '@type': 'MedicalScholarlyArticle',
    '@id': 'https://clinic.example/references/a-source/#source',
    name: 'A source',
  });
});

test('tells on a source’s own page who wrote it and where in its journal it stands', () => {
  expect(source(abdallah, siteUrl)).toMatchObject({
    author: expect.arrayContaining([{ '@type': 'Person', name: 'RA de Graaf' }]),
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '10',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '43',
        isPartOf: { '@type': 'Periodical', name: 'Neuropsychopharmacology' },
      },
    },
    pagination: '2154-2160',
    sameAs: expect.arrayContaining(['https://pubmed.ncbi.nlm.nih.gov/29977074/']),
  });
});

test('every kind of source is a work that can be cited', () => {
  expect(referenceKinds.map((kind) => [kind, citation({ ...plain, kind }, siteUrl)['@type']])).toEqual([
    ['article', 'MedicalScholarlyArticle'],
    ['guideline', 'Report'],
    ['regulation', 'Legislation'],
    ['device-clearance', 'DigitalDocument'],
    ['drug-label', 'DigitalDocument'],
    ['web-page', 'WebPage'],
  ]);
});

test('gives a regulation its number as the law’s, and any other document as its own', () => {
  const number = '21 CFR 882.5050';
  expect(source({ ...plain, kind: 'regulation', number }, siteUrl)).toMatchObject({ legislationIdentifier: number });
  expect(source({ ...plain, kind: 'device-clearance', number }, siteUrl)).toMatchObject({ identifier: number });
});

test('takes the address of a source only where nothing more lasting is known', () => {
  const url = 'https://example.org/study';
  expect(addressesOf({ ...plain, url })).toEqual([url]);
  expect(addressesOf({ ...plain, url, pmid: '29977074' })).toEqual(['https://pubmed.ncbi.nlm.nih.gov/29977074/']);
});

test('cites what stands, mentions what was retracted, and says what is known of either', () => {
  const noticed = (kind: 'retracted' | 'expression-of-concern' | 'corrected') => ({
    ...plain,
    slug: kind,
    standing: { kind, noticeUrl: 'https://example.org/notice', noticedOn: null },
  });
  const told = citations([noticed('retracted'), noticed('expression-of-concern'), plain], siteUrl);
  expect(told.mentions).toEqual([expect.objectContaining({ creativeWorkStatus: 'Retracted' })]);
  expect(told.citation).toEqual([
    expect.objectContaining({ creativeWorkStatus: 'Expression of concern' }),
    expect.not.objectContaining({ creativeWorkStatus: expect.anything() }),
  ]);
  expect(source(noticed('corrected'), siteUrl)).toMatchObject({
    creativeWorkStatus: 'Corrected',
    correction: 'https://example.org/notice',
  });
  expect(citations([], siteUrl)).toEqual({});
});
