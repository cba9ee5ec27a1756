import { describe, expect, test } from 'vitest';
import { LookupError } from '../lookup/LookupError.ts';
import { hasRecorded, recorded, recordedJson } from '../lookup/testing/recorded.ts';
import {
  crossrefAnswer,
  emptyPubMedXml,
  pubMedXml,
  relationXml,
  tableClient,
  update,
} from '../lookup/testing/samples.ts';
import { parseXml } from '../lookup/xml.ts';
import { noticesOf } from './notices.ts';

const efetch = '/entrez/eutils/efetch.fcgi';
const works = '/works/';
const none = { standing: 'none', noticeUrl: null, noticedOn: null, source: null };
const february = { year: 2021, month: 2, day: 3 };

function atCrossref(work: Record<string, unknown>) {
  return noticesOf({ doi: '10.1000/sample.1', pmid: null }, tableClient({ [works]: crossrefAnswer(work) }));
}

function atPubMed(sample: Parameters<typeof pubMedXml>[0]) {
  const client = tableClient({ [efetch]: parseXml(pubMedXml(sample)), [works]: crossrefAnswer() });
  return noticesOf({ doi: null, pmid: '12345678' }, client);
}

describe('at Crossref', () => {
  test('nothing was said', async () => {
    expect(await atCrossref({})).toEqual(none);
    expect(await atCrossref({ 'updated-by': null, 'update-to': null })).toEqual(none);
  });

  test.each([
    ['retraction', 'retracted'],
    ['withdrawal', 'retracted'],
    ['removal', 'retracted'],
    ['Expression of Concern', 'expression-of-concern'],
    ['partial_retraction', 'expression-of-concern'],
    ['corrigendum', 'corrected'],
    ['erratum', 'corrected'],
    ['new_version', 'none'],
  ])('an update of the type %s makes it %s', async (type, standing) => {
    expect((await atCrossref({ 'updated-by': [update(type, 'publisher')] })).standing).toBe(standing);
  });

  test('the worst is what counts, with its own notice and day', async () => {
    const updates = [
      update('correction', 'retraction-watch', '10.1000/correction'),
      update('retraction', 'retraction-watch', '10.1000/retraction#1'),
      update('expression_of_concern', 'retraction-watch', '10.1000/concern'),
    ];
    expect(await atCrossref({ 'updated-by': updates })).toEqual({
      standing: 'retracted',
      noticeUrl: 'https://doi.org/10.1000/retraction%231',
      noticedOn: february,
      source: 'crossref',
    });
  });

  test('Retraction Watch’s notice is taken before a publisher’s', async () => {
    const updates = [
      update('retraction', 'publisher', '10.1000/a'),
      update('retraction', 'retraction-watch', '10.1000/b'),
    ];
    expect((await atCrossref({ 'updated-by': updates })).noticeUrl).toBe('https://doi.org/10.1000/b');
  });

  test.each([
    'Retraction—Does the sample help?',
    'Retraction: Does the sample help?',
    'Retraction notice to “Does the sample help?” [J Sampl 12 (2018) 764]',
    'Notice of retraction: Does the sample help?',
    'Retraction Notice.',
    'Correction to: Does the sample help?',
    'Author Correction: Does the sample help?',
    'Erratum',
    'Expression of concern - Does the sample help?',
  ])('the notice “%s” is not retracted by what its publisher deposited the wrong way round', async (title) => {
    expect(await atCrossref({ title: [title], 'updated-by': [update('retraction', 'publisher')] })).toEqual(none);
  });

  test.each([
    'Correction of anemia with a sample',
    'Withdrawal of opioids after surgery',
    'Withdrawal to a safe place',
    'Retraction-assisted surgery',
    'Removal of the gallbladder',
  ])('the article “%s” is no notice', async (title) => {
    const answer = await atCrossref({ title: [title], 'updated-by': [update('retraction', 'publisher')] });
    expect(answer.standing).toBe('retracted');
  });

  test('a notice with the title of the article is told by Retraction Watch', async () => {
    const work = {
      'updated-by': [update('retraction', 'publisher', '10.1000/article')],
      'update-to': [update('retraction', 'retraction-watch', '10.1000/article')],
    };
    expect(await atCrossref(work)).toEqual(none);
    expect(await atCrossref({ ...work, title: ['Retracted: Does the sample help?'] })).toEqual(none);
  });

  test('a retracted article is told by Retraction Watch, though its publisher deposited it the wrong way round', async () => {
    const work = {
      'updated-by': [update('retraction', 'retraction-watch', '10.1000/notice')],
      'update-to': [update('retraction', 'publisher', '10.1000/other')],
    };
    expect(await atCrossref(work)).toMatchObject({
      standing: 'retracted',
      noticeUrl: 'https://doi.org/10.1000/notice',
    });
  });

  test.each(['RETRACTED: Does the sample help?', '[Retracted] Does the sample help?', 'Retracted article: Does it?'])(
    'the title “%s” and a relation the wrong way round say retracted',
    async (title) => {
      expect(await atCrossref({ title: [title], 'update-to': [update('retraction', 'publisher')] })).toEqual({
        standing: 'retracted',
        noticeUrl: 'https://doi.org/10.1000/notice',
        noticedOn: february,
        source: 'crossref',
      });
      expect(await atCrossref({ title: [title] })).toMatchObject({ standing: 'retracted', noticeUrl: null });
    },
  );

  test('an article about retractions is none', async () => {
    expect(await atCrossref({ title: ['Retracted papers in medicine: a review'] })).toEqual(none);
  });

  test('a retraction that was taken back counts no more', async () => {
    const updates = [update('retraction', 'retraction-watch'), update('reinstatement', 'retraction-watch')];
    expect((await atCrossref({ 'updated-by': updates })).standing).toBe('none');
  });

  test('a relation with an odd DOI or day is told without them', async () => {
    const odd = { DOI: 'not one', type: 'retraction', source: null, updated: { 'date-parts': [[null]] } };
    expect(await atCrossref({ 'updated-by': [odd] })).toMatchObject({
      standing: 'retracted',
      noticeUrl: null,
      noticedOn: null,
    });
  });
});

