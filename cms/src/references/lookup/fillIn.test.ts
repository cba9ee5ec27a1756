import { describe, expect, test } from 'vitest';
import { createLookupClient } from './client.ts';
import { fillIn } from './fillIn.ts';
import { LookupError } from './LookupError.ts';
import { crossrefAnswer, emptyPubMedXml, pasted, pubMedXml, tableClient } from './testing/samples.ts';
import { parseXml } from './xml.ts';

const pubMed = parseXml(pubMedXml({ types: ['Journal Article', 'Systematic Review'] }));
const nothingAtPubMed = parseXml(emptyPubMedXml);
const timeout = (name: string) =>
  new LookupError({ kind: 'timeout', happened: `${name} did not answer within 10 seconds.` });
const unknownThere = new LookupError({ kind: 'not-found', happened: 'No.' });
const efetch = '/entrez/eutils/efetch.fcgi';
const esearch = '/entrez/eutils/esearch.fcgi';
const idconv = '/tools/idconv/';
const exporter = '/api/ctxp/';
const works = '/works/';
const found = (...idlist: string[]) => ({ esearchresult: { idlist } });

describe('by a number alone', () => {
  test('a PMID gives the whole reference, from one question', async () => {
    const client = tableClient({ [efetch]: pubMed });
    const { data, from, problems } = await fillIn(pasted({ pmid: '12345678' }), client);
    expect(data).toMatchObject({
      title: 'Does the sample help when p < 0.05? A trial',
      kind: 'article',
      journalAbbreviation: 'J Sampl',
      pages: '764-9',
      doi: '10.1000/sample.1',
      pmcid: 'PMC7654321',
      studyKind: 'systematic-review',
    });
    expect({ from, problems }).toEqual({ from: ['PubMed'], problems: [] });
    expect(client.asked).toEqual([efetch]);
  });

  test('a PMCID is converted to the PMID', async () => {
    const client = tableClient({ [idconv]: { records: [{ pmid: 12345678 }] }, [efetch]: pubMed });
    const { data, from } = await fillIn(pasted({ pmcid: 'PMC7654321' }), client);
    expect(data.pmid).toBe('12345678');
    expect(from).toEqual(['PubMed']);
  });

  test('a PMCID that PubMed has no record of is asked of PubMed Central', async () => {
    const client = tableClient({
      [idconv]: { records: [{ doi: '10.1000/x' }] },
      [exporter]: { title: 'Only in PMC', issued: { 'date-parts': [[2019]] } },
    });
    const { data, from } = await fillIn(pasted({ pmcid: 'PMC7654321' }), client);
    expect(data).toMatchObject({ title: 'Only in PMC', pmcid: 'PMC7654321', publishedOn: { year: 2019 } });
    expect(from).toEqual(['PubMed']);
  });

  test('a DOI that PubMed has gives PubMed’s record', async () => {
    const client = tableClient({ [esearch]: found('12345678'), [efetch]: pubMed });
    const { data, from } = await fillIn(pasted({ doi: '10.1000/SAMPLE.1' }), client);
    expect(data).toMatchObject({ doi: '10.1000/SAMPLE.1', pmid: '12345678' });
    expect(from).toEqual(['PubMed']);
  });

  test.each([
    ['that PubMed does not have', found()],
    ['for which PubMed finds another work', found('12345678')],
  ])('a DOI %s is asked of Crossref', async (_which, search) => {
    const answer = crossrefAnswer({ DOI: '10.1000/other' });
    const client = tableClient({ [esearch]: search, [efetch]: pubMed, [works]: answer });
    const { data, from, problems } = await fillIn(pasted({ doi: '10.1000/other' }), client);
    expect(data).toMatchObject({ title: 'Does the sample help? A trial', pmid: null });
    expect({ from, problems }).toEqual({ from: ['Crossref'], problems: [] });
  });
});

