import { describe, expect, test } from 'vitest';
import { fetchFromPubMed, findPmidByDoi, readPubMed } from './pubmed.ts';
import { hasRecorded, recorded } from './testing/recorded.ts';
import {
  authorXml,
  emptyPubMedXml,
  type PubMedSample,
  pubMedXml,
  relationXml,
  tableClient,
} from './testing/samples.ts';
import { parseXml } from './xml.ts';

function recordOf(sample: PubMedSample = {}) {
  return readPubMed(parseXml(pubMedXml(sample)), sample.pmid ?? '12345678')?.record;
}

describe('a record of PubMed', () => {
  test('gives all that a citation needs', () => {
    expect(recordOf({ types: ['Journal Article', 'Randomized Controlled Trial'] })).toEqual({
      title: 'Does the sample help when p < 0.05? A trial',
      authors: [
        { family: 'Sampleton', given: 'Carla A', particle: null, suffix: 'Jr' },
        { family: 'Muster', given: 'Rob', particle: 'de', suffix: null },
      ],
      collectiveAuthor: null,
      journal: 'Journal of samples & examples',
      journalAbbreviation: 'J Sampl',
      publishedOn: { year: 2018, month: 9, day: null },
      publishedOnlineOn: { year: 2018, month: 6, day: 21 },
      volume: '12',
      issue: '3',
      pages: '764-9',
      articleNumber: null,
      doi: '10.1000/sample.1',
      pmid: '12345678',
      pmcid: 'PMC7654321',
      publicationTypes: ['Journal Article', 'Randomized Controlled Trial'],
      studyKind: 'randomized-trial',
      publisher: null,
      url: null,
    });
  });

  test.each([
    ['Is it so?', 'Is it so?'],
    ['[A translated title].', '[A translated title]'],
    ['H<sub>2</sub>O &amp; caf&#xe9;.', 'H2O & café'],
    ['Care in the U.S.A.', 'Care in the U.S.A.'],
  ])('reads the title %s as %s', (title, plain) => {
    expect(recordOf({ title })?.title).toBe(plain);
  });

  test('keeps organizations apart from people, and leaves out names that were corrected', () => {
    const invalid = authorXml('Wrong', 'Ann', 'A').replace('ValidYN="Y"', 'ValidYN="N"');
    const group = '<Author ValidYN="Y"><CollectiveName>Sample &amp; Study Group.</CollectiveName></Author>';
    const record = recordOf({ authors: `${invalid}${authorXml('Right', 'Ann', 'A')}${group}` });
    expect(record?.authors.map(({ family }) => family)).toEqual(['Right']);
    expect(record?.collectiveAuthor).toBe('Sample & Study Group.');
  });

  test('takes the initials of NLM where the given names would give others', () => {
    const record = recordOf({ authors: authorXml('Kim', 'Chul-hyun', 'CH') + authorXml('Petit', 'Jean-Luc', 'JL') });
    expect(record?.authors.map(({ given }) => given)).toEqual(['CH', 'Jean-Luc']);
  });

  test.each([
    ['<Year>2018</Year>', { year: 2018, month: null, day: null }],
    ['<Year>2018</Year><Month>09</Month><Day>5</Day>', { year: 2018, month: 9, day: 5 }],
    ['<MedlineDate>2018 Sep-Oct</MedlineDate>', { year: 2018, month: null, day: null }],
    ['<MedlineDate>2005 Aug 20-26</MedlineDate>', { year: 2005, month: 8, day: null }],
    ['<Year>1998</Year><Season>Winter</Season>', { year: 1998, month: null, day: null }],
    ['<MedlineDate>Winter 1998</MedlineDate>', { year: 2018, month: 6, day: 21 }],
  ])('takes of the date %s what is certain', (date, publishedOn) => {
    expect(recordOf({ date })?.publishedOn).toEqual(publishedOn);
  });

  test('dates an electronic collection by the day on which the article appeared, without an Epub date', () => {
    const record = recordOf({ model: 'Electronic-eCollection', date: '<Year>2018</Year>' });
    expect(record?.publishedOn).toEqual({ year: 2018, month: 6, day: 21 });
    expect(record?.publishedOnlineOn).toBeNull();
  });

  test('gives no Epub date to what was never printed', () => {
    expect(recordOf({ model: 'Electronic' })?.publishedOnlineOn).toBeNull();
  });

  test.each([
    ['<Pagination><MedlinePgn>595584</MedlinePgn></Pagination>', null, '595584'],
    ['<Pagination><MedlinePgn>e0117575</MedlinePgn></Pagination>', null, 'e0117575'],
    ['<Pagination><MedlinePgn>S12-5</MedlinePgn></Pagination>', 'S12-5', null],
    ['<ELocationID EIdType="pii" ValidYN="Y">e31134</ELocationID>', null, 'e31134'],
    ['<ELocationID EIdType="pii" ValidYN="Y">S0140-6736(20)0-6</ELocationID>', null, null],
  ])('reads the place %s', (article, pages, articleNumber) => {
    expect(recordOf({ article })).toMatchObject({ pages, articleNumber });
  });

  test('takes the DOI of the article and not of what it cites, also from its place', () => {
    const article = '<ELocationID EIdType="doi" ValidYN="Y">10.1000/own</ELocationID>';
    expect(recordOf({ ids: '', article })?.doi).toBe('10.1000/own');
    expect(recordOf({ ids: '', article: '' })?.doi).toBeNull();
  });

  test.each([
    [['Review', 'Systematic Review', 'Meta-Analysis'], 'systematic-review'],
    [['Observational Study', 'Multicenter Study'], 'observational-study'],
    [['Randomized Controlled Trial', 'Systematic Review'], null],
    [['Review'], null],
    [['Journal Article'], null],
  ])('has of the types %j the kind of study %s', (types, kind) => {
    expect(recordOf({ types })?.studyKind).toBe(kind);
  });

  test('tells of notices about it', () => {
    const relations = relationXml('RetractionIn', 'J Sampl. 2020 Mar 4;12(3):45', '777');
    expect(readPubMed(parseXml(pubMedXml({ relations })), '12345678')?.relations).toEqual([
      { kind: 'RetractionIn', citation: 'J Sampl. 2020 Mar 4;12(3):45', pmid: '777' },
    ]);
  });
});

