import type { DocumentKey } from '@wellcite/shared/content-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Condition } from '../../src/payload-types.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition } from './documents.ts';
import { isPublished, rowContent } from './rows.ts';
import { told } from './told.ts';

onEachDatabase('sign-off', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    await cms.payload.update({ collection: 'people', id: signer(cms), data: { _status: 'published' } });
  });
  afterAll(() => cms.stop());

  const keyOf = (id: string): DocumentKey => `conditions:${id}`;
  const draft = (data: Partial<Condition> = {}) =>
    cms.payload.create({ collection: 'conditions', draft: true, data: newCondition(data), user: cms.editor.user });
  const edit = (id: string, data: Partial<Condition>, as: Account = cms.editor) =>
    cms.payload.update({ collection: 'conditions', id, draft: true, data, user: as.user, overrideAccess: false });
  const publish = (id: string, data: Partial<Condition> = {}) =>
    cms.payload.update({ collection: 'conditions', id, data: { ...data, _status: 'published' } });
  const step = async (path: string, body: object, as: Account) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    const { errors } = await answer.json();
    return errors ? `${answer.status} ${errors[0].message}` : answer.status;
  };
  const recordOf = (id: string) => cms.payload.findByID({ collection: 'editorial-records', id: keyOf(id) });
  const ask = (id: string) => step('request-review', { key: keyOf(id), reviewer: null, note: null }, cms.editor);
  const approve = async (id: string, as: Account = cms.reviewer) =>
    step('approve', { key: keyOf(id), digest: (await recordOf(id)).digest }, as);
  const approved = async (data: Partial<Condition> = {}) => {
    const { id } = await draft(data);
    expect([await ask(id), await approve(id)]).toEqual([200, 200]);
    return id;
  };

  describe('refuses to publish without an approval, whatever the door', () => {
    const reason = ['[] Sign-off – No reviewer has approved it yet. Ask for a review first.'];

    test('create and update, with and without overrideAccess', async () => {
      const data = { ...newCondition(), _status: 'published' as const };
      expect(await told(cms.payload.create({ collection: 'conditions', data }))).toEqual(reason);
      const { id } = await draft();
      expect(await told(publish(id))).toEqual(reason);
      const own = { collection: 'conditions', id, data: { _status: 'published' }, user: cms.admin.user } as const;
      expect(await told(cms.payload.update({ ...own, overrideAccess: false }))).toEqual(reason);
      expect(await told(cms.payload.update({ ...own, draft: true }))).toEqual(reason);
      expect(await isPublished(cms, 'conditions', id)).toBe(false);
    });

    test('REST, one document and in bulk', async () => {
      const { id } = await draft();
      const patch = (path: string) =>
        cms.api(path, { method: 'PATCH', as: cms.admin, body: JSON.stringify({ _status: 'published' }) });
      expect((await patch(`/api/conditions/${id}`)).status).toBe(400);
      const { errors } = await (await patch(`/api/conditions?where[id][equals]=${id}`)).json();
      expect(errors[0].message).toContain('No reviewer has approved it yet');
      expect(await isPublished(cms, 'conditions', id)).toBe(false);
    });

    test('restoring a version whose approval was taken back', async () => {
      const id = await approved();
      await publish(id);
      const { docs } = await cms.payload.findVersions({
        collection: 'conditions',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      });
      const { digest } = await recordOf(id);
      await step('ask-for-changes', { key: keyOf(id), digest, note: 'Not so.' }, cms.reviewer);
      await edit(id, { summary: 'Another summary.' });
      const restored = await cms.api(`/api/conditions/versions/${docs[0]?.id}`, { method: 'POST', as: cms.admin });
      expect(restored.status).toBe(400);
      expect((await restored.json()).errors[0].message).toContain('The reviewer has asked for changes');
    });

    test('restoring from the trash', async () => {
      const { id } = await draft();
      await cms.payload.update({ collection: 'conditions', id, data: { deletedAt: new Date().toISOString() } });
      const data = { deletedAt: null, _status: 'published' } as const;
      expect(await told(cms.payload.update({ collection: 'conditions', id, trash: true, data }))).toEqual(reason);
    });
  });

  test('what is approved is published, with the date and the name of who approved it', async () => {
    const id = await approved();
    await publish(id);
    const content = await rowContent(cms, 'conditions', id);
    expect(content?.review).toEqual({
      reviewedOn: expect.stringMatching(/^\d{4}-/),
      reviewedBy: signer(cms),
      nextReviewOn: expect.stringMatching(/^\d{4}-/),
    });
  });

  test('an edit of the text voids the approval; an edit of address, picture or other names does not', async () => {
    const id = await approved();
    await edit(id, { otherNames: ['Nerves'], slug: `another-${id.slice(0, 8)}` });
    await publish(id);
    await edit(id, { summary: 'Something else.' });
    expect(await told(publish(id))).toEqual([
      expect.stringContaining('It was changed after Rita Reviewer approved it.'),
    ]);
    await edit(id, { summary: 'Worry that does not go away.' });
    await publish(id);
  });

  test('nobody approves a version that holds edits of their own', async () => {
    const { id } = await draft();
    const data = { summary: 'As the reviewer would have it.' };
    await cms.payload.update({ collection: 'conditions', id, draft: true, data, user: cms.reviewer.user });
    expect(await ask(id)).toBe(200);
    expect(await approve(id)).toBe(
      '403 Only a reviewer who has not edited this version since it was last approved can do this. Ask one of them.',
    );
  });

  test('what was changed while it was read is not approved', async () => {
    const { id } = await draft();
    const { digest } = await recordOf(id);
    await edit(id, { summary: 'Changed meanwhile.' });
    expect(await step('approve', { key: keyOf(id), digest }, cms.reviewer)).toMatch(/^409 It was changed while/);
  });

  test('the second of two reviewers is told that it is done', async () => {
    const { id } = await draft();
    const answers = await Promise.all([approve(id), approve(id)]);
    expect(answers.map((answer) => String(answer).slice(0, 3)).sort()).toEqual(['200', '409']);
  });

  test('only reviewers approve', async () => {
    const { id } = await draft();
    expect([await approve(id, cms.editor), await approve(id, cms.admin)]).toEqual([
      '403 Only a reviewer can do this. Ask one of them.',
      '403 Only a reviewer can do this. Ask one of them.',
    ]);
  });

  test('“still right” changes the dates of the page and nothing else', async () => {
    const id = await approved();
    await publish(id);
    const before = await rowContent(cms, 'conditions', id);
    expect(await step('renew', { key: keyOf(id) }, cms.reviewer)).toBe(200);
    const after = await rowContent(cms, 'conditions', id);
    expect(after).toEqual({ ...before, review: after?.review });
    expect(after?.review).not.toEqual(before?.review);
  });

  test('changes that a reviewer asks for are seen by the editor, and take back what was approved', async () => {
    const id = await approved();
    const { digest } = await recordOf(id);
    expect(await step('ask-for-changes', { key: keyOf(id), digest, note: 'Say how often.' }, cms.reviewer)).toBe(200);
    expect(await recordOf(id)).toMatchObject({ requestState: 'changes-asked', requestNote: 'Say how often.' });
    expect(await told(publish(id))).toEqual([expect.stringContaining('asked for changes')]);
  });

  test('withdrawing takes a page down whatever uses it, says where to go, and asks for a review of what used it', async () => {
    const target = await approved();
    await publish(target);
    const user = await approved({ relatedConditions: [target] });
    await publish(user);
    const unpublished = cms.payload.update({ collection: 'conditions', id: target, data: { _status: 'draft' } });
    await expect(unpublished).rejects.toThrow(/cannot be deleted or unpublished while it is used/);
    const order = { key: keyOf(target), reason: 'Wrong dose.', instead: { collection: 'conditions', id: user } };
    expect(await step('withdraw', order, cms.editor)).toMatch(/^403/);
    expect(await step('withdraw', order, cms.reviewer)).toBe(200);
    expect(await isPublished(cms, 'conditions', target)).toBe(false);
    const { docs } = await cms.payload.find({
      collection: 'withdrawals',
      where: { document: { equals: keyOf(target) } },
    });
    expect(await rowContent(cms, 'withdrawals', String(docs[0]?.id))).toMatchObject({
      instead: { collection: 'conditions', id: user },
    });
    expect((await recordOf(user)).needsReview).toContain('was withdrawn');
    expect(await told(publish(target))).toEqual([expect.stringContaining('No reviewer has approved it yet')]);
  });

  test('a page that moves leaves a redirect, which goes when another page takes the address', async () => {
    const id = await approved();
    await publish(id);
    const old = (await rowContent(cms, 'conditions', id))?.slug;
    await edit(id, { slug: `moved-${id.slice(0, 8)}` });
    await publish(id);
    await edit(id, { slug: `moved-again-${id.slice(0, 8)}` });
    await publish(id);
    const redirects = async () =>
      (
        await cms.payload.find({ collection: 'redirects', where: { 'to.value': { equals: id } }, sort: 'from' })
      ).docs.map(({ from }) => from);
    expect((await redirects()).sort()).toEqual([`/conditions/${old}/`, `/conditions/moved-${id.slice(0, 8)}/`].sort());
    await edit(id, { slug: String(old) });
    await publish(id);
    expect(await redirects()).not.toContain(`/conditions/${old}/`);
  });

  test('every step is in the audit log, which nobody can change', async () => {
    const id = await approved();
    await publish(id);
    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { document: { equals: keyOf(id) } },
      sort: 'createdAt',
    });
    expect(docs.map(({ action, userName }) => `${userName}: ${action}`)).toEqual([
      'Ed Editor: review-requested',
      'Rita Reviewer: approved',
      'The system: published',
    ]);
    const line = String(docs[0]?.id);
    await expect(cms.payload.update({ collection: 'audit-log', id: line, data: { reason: 'x' } })).rejects.toThrow(
      /cannot be changed/,
    );
    await expect(cms.payload.delete({ collection: 'audit-log', id: line })).rejects.toThrow(/cannot be changed/);
    const answer = await cms.api(`/api/audit-log/${line}`, { method: 'DELETE', as: cms.admin });
    expect(answer.status).toBe(403);
  });
});

function signer({ reviewer }: Cms): string {
  const { person } = reviewer.user;
  return String(typeof person === 'object' ? person?.id : person);
}
