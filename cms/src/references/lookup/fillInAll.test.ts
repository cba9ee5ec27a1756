import { describe, expect, test } from 'vitest';
import type { LookupClient } from './client.ts';
import { fillInAll } from './fillInAll.ts';
import { LookupError } from './LookupError.ts';
import type { LookupRequest } from './services.ts';
import { crossrefAnswer, pasted, pubMedXml } from './testing/samples.ts';
import { parseXml } from './xml.ts';

/** A PubMed that has the PMIDs 1 to 99 999, each with the DOI 10.1000/<PMID>, and gives at most `limit` at once. */
function pubMed({ limit = 1000, fails = false } = {}) {
  const asked: LookupRequest[] = [];
  const busy = new LookupError({ kind: 'busy', happened: 'PubMed is busy.' });
  const client: LookupClient = {
    xml: async (request) => {
      asked.push(request);
      const pmids = (request.query?.id ?? '').split(',');
      if (fails) throw busy;
      if (pmids.length > limit) throw new LookupError({ kind: 'too-large', happened: 'PubMed answered too much.' });
      const known = pmids.filter((pmid) => Number(pmid) < 100_000);
      const articles = known.map((pmid) => /<PubmedArticle>.*<\/PubmedArticle>/s.exec(xmlOf(pmid))?.[0] ?? '');
      return parseXml(`<PubmedArticleSet>${articles.join('')}</PubmedArticleSet>`);
    },
    json: async (request) => {
      asked.push(request);
      if (request.service === 'crossref') return crossrefAnswer({ DOI: decodeURIComponent(request.path.slice(7)) });
      if (fails) throw busy;
      const found = [...(request.query?.term ?? '').matchAll(/10\.1000\/(\d+)"/g)].map(([, pmid]) => pmid);
      return { esearchresult: { idlist: found } };
    },
  };
  return { client, asked };
}

function xmlOf(pmid: string): string {
  const ids = `<ArticleId IdType="doi">10.1000/${pmid}</ArticleId>`;
  return pubMedXml({ pmid, title: `Sample ${pmid}.`, ids });
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('many references at once', () => {
  test('a hundred PMIDs take three questions, in order, and progress is told', async () => {
    const { client, asked } = pubMed();
    const progress: number[] = [];
    const references = numbers(100).map((pmid) => pasted({ pmid }));
    const filled = await fillInAll({ references, client, onProgress: (done) => progress.push(done) });
    expect(filled.map(({ data }) => data.title)).toEqual(numbers(100).map((pmid) => `Sample ${pmid}`));
    expect(asked).toHaveLength(3);
    expect(progress).toEqual(numbers(100).map(Number));
  });

  test('DOIs take a search and a question, and those that PubMed does not have are asked of Crossref', async () => {
    const { client, asked } = pubMed();
    const dois = ['10.1000/1', '10.1000/2', '10.1000/elsewhere'];
    const filled = await fillInAll({ references: dois.map((doi) => pasted({ doi })), client });
    expect(filled.map(({ from, data }) => [from[0], data.pmid])).toEqual([
      ['PubMed', '1'],
      ['PubMed', '2'],
      ['Crossref', null],
    ]);
    expect(asked.map(({ service }) => service)).toEqual(['pubmed', 'pubmed', 'crossref']);
  });

  test('an answer that is too long is asked for in halves', async () => {
    const { client, asked } = pubMed({ limit: 10 });
    const filled = await fillInAll({ references: numbers(40).map((pmid) => pasted({ pmid })), client });
    expect(filled.every(({ from }) => from[0] === 'PubMed')).toBe(true);
    expect(asked).toHaveLength(7);
  });

  test('a number that nobody knows is told with its own reference alone', async () => {
    const references = ['1', '100000', '2'].map((pmid) => pasted({ pmid }));
    const filled = await fillInAll({ references, client: pubMed().client });
    expect(filled.map(({ problems }) => problems)).toEqual([
      [],
      ['PubMed has no record with PMID 100000. Check the number.'],
      [],
    ]);
  });

  test('where PubMed fails each reference keeps what it has, and says so', async () => {
    const references = [pasted({ pmid: '1', title: 'Kept' }), pasted({ pmid: '2' }), pasted({ doi: '10.1000/3' })];
    const filled = await fillInAll({ references, client: pubMed({ fails: true }).client });
    expect(filled.map(({ data, from }) => [data.title, ...from])).toEqual([
      ['Kept'],
      [''],
      ['Does the sample help? A trial', 'Crossref'],
    ]);
    expect(filled.every(({ problems }) => problems.length === 1)).toBe(true);
  });
});