describe('at PubMed', () => {
  test('the notice’s number and day are told', async () => {
    const relations =
      relationXml('ErratumIn', 'J Sampl. 2018 Dec;12(4):9', '3') +
      relationXml('RetractionIn', 'J Sampl. 2020 Mar 4;14(1):45. doi: 10.1000/r', '7') +
      relationXml('CommentIn', 'J Sampl. 2019;1:1', '5');
    expect(await atPubMed({ relations, types: ['Journal Article', 'Retracted Publication'] })).toEqual({
      standing: 'retracted',
      noticeUrl: 'https://pubmed.ncbi.nlm.nih.gov/7/',
      noticedOn: { year: 2020, month: 3, day: 4 },
      source: 'pubmed',
    });
  });

  test.each([
    ['ExpressionOfConcernIn', 'expression-of-concern'],
    ['PartialRetractionIn', 'expression-of-concern'],
    ['ErratumIn', 'corrected'],
    ['RetractionOf', 'none'],
    ['ErratumFor', 'none'],
    ['UpdateIn', 'none'],
  ])('the relation %s makes it %s', async (kind, standing) => {
    expect((await atPubMed({ relations: relationXml(kind, 'J Sampl. 2020;1:1', '7') })).standing).toBe(standing);
  });

  test('the DOI of a notice without a number is its link', async () => {
    const relations = relationXml('RetractionIn', 'J Sampl. 2020 Mar;14(1):45. doi: 10.1000/r.1.');
    expect(await atPubMed({ relations })).toMatchObject({
      noticeUrl: 'https://doi.org/10.1000/r.1',
      noticedOn: { year: 2020, month: 3, day: null },
    });
  });

  test('the publication type alone is enough', async () => {
    expect(await atPubMed({ types: ['Retracted Publication'] })).toMatchObject({
      standing: 'retracted',
      source: 'pubmed',
    });
  });

  test.each([
    'Retraction of Publication',
    'Retraction Notice',
    'RETRACTION OF PUBLICATION',
    'Expression of Concern',
    'Published Erratum',
  ])('a work of the type %s is a notice, whatever Crossref has the wrong way round', async (type) => {
    const client = tableClient({
      [efetch]: parseXml(pubMedXml({ types: [type] })),
      [works]: crossrefAnswer({ 'updated-by': [update('retraction', 'publisher')] }),
    });
    expect(await noticesOf({ doi: '10.1000/sample.1', pmid: '12345678' }, client)).toEqual(none);
  });
});

