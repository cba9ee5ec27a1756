import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskOf } from '../../src/editorial/dashboard/desk.ts';
import type { DeskListName } from '../../src/editorial/dashboard/deskLists.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { keyOf, type Steps, stepsOf } from './deskSteps.ts';
import { citation, newReference, newSymptom, paragraph, richText, words } from './documents.ts';

const day = 24 * 60 * 60 * 1000;

onEachDatabase('the desk', (database) => {
  let cms: Cms;
  let steps: Steps;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    steps = await stepsOf(cms);
  });
  afterAll(() => cms.stop());

  const desk = (as: Account, inDays = 0, limit = 100) =>
    deskOf(as.user, { now: new Date(Date.now() + inDays * day), limit, req: { payload: cms.payload } });
  /** What is said of a document in a list; null where it is not in it. */
  const said = async (list: DeskListName, id: string, as: Account, inDays = 0) =>
    (await desk(as, inDays))[list].items.find(({ key }) => key === keyOf(id))?.detail ?? null;
  const save = (id: string, data: object) =>
    cms.payload.db.updateOne({
      collection: 'editorial-records',
      id: keyOf(id),
      data: { collection: 'conditions', documentId: id, ...data },
      returning: false,
    });

  test('a review that was asked of all waits for each reviewer, and for nobody else', async () => {
    const id = await steps.draft();
    await steps.ask(id, { note: 'Mind the numbers.' });
    expect(await said('waiting', id, cms.reviewer)).toBe('Ed Editor asked for a review today: “Mind the numbers.”');
    expect([await said('waiting', id, cms.editor), await said('waiting', id, cms.admin)]).toEqual([null, null]);
    const { items } = (await desk(cms.reviewer)).waiting;
    expect(items.find(({ key }) => key === keyOf(id))?.path).toBe(`/collections/conditions/${id}/review`);
  });

  test('a review that was asked of somebody else, or holds the reviewer’s own edits, does not wait for them', async () => {
    const [named, own] = [await steps.draft(), await steps.draft({}, cms.reviewer)];
    await steps.ask(named, { reviewer: cms.reviewer });
    await steps.ask(own);
    expect(await said('waiting', named, cms.reviewer)).toContain('asked for a review');
    expect(await said('waiting', own, cms.reviewer)).toBeNull();
    await save(named, { reviewer: cms.admin.user.id });
    expect(await said('waiting', named, cms.reviewer)).toBeNull();
  });

  test('changes that were asked for wait for who asked for the review and who edited', async () => {
    const id = await steps.draft({}, cms.otherEditor);
    await steps.ask(id);
    await steps.askForChanges(id, 'Say how often.');
    const words = 'changes asked for: “Say how often.”';
    expect([await said('waiting', id, cms.editor), await said('waiting', id, cms.otherEditor)]).toEqual([words, words]);
    expect(await said('waiting', id, cms.admin)).toBeNull();
  });

  test('what is approved and not on the site waits for who asked, and for admins, until it is published', async () => {
    const id = await steps.draft();
    await steps.ask(id);
    await steps.approve(id);
    const words = 'approved, you can publish it';
    expect([await said('waiting', id, cms.editor), await said('waiting', id, cms.admin)]).toEqual([words, words]);
    expect(await said('waiting', id, cms.otherEditor)).toBeNull();
    await steps.publish(id);
    expect(await said('waiting', id, cms.editor)).toBeNull();
  });

  test('an approval that an edit has voided does not wait to be published', async () => {
    const id = await steps.draft();
    await steps.ask(id);
    await steps.approve(id);
    const data = { summary: 'Something else.' };
    await cms.payload.update({ collection: 'conditions', id, draft: true, data, user: cms.editor.user });
    expect(await said('waiting', id, cms.editor)).toBeNull();
  });

  test('a page is due in the month before its date, and overdue after it', async () => {
    const id = await steps.published();
    const all = async (inDays: number) => [
      await said('due', id, cms.editor, inDays),
      await said('overdue', id, cms.editor, inDays),
    ];
    expect(await all(300)).toEqual([null, null]);
    expect(await all(355)).toEqual([expect.stringMatching(/^due in \d+ days$/), null]);
    expect(await all(369)).toEqual([null, expect.stringMatching(/^overdue by \d days$/)]);
  });

  test('a list is short, the most pressing first, and knows how many there are', async () => {
    const before = (await desk(cms.editor)).overdue.total;
    const ids = [await steps.published(), await steps.published(), await steps.published()];
    for (const [index, id] of ids.entries()) {
      await save(id, { nextReviewOn: new Date(Date.now() - (900 + index) * day).toISOString() });
    }
    const { overdue } = await desk(cms.editor, 0, 2);
    expect(overdue.total).toBe(before + 3);
    expect(overdue.items.map(({ key }) => key)).toEqual([ids[2], ids[1]].map((id) => keyOf(String(id))));
  });

  test('what is to be looked at again says why', async () => {
    const id = await steps.published();
    await save(id, { needsReview: 'A source that it cites was retracted.' });
    expect(await said('questioned', id, cms.reviewer)).toBe('A source that it cites was retracted.');
    await save(id, { needsReview: null });
    expect(await said('questioned', id, cms.reviewer)).toBeNull();
  });

  test('claims without support lead to the claims of the document', async () => {
    const id = await steps.draft();
    await save(id, { unsupportedClaims: 2 });
    const { items } = (await desk(cms.editor)).unsupported;
    expect(items.find(({ key }) => key === keyOf(id))).toMatchObject({
      detail: '2 claims without support',
      path: `/collections/conditions/${id}/claims`,
    });
  });

  test('a source with a problem is named with who cites it, and is not there where nobody does', async () => {
    const [retracted, dead, uncited] = await Promise.all(
      [0, 1, 2].map(async () => (await cms.payload.create({ collection: 'references', data: newReference() })).id),
    );
    for (const [id, data] of [
      [retracted, { standing: 'retracted' }],
      [dead, { link: 'dead' }],
      [uncited, { standing: 'expression-of-concern' }],
    ] as const) {
      await cms.payload.db.create({ collection: 'reference-checks', data: { id, ...data }, returning: false });
    }
    const body = richText(paragraph(words('Shown.'), citation(String(retracted), String(dead))));
    await steps.draft({ title: 'First', whatItIs: body });
    await steps.draft({ whatItIs: richText(paragraph(words('Shown.'), citation(String(retracted)))) });
    const { sources } = await desk(cms.editor);
    expect(sources.total).toBe(2);
    expect(sources.items).toEqual([
      {
        key: `references:${retracted}`,
        title: expect.stringMatching(/^Study/),
        path: `/collections/references/${retracted}/where-used`,
        detail: 'retracted, cited by 2 documents',
      },
      expect.objectContaining({ key: `references:${dead}`, detail: 'its link is dead, cited by First' }),
    ]);
  });

  test('what is on the site without a review says so, but not what needs none', async () => {
    await cms.payload.db.createGlobal({ slug: 'site-settings', data: { requireApproval: { symptoms: false } } });
    const { id } = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), _status: 'published' },
    });
    await cms.payload.create({ collection: 'references', data: { ...newReference(), _status: 'published' } });
    const { neverReviewed } = await desk(cms.editor);
    expect(neverReviewed.items.map(({ key }) => key)).toEqual([`symptoms:${id}`]);
  });
});
