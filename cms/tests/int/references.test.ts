import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reference } from '../../src/payload-types.ts';
import { articleData, articleText } from '../../src/references/formats/testing/articleReferences.ts';
import { dataOf } from '../../src/references/import/documentData.ts';
import type { ImportItem, ReadAnswer, SaveAnswer } from '../../src/references/import/ImportItem.ts';
import { setOutside } from '../../src/references/import/outside.ts';
import { LookupError } from '../../src/references/lookup/LookupError.ts';
import { pubMedXml, tableClient } from '../../src/references/lookup/testing/samples.ts';
import { parseXml } from '../../src/references/lookup/xml.ts';
import { emptyReference, type ReferenceData } from '../../src/references/ReferenceData.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { citation, newCondition, newReference, paragraph, richText, words } from './documents.ts';
import { isPublished, rowContent } from './rows.ts';

onEachDatabase('references', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());
  afterEach(async () => {
    setOutside(null);
    await cms.payload.delete({ collection: 'conditions', where: {} });
    await cms.payload.delete({ collection: 'references', where: {} });
  });

  const post = (path: string, body: object, as: Account = cms.editor) =>
    cms.api(`/api/references-import/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
  const messageOf = async (answer: Response): Promise<string> => (await answer.json()).errors[0].message;
  const read = async (text: string): Promise<ReadAnswer> => (await post('read', { text })).json();
  const save = async (references: readonly object[], publish = false): Promise<SaveAnswer['saved']> => {
    const { saved }: SaveAnswer = await (await post('save', { references, publish })).json();
    return saved;
  };
  const add = (references: readonly object[]) => save(references);
  const stored = async (): Promise<Reference[]> =>
    (await cms.payload.find({ collection: 'references', draft: true, depth: 0, sort: 'slug', pagination: false })).docs;
  const exported = async (query: string) =>
    (await cms.api(`/api/references-export?${query}`, { as: cms.reviewer })).text();
  const reference = (data: Partial<ReferenceData>): ReferenceData => ({
    ...emptyReference(),
    title: 'A study',
    ...data,
  });

  describe('the list at the end of an article', () => {
    test('is read as it stands, shown as readers will see it, and added', async () => {
      const { found, unread } = await read(articleText);
      expect(unread).toEqual([]);
      expect(found.map(({ data }) => data)).toEqual(articleData);
      const pasted = articleText.split('\n').filter((line) => line.includes('•'));
      expect(found.map(({ citation }) => `  • ${citation}`)).toEqual(pasted);
      expect(found.every(({ duplicateOf, invalid, missing }) => !duplicateOf && !invalid && missing.length === 0)).toBe(
        true,
      );
      expect(await stored()).toEqual([]);

      const saved = await save(found.map(({ data }) => data));
      expect(saved.map(({ outcome, isPublished }) => [outcome, isPublished])).toEqual(
        articleData.map(() => ['added', false]),
      );
      const docs = await stored();
      expect(docs.map(({ slug }) => slug)).toEqual([
        'abdallah-2018',
        'drozdz-2022',
        'garakani-2020',
        'mcintyre-2021',
        'pal-2021',
      ]);
      expect(docs.map(dataOf)).toEqual(articleData);
      expect(docs.every(({ _status, updatedBy }) => _status === 'draft' && updatedBy !== null)).toBe(true);
    });

    test('a second time adds nothing', async () => {
      const first = await save(articleData);
      const { found } = await read(articleText);
      expect(found.map(({ duplicateOf }) => duplicateOf?.id)).toEqual(first.map(({ id }) => id));
      const second = await save(found.map(({ data }) => data));
      expect(second.map(({ outcome, id }) => [outcome, id])).toEqual(first.map(({ id }) => ['unchanged', id]));
      expect(await stored()).toHaveLength(5);
    });

    test('is published where the editor asks for that', async () => {
      const [first] = await save(articleData.slice(0, 1), true);
      expect(first).toMatchObject({ outcome: 'added', isPublished: true, notes: [] });
      expect(await rowContent(cms, 'references', first?.id ?? '')).toMatchObject({
        slug: 'abdallah-2018',
        pmid: '29977074',
      });
    });
  });

  test('a broken record between good ones is shown, and the good ones are read', async () => {
    const good = (title: string) => `TY  - JOUR\nTI  - ${title}\nAU  - Smith, Jo\nJO  - J Test\nPY  - 2020\nER  - \n`;
    const { found, unread } = await read(`${good('The first')}\nTY  - JOUR\nVL  - 12\nER  - \n\n${good('The last')}`);
    expect(found.map(({ data }) => data.title)).toEqual(['The first', 'The last']);
    expect(unread).toEqual([
      { text: expect.stringContaining('VL  - 12'), why: 'Record 2 of the RIS file has no title.' },
    ]);
  });

  describe('a paste that is too long', () => {
    const tooLong =
      'This is more than the 2,000,000 characters that are read at once. Paste it in parts. Nothing was added.';

    test('is refused in words', async () => {
      const answer = await post('read', { text: 'a'.repeat(10_000_000) });
      expect([answer.status, await messageOf(answer)]).toEqual([413, tooLong]);
    });

    test('is not received without end', async () => {
      let pulled = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulled += 1;
          controller.enqueue(new Uint8Array(100_000).fill(97));
          if (pulled === 1000) controller.close();
        },
      });
      const init = { method: 'POST', as: cms.editor, body, duplex: 'half' };
      const answer = await cms.api('/api/references-import/read', init);
      expect([answer.status, await messageOf(answer)]).toEqual([413, tooLong]);
      expect(pulled).toBeLessThan(700);
    });

    test('is told by its characters where the bytes are few enough', async () => {
      const answer = await post('read', { text: 'a '.repeat(1_000_001) });
      expect([answer.status, await messageOf(answer)]).toEqual([
        413,
        'This text has 2,000,002 characters; at most 2,000,000 characters are read at once. Paste it in parts. Nothing was added.',
      ]);
    });
  });

  test('is for editors and admins', async () => {
    const refused = await post('save', { references: articleData, publish: false }, cms.reviewer);
    expect([refused.status, await messageOf(refused)]).toEqual([
      403,
      'Only an editor or an admin can do this. Ask one of them.',
    ]);
    expect((await cms.api('/api/references-import/read', { method: 'POST', body: '{"text":"1"}' })).status).toBe(401);
    expect(await stored()).toEqual([]);
  });

  describe('what is there already', () => {
    test('gets its gaps filled, loses nothing, and a published one is not changed for readers until it is published', async () => {
      const { id } = await cms.payload.create({
        collection: 'references',
        data: { ...newReference({ doi: '10.1000/Same', volume: '12' }), title: 'A study', _status: 'published' },
      });
      const added = reference({
        doi: '10.1000/same',
        pmid: '123',
        volume: '13',
        publishedOn: { year: 2020, month: 2, day: null },
      });
      const [merged] = await save([added]);
      expect(merged).toMatchObject({ id, outcome: 'merged', isPublished: false, filled: ['date', 'PMID'] });
      expect(merged?.notes).toEqual(['The volume stays “12”; what you added says “13”.']);
      expect((await stored()).map(dataOf)).toMatchObject([{ doi: '10.1000/Same', pmid: '123', volume: '12' }]);
      expect(await rowContent(cms, 'references', id)).toMatchObject({ pmid: null, volume: '12' });
    });

    test('is published with what was filled in where the editor asks for that', async () => {
      const { id } = await cms.payload.create({
        collection: 'references',
        data: { ...newReference({ doi: '10.1000/same' }), title: 'A study', _status: 'published' },
      });
      const [merged] = await save([reference({ doi: '10.1000/same', pmid: '123' })], true);
      expect(merged).toMatchObject({ id, outcome: 'merged', isPublished: true });
      expect(await rowContent(cms, 'references', id)).toMatchObject({ pmid: '123' });
    });

    test('keeps a change of somebody else unpublished', async () => {
      const { id } = await cms.payload.create({
        collection: 'references',
        data: { ...newReference({ doi: '10.1000/same' }), title: 'A study', _status: 'published' },
      });
      await cms.payload.update({ collection: 'references', id, draft: true, data: { volume: '99' } });
      const [merged] = await save([reference({ doi: '10.1000/same', pmid: '123' })], true);
      expect(merged).toMatchObject({ outcome: 'merged', isPublished: false });
      expect(merged?.notes[0]).toContain('Somebody is changing it');
      expect(await rowContent(cms, 'references', id)).toMatchObject({ volume: null, pmid: null });
    });

    test('needs no more than its number, as where it is cited once more', async () => {
      const [known] = await add(articleData.slice(0, 1));
      const { found } = await read('29977074');
      expect(found).toMatchObject([{ duplicateOf: { id: known?.id }, invalid: null }]);
      expect(await save(found.map(({ data }) => data))).toMatchObject([{ id: known?.id, outcome: 'unchanged' }]);
    });

    test('is found by PMID, PMCID, and title with year; two in one list become one', async () => {
      const year = { year: 2020, month: null, day: null };
      const saved = await save([
        reference({ pmid: '1', publishedOn: year }),
        reference({ pmid: '1', pmcid: 'PMC2', title: 'Another title' }),
        reference({ pmcid: 'PMC2', volume: '4' }),
        reference({ title: 'A  Study', publishedOn: year, issue: '5' }),
        reference({ title: 'A study', publishedOn: { ...year, year: 2021 } }),
      ]);
      expect(saved.map(({ outcome }) => outcome)).toEqual(['added', 'merged', 'merged', 'merged', 'added']);
      expect((await stored()).map(dataOf)).toMatchObject([
        { pmid: '1', pmcid: 'PMC2', volume: '4', issue: '5', title: 'A study' },
        { pmid: null, publishedOn: { year: 2021 } },
      ]);
    });
  });

  describe('what cannot be saved', () => {
    test('says which and why, and the others stay', async () => {
      const saved = await save([
        reference({ pmid: '1' }),
        { ...reference({}), doi: 'half a DOI' },
        reference({ pmid: '3', title: 'B' }),
      ]);
      expect(saved.map(({ outcome }) => outcome)).toEqual(['added', 'failed', 'added']);
      expect(saved[1]?.notes).toEqual([
        'DOI: “half a DOI” is not a DOI. It begins with 10. as in 10.1038/s41386-018-0136-3.',
      ]);
      expect(await stored()).toHaveLength(2);
    });

    test('is kept as a draft where a gate refuses to publish it', async () => {
      const settings = await cms.payload.findGlobal({ slug: 'site-settings' });
      const requireApproval = (references: boolean) =>
        cms.payload.db.updateGlobal({
          slug: 'site-settings',
          data: { requireApproval: { ...settings.requireApproval, references } },
        });
      await requireApproval(true);
      const saved = await save([reference({ pmid: '1' }), reference({ pmid: '2', title: 'B' })], true);
      await requireApproval(false);
      expect(saved.map(({ outcome, isPublished }) => [outcome, isPublished])).toEqual([
        ['added', false],
        ['added', false],
      ]);
      expect(saved[0]?.notes).toEqual([
        'Not published. Sign-off: No reviewer has approved it yet. Ask for a review first.',
      ]);
      expect(await isPublished(cms, 'references', saved[0]?.id ?? '')).toBe(false);
    });
  });

  describe('looking up', () => {
    const fill = async (
      references: readonly ReferenceData[],
    ): Promise<(ImportItem & { problems: string[]; from: string[] })[]> =>
      (await (await post('fill', { references })).json()).filled;
    const outsideWith = (client: ReturnType<typeof tableClient>) =>
      setOutside({ client, inspectLink: async () => ({ state: 'unknown', why: null }) });

    test('fills in what is missing, and names what is there already', async () => {
      const [known] = await add([reference({ doi: '10.1000/sample.1' })]);
      outsideWith(tableClient({ '/entrez/': parseXml(pubMedXml()) }));
      const [item] = await fill([reference({ title: '', pmid: '12345678' })]);
      expect(item).toMatchObject({
        from: ['PubMed'],
        missing: [],
        invalid: null,
        duplicateOf: { id: known?.id },
        data: { doi: '10.1000/sample.1', volume: '12' },
      });
    });

    test('keeps what was pasted where nobody answers, and says so', async () => {
      const offline = new LookupError({ kind: 'offline', happened: 'PubMed could not be reached.' });
      outsideWith(tableClient({ '/': offline }));
      const data = reference({ title: '', pmid: '12345678' });
      const [item] = await fill([data]);
      expect(item).toMatchObject({ data, from: [], missing: ['title', 'authors', 'journal', 'year'] });
      expect(item?.problems.join(' ')).toContain('PubMed could not be reached.');
      expect(item?.invalid).toEqual(['It has no title yet. Look it up, or paste the whole citation.']);
    });
  });

  describe('exporting', () => {
    test.each(['ris', 'bibtex', 'csl-json'])('and importing again is the same, as %s', async (format) => {
      await add(articleData);
      const answer = await cms.api(`/api/references-export?format=${format}`, { as: cms.reviewer });
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="references\.(?:ris|bib|json)"$/,
      );
      const { found, unread } = await read(await answer.text());
      const byTitle = (a: ReferenceData, b: ReferenceData) => (a.title < b.title ? -1 : 1);
      expect(found.map(({ data }) => data).sort(byTitle)).toEqual([...articleData].sort(byTitle));
      expect(unread).toEqual([]);
      expect((await save(found.map(({ data }) => data))).every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    });

    test('takes those that were chosen, in that order', async () => {
      const saved = await add(articleData);
      const { found } = await read(await exported(`format=ris&ids=${saved[3]?.id},${saved[1]?.id}`));
      expect(found.map(({ data }) => data.pmid)).toEqual(['33726522', '35734507']);
    });

    test('takes those that a page cites, in the order of their numbers', async () => {
      const [first, second, third] = await save(articleData, true);
      const cite = (...saved: ({ id: string | null } | undefined)[]) =>
        richText(paragraph(words('So it is.'), citation(...saved.map((one) => one?.id ?? ''))));
      const { id } = await cms.payload.create({
        collection: 'conditions',
        data: newCondition({ whatItIs: cite(third, first), causes: cite(second, third), _status: 'published' }),
      });
      const { found } = await read(await exported(`format=csl-json&page=conditions:${id}`));
      expect(found.map(({ data }) => data.pmid)).toEqual([2, 0, 1].map((index) => articleData[index]?.pmid));
    });

    test('leaves out what is not there any more', async () => {
      const [first] = await add(articleData.slice(0, 1));
      const { found } = await read(await exported(`format=ris&ids=gone,${first?.id}`));
      expect(found.map(({ data }) => data.pmid)).toEqual(['29977074']);
    });

    test('says what is wrong with the question', async () => {
      const ask = async (query: string) => {
        const answer = await cms.api(`/api/references-export?${query}`, { as: cms.editor });
        return [answer.status, await messageOf(answer)];
      };
      expect(await ask('format=docx')).toEqual([400, 'There is no format “docx”. Use one of ris, bibtex, csl-json.']);
      expect(await ask('format=ris&page=conditions:none')).toEqual([
        404,
        'There is no page “conditions:none”. Reload the list and try again.',
      ]);
    });
  });
});
