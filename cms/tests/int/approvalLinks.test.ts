import { createHash } from 'node:crypto';
import type { DocumentKey } from '@wellcite/shared/content-api';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Condition } from '../../src/payload-types.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition } from './documents.ts';

onEachDatabase('approval links', (database) => {
  let cms: Cms;
  let signer: string;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    const { person } = cms.reviewer.user;
    signer = String(typeof person === 'object' ? person?.id : person);
    await cms.payload.update({ collection: 'people', id: signer, data: { _status: 'published' } });
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
  const edit = (id: string, data: Partial<Condition>) =>
    cms.payload.update({ collection: 'conditions', id, draft: true, data, user: cms.editor.user });
  const post = async (path: string, body: object, as: Account) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  };
  const makeLink = async (id: string): Promise<string> => {
    const { body } = await post('approval-link', { key: keyOf(id), person: signer }, cms.admin);
    return String(body.url).split('/').at(-1) ?? '';
  };
  /** As the page of the link does it. "done", or the status with which it was refused. */
  const decide = async (token: string, note: string | null = null) => {
    const { inTransaction } = await import('../../src/database/inTransaction.ts');
    const { decideByLink } = await import('../../src/editorial/signOff/links.ts');
    const req = await createLocalReq({}, cms.payload);
    return inTransaction(req, () => decideByLink({ token, note }, req)).then(
      () => 'done',
      (error) => error.status,
    );
  };
  const read = async (token: string) => {
    const { readApprovalLink } = await import('../../src/editorial/signOff/links.ts');
    return readApprovalLink(token, await createLocalReq({}, cms.payload));
  };
  const recordOf = (id: string) => cms.payload.findByID({ collection: 'editorial-records', id: keyOf(id) });
  const approvalsOf = async (id: string) =>
    (await cms.payload.find({ collection: 'approvals', where: { document: { equals: keyOf(id) } } })).docs;
  const publish = (id: string) => cms.payload.update({ collection: 'conditions', id, data: { _status: 'published' } });

  test('only an admin makes one, in the name of somebody whom readers can look up', async () => {
    const id = await draft();
    const order = { key: keyOf(id), person: signer };
    expect((await post('approval-link', order, cms.editor)).status).toBe(403);
    expect((await post('approval-link', order, cms.reviewer)).status).toBe(403);
    const unknown = await post('approval-link', { ...order, person: 'nobody' }, cms.admin);
    expect(unknown.body.errors[0].message).toContain('Readers must be able to look up who signs.');
    expect((await recordOf(id)).requestState).toBe('none');
    const { body } = await post('approval-link', order, cms.admin);
    expect(body.url).toMatch(/^http:\/\/cms\.test\/review\/[\w-]{43}$/);
    expect((await recordOf(id)).requestState).toBe('in-review');
  });

  test('approves in the name of the person, once', async () => {
    const id = await draft();
    const token = await makeLink(id);
    expect(await decide(token)).toBe('done');
    expect(await approvalsOf(id)).toMatchObject([{ person: signer, signature: 'Rita Reviewer' }]);
    await publish(id);
    expect(await decide(token)).toBe(410);
    expect(await read(token)).toEqual({ refusal: expect.objectContaining({ status: 410 }) });
    expect(await approvalsOf(id)).toHaveLength(1);
  });

  test('pressed twice at the same moment, it approves once', async () => {
    const id = await draft();
    const token = await makeLink(id);
    const answers = await Promise.allSettled([decide(token), decide(token)]);
    expect(
      answers.filter(({ status, ...rest }) => status === 'fulfilled' && 'value' in rest && rest.value === 'done'),
    ).toHaveLength(1);
    expect(await approvalsOf(id)).toHaveLength(1);
  });

  test('asks for changes instead, and is used up by that too', async () => {
    const id = await draft();
    const token = await makeLink(id);
    expect(await decide(token, 'Say how often.')).toBe('done');
    expect(await recordOf(id)).toMatchObject({ requestState: 'changes-asked', requestNote: 'Say how often.' });
    expect(await decide(token)).toBe(410);
    await expect(publish(id)).rejects.toThrow();
  });

  test('opening it does not use it up', async () => {
    const id = await draft();
    const token = await makeLink(id);
    await read(token);
    expect(await read(token)).toMatchObject({ link: { document: keyOf(id) } });
    expect(await decide(token)).toBe('done');
  });

  test('does not work after a week', async () => {
    const id = await draft();
    const token = await makeLink(id);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 24 * 60 * 60 * 1000 + 1000 });
    try {
      expect(await decide(token)).toBe(410);
    } finally {
      vi.useRealTimers();
    }
    expect(await approvalsOf(id)).toEqual([]);
  });

  test('does not work when the text was edited, and does when its address was', async () => {
    const id = await draft();
    const token = await makeLink(id);
    await edit(id, { slug: `moved-${id.slice(0, 8)}` });
    expect(await read(token)).toHaveProperty('link');
    await edit(id, { summary: 'Something else.' });
    expect(await decide(token)).toBe(409);
    expect(await approvalsOf(id)).toEqual([]);
  });

  test('works for its own document and no other, and not when that is gone', async () => {
    const [id, other] = [await draft(), await draft()];
    const token = await makeLink(id);
    await cms.payload.update({ collection: 'conditions', id, data: { deletedAt: new Date().toISOString() } });
    expect(await decide(token)).toBe(410);
    expect(await approvalsOf(other)).toEqual([]);
    expect(await decide(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(404);
  });

  test('cannot be used by somebody whose own edits are in it', async () => {
    const id = await draft();
    const data = { summary: 'As she would have it.' };
    await cms.payload.update({ collection: 'conditions', id, draft: true, data, user: cms.reviewer.user });
    expect(await decide(await makeLink(id))).toBe(403);
    expect(await approvalsOf(id)).toEqual([]);
  });

  test('is kept as its digest alone, which nobody can read', async () => {
    const id = await draft();
    const token = await makeLink(id);
    const { docs } = await cms.payload.find({
      collection: 'approval-links',
      where: { document: { equals: keyOf(id) } },
    });
    expect(JSON.stringify(docs)).not.toContain(token);
    expect(docs[0]?.tokenDigest).toBe(createHash('sha256').update(token).digest('hex'));
    const log = await cms.payload.find({ collection: 'audit-log', where: { document: { equals: keyOf(id) } } });
    expect(JSON.stringify(log.docs)).not.toContain(token);
    expect((await cms.api('/api/approval-links', { as: cms.admin })).status).toBe(403);
  });
});