describe('asking PubMed', () => {
  test('gives nothing for a number that it does not have', async () => {
    const client = tableClient({ '/entrez/eutils/efetch.fcgi': parseXml(emptyPubMedXml) });
    expect(await fetchFromPubMed('1', client)).toBeNull();
  });

  test.each([
    ['another record', pubMedXml({ pmid: '99' }), 'PubMed answered something else than PMID 1. Try again later.'],
    [
      'an error',
      '<eFetchResult><ERROR>Sorry</ERROR></eFetchResult>',
      'PubMed answered something that is no record. Try again later.',
    ],
    [
      'a page for people',
      '<html><body>Sorry</body></html>',
      'PubMed answered something that is no record. Try again later.',
    ],
  ])('does not take %s for the record', async (_what, xml, message) => {
    const client = tableClient({ '/entrez/eutils/efetch.fcgi': parseXml(xml) });
    await expect(fetchFromPubMed('1', client)).rejects.toMatchObject({
      kind: 'not-what-was-asked',
      message,
    });
  });

  test('finds the number of a DOI where there is one, and only one', async () => {
    const found = (idlist: unknown) => tableClient({ '/entrez/eutils/esearch.fcgi': { esearchresult: { idlist } } });
    expect(await findPmidByDoi('10.1000/x', found(['7']))).toBe('7');
    expect(await findPmidByDoi('10.1000/x', found(['7', '8']))).toBeNull();
    expect(await findPmidByDoi('10.1000/x', found([]))).toBeNull();
    await expect(findPmidByDoi('10.1000/x', found(null))).rejects.toMatchObject({ kind: 'not-what-was-asked' });
  });
});

if (hasRecorded) {
  describe('recorded answers of PubMed', () => {
    const read = (file: string, pmid: string) => readPubMed(parseXml(recorded(file)), pmid);

    test('an article with markup in its title', () => {
      const record = read('pubmed-efetch-biopython-pubmed4-CommentIn.xml', '27797938')?.record;
      expect(record).toMatchObject({
        title: 'Leucocyte telomere length, genetic variants at the TERT gene region and risk of pancreatic cancer',
        journalAbbreviation: 'Gut',
        pages: '1116-1122',
        doi: '10.1136/gutjnl-2016-312510',
        pmcid: 'PMC5442267',
      });
      expect(record?.authors.length).toBeGreaterThan(20);
    });

    test('an article with an organization, and a number in place of pages', () => {
      expect(read('pubmed-efetch-biopython-pubmed7.xml', '29963580')?.record).toMatchObject({
        collectiveAuthor: 'Canadian Respiratory Research Network',
        articleNumber: '026002',
        pages: null,
      });
    });

    test('a name with a suffix', () => {
      const record = read('pubmed-efetch-jabref-nbib-CommentOn.xml', '23633646')?.record;
      expect(record?.authors.filter(({ suffix }) => suffix === 'Jr')).toHaveLength(1);
    });

    test('a book, of which the root is the book itself', () => {
      expect(read('pubmed-efetch-book-PubmedBookArticle.xml', '21413195')?.record).toMatchObject({
        title: 'Rheumatoid Arthritis: National Clinical Guideline for Management and Treatment in Adults',
        collectiveAuthor: 'National Collaborating Centre for Chronic Conditions (UK)',
        publisher: 'Royal College of Physicians (UK)',
        publishedOn: { year: 2009, month: 2, day: null },
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK51812/',
      });
    });
  });
}