describe('what the text says', () => {
  const said = {
    pmid: '12345678',
    title: 'Does the sample help when p<0.05? A Trial.',
    authors: [{ family: 'Sampleton', given: 'CA', particle: null, suffix: 'Jr' }],
    journalAbbreviation: 'J. Sampl.',
    publishedOn: { year: 2018, month: null, day: null },
    volume: '21',
    pages: '764-769',
    doi: '10.1000/sample.1',
  };
  const text = pasted(said);

  test('is kept, and what contradicts it is told', async () => {
    const { data, problems } = await fillIn(text, tableClient({ [efetch]: pubMed }));
    expect(data).toMatchObject({ ...said, publishedOn: { year: 2018, month: 9, day: null } });
    expect(problems).toMatchInlineSnapshot(`
      [
        "PubMed has another list of authors: “Sampleton, de Muster”, and the text has “Sampleton”. The text’s was kept. Check which is right.",
        "PubMed has another volume: “12”, and the text has “21”. The text’s was kept. Check which is right.",
      ]
    `);
  });

  test('is completed where it leaves something open', async () => {
    const { data } = await fillIn(text, tableClient({ [efetch]: pubMed }));
    expect(data).toMatchObject({ journal: 'Journal of samples & examples', issue: '3', pmcid: 'PMC7654321' });
  });

  test('is told of another date, place and DOI', async () => {
    const data = {
      ...text,
      authors: [],
      volume: null,
      publishedOn: { year: 2017, month: 2, day: 3 },
      pages: null,
      articleNumber: '595584',
      doi: '10.1000/sample.2',
    };
    const filled = await fillIn(data, tableClient({ [efetch]: pubMed }));
    expect(filled.data).toMatchObject({ pages: null, articleNumber: '595584', doi: '10.1000/sample.2' });
    expect(filled.problems).toMatchInlineSnapshot(`
      [
        "PubMed has another date: “2018-09”, and the text has “2017-02-03”. The text’s was kept. Check which is right.",
        "PubMed has another place in the volume: “764-9”, and the text has “595584”. The text’s was kept. Check which is right.",
        "PubMed has another DOI: “10.1000/sample.1”, and the text has “10.1000/sample.2”. The text’s was kept. Check which is right.",
      ]
    `);
  });

  test('is not mixed with another work that a slip in the number leads to', async () => {
    const slip = pasted({ pmid: '12345678', title: 'Migraine in children and adolescents' });
    expect(await fillIn(slip, tableClient({ [efetch]: pubMed }))).toEqual({
      data: slip,
      from: [],
      problems: [
        'PubMed has another work under PMID 12345678: “Does the sample help when p < 0.05? A trial”. Nothing was filled in. Check the number.',
      ],
    });
  });

  test('a PMID and a DOI of two works fill in nothing', async () => {
    const both = pasted({ pmid: '12345678', doi: '10.1000/other' });
    const { data, from } = await fillIn(both, tableClient({ [efetch]: pubMed }));
    expect({ data, from }).toEqual({ data: both, from: [] });
  });

  test('a title in another language is the same work where first author, year and pages are', async () => {
    const translated = pasted({
      pmid: '12345678',
      title: 'Hilft die Probe?',
      authors: [{ family: 'Sampleton', given: 'C', particle: null, suffix: null }],
      publishedOn: { year: 2018, month: null, day: null },
      pages: '764-9',
    });
    expect((await fillIn(translated, tableClient({ [efetch]: pubMed }))).from).toEqual(['PubMed']);
  });
});

describe('a service that fails', () => {
  test('leaves the reference as the text has it, and says what to do', async () => {
    const data = pasted({ pmid: '12345678', title: 'Does the sample help?' });
    expect(await fillIn(data, tableClient({ [efetch]: timeout('PubMed') }))).toEqual({
      data,
      from: [],
      problems: [
        'PubMed did not answer within 10 seconds. The reference keeps what the text itself says. Try again later, or fill in the rest by hand.',
      ],
    });
  });

  test('leaves it to Crossref, and says so', async () => {
    const client = tableClient({ [esearch]: timeout('PubMed'), [works]: crossrefAnswer() });
    const { from, problems } = await fillIn(pasted({ doi: '10.1000/sample.1' }), client);
    expect({ from, problems }).toEqual({
      from: ['Crossref'],
      problems: ['PubMed did not answer within 10 seconds. Crossref filled in what it knows. Look it up again later.'],
    });
  });

  test('says once that looking up is switched off', async () => {
    const client = createLookupClient({ isOffline: true });
    const { problems } = await fillIn(pasted({ pmcid: 'PMC1', doi: '10.1000/x' }), client);
    expect(problems).toEqual([
      'Looking up references is switched off for this CMS. The reference keeps what the text itself says. Try again later, or fill in the rest by hand.',
    ]);
  });

  test('an error of our own is not taken for one of the service', async () => {
    await expect(fillIn(pasted({ pmid: '1' }), tableClient({}))).rejects.toThrow('Nobody said');
  });
});

describe('a number that nobody knows', () => {
  test('a PMID', async () => {
    const { from, problems } = await fillIn(pasted({ pmid: '99' }), tableClient({ [efetch]: nothingAtPubMed }));
    expect({ from, problems }).toEqual({
      from: [],
      problems: ['PubMed has no record with PMID 99. Check the number.'],
    });
  });

  test('a PMID with a DOI that Crossref knows', async () => {
    const client = tableClient({ [efetch]: nothingAtPubMed, [works]: crossrefAnswer() });
    const { from, problems } = await fillIn(pasted({ pmid: '99', doi: '10.1000/sample.1' }), client);
    expect({ from, problems }).toEqual({
      from: ['Crossref'],
      problems: ['PubMed has no record with PMID 99. Check the number.'],
    });
  });

  test('a DOI', async () => {
    const client = tableClient({ [esearch]: found(), [works]: unknownThere });
    expect((await fillIn(pasted({ doi: '10.1000/x' }), client)).problems).toEqual([
      'Neither PubMed nor Crossref has DOI 10.1000/x. Check the number, or fill in the rest by hand.',
    ]);
  });

  test('no number at all: nobody is asked', async () => {
    const client = tableClient({});
    const { problems } = await fillIn(pasted({ title: 'Does it help?' }), client);
    expect(problems).toEqual([
      'There is no PMID, PMCID or DOI to look it up by. Check the details by hand, or add one of them.',
    ]);
    expect(client.asked).toEqual([]);
  });
});
