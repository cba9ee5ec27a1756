import type { DocumentKey } from '@wellcite/shared/content-api';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Condition } from '../../src/payload-types.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { citation, newCondition, newReference, paragraph, richText, words } from './documents.ts';

onEachDatabase('the overview of sign-off', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    const { person } = cms.reviewer.user;
    const id = String(typeof person === 'object' ? person?.id : person);
    await cms.payload.update({ collection: 'people', id, data: { _status: 'published' } });
  });
  afterAll(() => cms.stop());

  const keyOf = (id: string): DocumentKey => `conditions:${id}`;
  const draft = async (data: Partial<Condition> = {}) =>
    (
      await cms.payload.create({
        collection: 'conditions',
        draft: true,
        data: newCondition(data),
        user: cms.editor.user,
      })
    ).id;
  const edit = (id: string, data: Partial<Condition>, as: Account = cms.editor) =>
    cms.payload.update({ collection: 'conditions', id, draft: true, data, user: as.user });
  const step = async (path: string, body: object, as: Account) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
  };
  const ask = (id: string) =>
    step('request-review', { key: keyOf(id), reviewer: cms.reviewer.user.id, note: 'Please.' }, cms.editor);
  const overview = async (id: string, as: Account) => {
    const { overviewOf } = await import('../../src/editorial/signOff/overview.ts');
    return overviewOf(keyOf(id), await createLocalReq({ user: as.user }, cms.payload));
  };
  const approved = async () => {
    const id = await draft();
    await ask(id);
    const { digest } = await overview(id, cms.reviewer);
    await step('approve', { key: keyOf(id), digest }, cms.reviewer);
    return id;
  };

  test('an editor may ask, one of the reviewers or all, and does not see the audit log', async () => {
    const id = await draft();
    const { can, history, reviewers, state } = await overview(id, cms.editor);
    expect(state.name).toBe('draft');
    expect(can).toMatchObject({ ask: true, takeBack: false, approve: false, makeLink: false, withdraw: false });
    expect(reviewers).toEqual([{ id: cms.reviewer.user.id, name: 'Rita Reviewer' }]);
    expect(history).toBeNull();
    await ask(id);
    const asked = await overview(id, cms.editor);
    expect(asked).toMatchObject({ state: { name: 'in-review' }, can: { ask: false, takeBack: true } });
    expect(asked.request).toMatchObject({ by: 'Ed Editor', of: 'Rita Reviewer', note: 'Please.' });
  });

  test('a reviewer may approve what is asked for, unless it holds edits of her own', async () => {
    const id = await draft();
    expect((await overview(id, cms.reviewer)).can).toMatchObject({ approve: false, askForChanges: false });
    await ask(id);
    const { can, history, signsAs } = await overview(id, cms.reviewer);
    expect(can).toMatchObject({ approve: true, askForChanges: true, ask: false, renew: false });
    expect(signsAs).toBe('Rita Reviewer');
    expect(history?.map(({ what, who }) => `${who}: ${what}`)).toEqual(['Ed Editor: Asked for a review']);
    await edit(id, { summary: 'As she would have it.' }, cms.reviewer);
    const own = await overview(id, cms.reviewer);
    expect(own.can.approve).toBe(false);
    expect(own.whyNotApprove).toContain('edits of your own');
  });

  test('what is incomplete cannot be asked for, and says what is missing', async () => {
    const { can, digest, problems } = await overview(await draft({ summary: '' }), cms.editor);
    expect({ ask: can.ask, digest }).toEqual({ ask: false, digest: null });
    expect(problems.map(({ label }) => label)).toEqual(['Summary']);
  });

  test('shows what changed since the approval, with the names of sources', async () => {
    const source = await cms.payload.create({
      collection: 'references',
      draft: true,
      data: newReference({ authors: [{ family: 'Abdallah', given: 'CG' }], publishedOn: { year: 2018 } }),
    });
    const id = await approved();
    expect((await overview(id, cms.editor)).changes).toEqual({ isFirst: false, fields: [] });
    const text = richText(paragraph(words('Anxiety is common.'), citation(source.id)));
    await edit(id, { whatItIs: text });
    const { approval, changes } = await overview(id, cms.reviewer);
    expect(approval).toMatchObject({ signature: 'Rita Reviewer', isOfThisVersion: false });
    expect(changes?.fields.map(({ label, parts }) => [label, parts])).toEqual([
      [
        'What it is',
        [
          { kind: 'same', text: 'Anxiety is common.' },
          { kind: 'added', text: ' [Abdallah 2018]' },
        ],
      ],
    ]);
  });

  test('what is public may be found still right, or be withdrawn', async () => {
    const id = await approved();
    await cms.payload.update({ collection: 'conditions', id, data: { _status: 'published' } });
    const { can, liveUrl, state } = await overview(id, cms.reviewer);
    expect({ name: state.name, live: state.live }).toEqual({ name: 'published', live: 'this' });
    expect(can).toMatchObject({ renew: true, withdraw: true, approve: false });
    expect(liveUrl).toMatch(/^http.*\/conditions\/anxiety-\d+\/$/);
    await edit(id, { summary: 'Something else.' });
    expect((await overview(id, cms.editor)).state).toMatchObject({ name: 'draft', live: 'older' });
  });

  test('a list asks for the states of its rows together', async () => {
    const { stateInList } = await import('../../src/editorial/signOff/overviewStates.ts');
    const ids = [await draft(), await approved(), await draft()];
    await ask(String(ids[2]));
    const rows = [...ids.map((id) => ({ collection: 'conditions', id })), { collection: 'media', id: 'x' }];
    const states = await Promise.all(rows.map((row) => stateInList(row, cms.payload)));
    expect(states.map((state) => state?.name ?? null)).toEqual(['draft', 'approved', 'in-review', null]);
  });
});