describe('both', () => {
  const broken = new LookupError({ kind: 'busy', happened: 'It is busy.' });
  const notFound = new LookupError({ kind: 'not-found', happened: 'No.' });
  const both = { doi: '10.1000/sample.1', pmid: '12345678' };
  const retracted = parseXml(pubMedXml({ types: ['Retracted Publication'] }));
  const fine = parseXml(pubMedXml());

  test('the worse counts', async () => {
    const corrected = crossrefAnswer({ 'updated-by': [update('correction', 'publisher')] });
    const client = tableClient({ [efetch]: retracted, [works]: corrected });
    expect(await noticesOf(both, client)).toMatchObject({ standing: 'retracted', source: 'pubmed' });
  });

  test('of two that say the same the one with a link is told', async () => {
    const client = tableClient({
      [efetch]: retracted,
      [works]: crossrefAnswer({ 'updated-by': [update('retraction', 'publisher')] }),
    });
    expect(await noticesOf(both, client)).toMatchObject({
      source: 'crossref',
      noticeUrl: 'https://doi.org/10.1000/notice',
    });
  });

  test('Crossref is asked for the DOI that PubMed tells', async () => {
    const client = tableClient({ [efetch]: fine, [works]: crossrefAnswer() });
    await noticesOf({ doi: null, pmid: '12345678' }, client);
    expect(client.asked).toEqual([efetch, '/works/10.1000%2Fsample.1']);
  });

  test.each([
    ['Crossref', { [efetch]: fine, [works]: broken }],
    ['PubMed', { [efetch]: broken, [works]: crossrefAnswer({ 'updated-by': [update('correction', 'publisher')] }) }],
  ])('where %s fails and the other knows of no retraction, what was known before must stay', async (_who, table) => {
    await expect(noticesOf(both, tableClient(table))).rejects.toBe(broken);
  });

  test('a retraction is told though the other fails', async () => {
    const client = tableClient({ [efetch]: retracted, [works]: broken });
    expect(await noticesOf(both, client)).toMatchObject({ standing: 'retracted' });
  });

  test('a number that a service does not know is no failure', async () => {
    const client = tableClient({ [efetch]: parseXml(emptyPubMedXml), [works]: notFound });
    expect(await noticesOf(both, client)).toEqual(none);
  });

  test('without any number nobody is asked', async () => {
    expect(await noticesOf({ doi: null, pmid: null }, tableClient({}))).toEqual(none);
  });
});

if (hasRecorded) {
  describe('recorded answers', () => {
    test('a retracted article that its publisher deposited the wrong way round as well', async () => {
      const client = tableClient({
        [works]: recordedJson('crossref-works-retracted-updated-by-10.1016_s0140-6736_20_31180-6.json'),
      });
      expect(await noticesOf({ doi: '10.1016/s0140-6736(20)31180-6', pmid: null }, client)).toEqual({
        standing: 'retracted',
        noticeUrl: 'https://doi.org/10.1016/s0140-6736(20)31324-6',
        noticedOn: { year: 2020, month: 6, day: 5 },
        source: 'crossref',
      });
    });

    test('the notice of that retraction', async () => {
      const client = tableClient({
        [works]: recordedJson('crossref-works-retraction-notice-10.1016_s0140-6736_20_31324-6.json'),
      });
      expect(await noticesOf({ doi: '10.1016/s0140-6736(20)31324-6', pmid: null }, client)).toEqual(none);
    });

    test('a retracted article at PubMed, corrected before', async () => {
      const client = tableClient({
        [efetch]: parseXml(recorded('pubmed-efetch-retracted-10066780-RetractionIn-ErratumIn.xml')),
        [works]: crossrefAnswer(),
      });
      expect(await noticesOf({ doi: null, pmid: '10066780' }, client)).toEqual({
        standing: 'retracted',
        noticeUrl: 'https://pubmed.ncbi.nlm.nih.gov/11905463/',
        noticedOn: { year: 2001, month: 3, day: 30 },
        source: 'pubmed',
      });
    });

    test('a retraction notice at PubMed', async () => {
      const xml = parseXml(recorded('pubmed-efetch-retraction-notice-27508352-RetractionOf.xml'));
      expect(await noticesOf({ doi: null, pmid: '27508352' }, tableClient({ [efetch]: xml }))).toEqual(none);
    });
  });
}
