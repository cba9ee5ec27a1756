import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerView } from '../../src/admin/claims/ledgerView.ts';
import { siteClaims } from '../../src/admin/claims/siteClaims.ts';
import { type SiteFilter, siteFilterFrom } from '../../src/admin/claims/siteFilter.ts';
import type { Condition } from '../../src/payload-types.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { citation, newCondition, newReference, newTreatment, paragraph, richText, words } from './documents.ts';

const claim = 'Talking therapy reduces anxiety in most adults.';

onEachDatabase('the claims of the site', (database) => {
  let cms: Cms;
  let ids: { bare: string; cited: string; plain: string; treatment: string; retracted: string };
  beforeAll(async () => {
    cms = await startCms(database);
    const retracted = await reference();
    const data = { id: retracted, standing: 'retracted', noticeUrl: 'https://example.org/notice' };
    await cms.payload.db.create({ collection: 'reference-checks', data });
    ids = {
      retracted,
      bare: await condition('Bare', claim),
      cited: await condition('Cited', claim, await reference()),
      plain: await condition('Plain', 'It is common.'),
      treatment: (
        await cms.payload.create({
          collection: 'treatments',
          draft: true,
          data: newTreatment({
            title: 'Taken back',
            risks: richText(paragraph(words('It can make you tired.'), citation(retracted))),
          }),
        })
      ).id,
    };
  });
  afterAll(() => cms.stop());

  const reference = async () =>
    (await cms.payload.create({ collection: 'references', data: newReference(), draft: true })).id;
  const condition = async (title: string, text: string, ...references: string[]) => {
    const cites = references.length > 0 ? [citation(...references)] : [];
    const data: Partial<Condition> = { title, whatItIs: richText(paragraph(words(text), ...cites)) };
    return (await cms.payload.create({ collection: 'conditions', draft: true, data: newCondition(data) })).id;
  };
  const req = () => createLocalReq({ user: cms.editor.user }, cms.payload);
  const found = async (query: Record<string, string>) => siteClaims(siteFilterFrom(query), await req());
  const titles = async (query: Record<string, string>) => (await found(query)).documents.map(({ title }) => title);

  test('shows what is to be put right, by document', async () => {
    const { documents, total, pages } = await found({});
    expect({ total, pages }).toEqual({ total: 2, pages: 1 });
    expect(documents.map(({ title, collection, id, entries }) => [title, collection, id, entries[0]?.text])).toEqual([
      ['Bare', 'conditions', ids.bare, claim],
      ['Taken back', 'treatments', ids.treatment, 'It can make you tired.'],
    ]);
  });

  test('or every document with something in its ledger', async () => {
    expect(await titles({ show: 'all' })).toEqual(['Bare', 'Cited', 'Taken back']);
  });

  test('by collection, by the state of a source, by words', async () => {
    expect(await titles({ collection: 'treatments' })).toEqual(['Taken back']);
    expect(await titles({ show: 'all', state: 'retracted' })).toEqual(['Taken back']);
    expect(await titles({ show: 'all', state: 'corrected' })).toEqual([]);
    expect(await titles({ show: 'all', text: 'REDUCES anxiety' })).toEqual(['Bare', 'Cited']);
    expect(await titles({ show: 'all', text: 'taken ba' })).toEqual(['Taken back']);
    expect(await titles({ show: 'all', text: 'nobody wrote this' })).toEqual([]);
  });

  test('a page at a time, the same whether it is searched or not', async () => {
    for (let number = 10; number < 40; number += 1) await condition(`Many ${number}`, claim);
    const all = async (filter: Partial<SiteFilter>) => {
      const pages = [1, 2, 3].map(async (page) => siteClaims({ ...siteFilterFrom({}), ...filter, page }, await req()));
      return (await Promise.all(pages)).map(({ documents, total }) => [documents.length, documents[0]?.title, total]);
    };
    expect(await all({ collection: 'conditions' })).toEqual([
      [25, 'Bare', 31],
      [6, 'Many 34', 31],
      [0, undefined, 31],
    ]);
    expect(await all({ text: 'many' })).toEqual([
      [25, 'Many 10', 30],
      [5, 'Many 35', 30],
      [0, undefined, 30],
    ]);
  });

  test('a document’s own ledger names its sources and their state, and knows of a rule that is newer than it', async () => {
    const key = `treatments:${ids.treatment}` as const;
    const view = await ledgerView(key, await req());
    expect(view?.cited.map(({ references }) => references)).toEqual([[{ id: ids.retracted, standing: 'retracted' }]]);
    expect(view?.sources.get(ids.retracted)).toEqual({
      name: expect.stringMatching(/^Study \d+\.$/),
      address: null,
      noticeUrl: 'https://example.org/notice',
    });
    const before = await ledgerView(`conditions:${ids.plain}`, await req());
    expect(before?.findings).toEqual([]);
    const rule = { phrase: 'common', severity: 'error', reason: 'Too vague.', instead: 'Say how many.' } as const;
    await cms.payload.create({ collection: 'phrase-rules', data: rule });
    const after = await ledgerView(`conditions:${ids.plain}`, await req());
    expect(after?.findings.map(({ instead }) => instead)).toEqual(['Say how many.']);
    expect(await ledgerView('conditions:nobody', await req())).toBeNull();
  });

  test('an exception stays in sight when its sentence is gone', async () => {
    const data = {
      document: `conditions:${ids.bare}`,
      sentence: 'an older sentence.',
      rule: 'unsupported',
      reason: 'It quotes a law.',
      allowedBy: cms.reviewer.user.id,
      allowedByName: 'Rita Reviewer',
    };
    await cms.payload.db.create({ collection: 'claim-exceptions', data });
    const view = await ledgerView(`conditions:${ids.bare}`, await req());
    expect(view?.exceptions).toEqual([
      expect.objectContaining({ sentence: 'an older sentence.', message: null, allowedByName: 'Rita Reviewer' }),
    ]);
  });
});
