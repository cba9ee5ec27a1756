/** Links to drafts for people without an account: what they open, for how long, and what they do not. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition } from './documents.ts';
import { startPreviews } from './previewDesk.ts';

onEachDatabase('links to previews', (database) => {
  let cms: Cms;
  let previews: Awaited<ReturnType<typeof startPreviews>>;
  beforeAll(async () => {
    cms = await startCms(database);
    previews = await startPreviews(cms);
  });
  afterAll(() => cms.stop());

  const draft = async (title: string) => {
    const made = await cms.payload.create({
      collection: 'conditions',
      draft: true,
      data: { ...newCondition(), title },
    });
    return { id: made.id, key: `conditions:${made.id}` };
  };
  const post = async (path: string, body: object, as: Account) => {
    const answer = await cms.api(`/api/editorial/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  };
  const makeLink = async (...documents: string[]): Promise<string> => {
    const { body } = await post('preview-link', { documents, days: 7 }, cms.editor);
    return new URL(body.url).pathname;
  };
  const tokenOf = (path: string) => path.split('/')[3] ?? '';
  const changeLink = (path: string, data: Record<string, unknown>) =>
    cms.payload.db.updateOne({
      collection: 'preview-links',
      where: { tokenDigest: { equals: createHash('sha256').update(tokenOf(path)).digest('hex') } },
      data,
    });
  const listed = async (key: string, as = cms.reviewer) => (await post('preview-links', { key }, as)).body.links;

  test('are made by editors and admins, for as long as they choose among three', async () => {
    const { key } = await draft('Grief');
    for (const as of [cms.reviewer, cms.frontDesk]) {
      expect((await post('preview-link', { documents: [key], days: 7 }, as)).status).toBe(403);
    }
    expect((await post('preview-link', { documents: [key], days: 8 }, cms.editor)).status).toBe(400);
    expect((await post('preview-link', { documents: ['conditions:nobody'], days: 7 }, cms.editor)).status).toBe(404);
    expect((await post('preview-link', { documents: ['media:1'], days: 7 }, cms.editor)).status).toBe(404);
    const { body } = await post('preview-link', { documents: [key], days: 1 }, cms.admin);
    expect(body.url).toMatch(/^http:\/\/cms\.test\/preview\/link\/[\w-]{43}$/);
    const hours = (Date.parse(body.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
  });

  test('keep no token, and leave a line in the audit log', async () => {
    const { key } = await draft('Grief');
    const path = await makeLink(key);
    const { docs } = await cms.payload.find({ collection: 'preview-links', limit: 0, overrideAccess: true });
    expect(JSON.stringify(docs)).not.toContain(tokenOf(path));
    const { docs: lines } = await cms.payload.find({ collection: 'audit-log', where: { document: { equals: key } } });
    expect(lines.map(({ action, userName }) => [action, userName])).toContainEqual(['preview-link-made', 'Ed Editor']);
    expect(JSON.stringify(lines)).not.toContain(tokenOf(path));
  });

  test('open the newest draft without an account, and say who shared it and until when', async () => {
    const { id, key } = await draft('First words');
    const path = await makeLink(key);
    const { status, text, headers } = await previews.ask(path);
    expect([status, text.includes('First words')]).toEqual([200, true]);
    expect(text).toContain('Preview: not published.');
    expect(text).toContain('Shared by Ed Editor until');
    expect(headers.get('cache-control')).toBe('no-store, private');
    expect(headers.get('set-cookie')).toBeNull();
    await cms.payload.update({ collection: 'conditions', id, draft: true, data: { title: 'Later words' } });
    expect((await previews.ask(path)).text).toContain('Later words');
  });

  test('open nothing else: no other document, no form, no picture but by its digest', async () => {
    const [mine, other] = [await draft('Mine'), await draft('Quokkaberry')];
    const path = await makeLink(mine.key);
    const wrong = [
      `${path}/conditions/${other.id}`,
      `${path}/media/secret.webp`,
      `${path}/media/..%2fsecret`,
      `${path}/go/conditions/quokkaberry`,
      `/preview/conditions/${mine.id}`,
      `/preview/media/${'a'.repeat(32)}.webp`,
    ];
    for (const address of wrong) {
      const { status, text } = await previews.ask(address);
      expect([address, status >= 400, text.includes('Quokkaberry')]).toEqual([address, true, false]);
    }
    expect((await previews.ask(path, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await cms.api(`/api/conditions/${mine.id}?token=${tokenOf(path)}`)).status).toBe(401);
  });

  test('end: unknown, run out, taken back, or gone, each is a plain page that says whom to ask', async () => {
    const { id, key } = await draft('Quokkaberry');
    const [late, back, gone] = [await makeLink(key), await makeLink(key), await makeLink(key)];
    const open = async (path: string) => {
      const { status, text } = await previews.ask(path);
      expect(text).not.toContain('Quokkaberry');
      return [status, /<p>([^<]*)<\/p>/.exec(text)?.[1]];
    };
    await changeLink(late, { expiresAt: new Date(Date.now() - 1000).toISOString() });
    await changeLink(back, { revokedAt: new Date().toISOString() });
    expect(await open(late)).toEqual([410, 'This link has run out. Ask Ed Editor for another one.']);
    expect(await open(back)).toEqual([410, 'This link was taken back. Ask Ed Editor for another one.']);
    expect(await open(`/preview/link/${'x'.repeat(43)}`)).toEqual([404, expect.stringContaining('not one of ours')]);
    expect(await open('/preview/link/')).toEqual([404, expect.anything()]);
    await cms.payload.update({ collection: 'conditions', id, data: { deletedAt: new Date().toISOString() } });
    expect(await open(gone)).toEqual([410, expect.stringContaining('not there any more. Ask Ed Editor.')]);
  });

  test('are taken back when what they show is withdrawn', async () => {
    const data = { ...newCondition({ title: 'Quokkaberry' }), _status: 'published' as const };
    const { id } = await cms.payload.create({ collection: 'conditions', data });
    const [withdrawn, other] = [`conditions:${id}`, (await draft('Mine')).key];
    const [path, kept] = [await makeLink(other, withdrawn), await makeLink(other)];
    expect((await previews.ask(path)).status).toBe(200);
    const order = { key: withdrawn, reason: 'Wrong dose.', instead: null };
    expect((await post('withdraw', order, cms.reviewer)).status).toBe(200);
    const { status, text } = await previews.ask(path);
    expect([status, text.includes('This link was taken back.')]).toEqual([410, true]);
    expect(await listed(withdrawn)).toEqual([]);
    expect((await previews.ask(kept)).status).toBe(200);
    const { docs: lines } = await cms.payload.find({
      collection: 'audit-log',
      where: { document: { equals: withdrawn } },
    });
    expect(lines.map(({ action, userName }) => [action, userName])).toContainEqual([
      'preview-link-revoked',
      'Rita Reviewer',
    ]);
  });

  test('end when whoever made them has no account any more, or may no longer share', async () => {
    const { key } = await draft('Grief');
    const user = async (name: string) => {
      const data = { name, email: `${name}@example.org`, role: 'editor' as const };
      return cms.payload.create({ collection: 'users', data, disableVerificationEmail: true });
    };
    const [gone, changed] = [await user('gone'), await user('changed')];
    const links = [];
    for (const { id } of [gone, changed]) {
      const path = await makeLink(key);
      await changeLink(path, { createdBy: id });
      expect((await previews.ask(path)).status).toBe(200);
      links.push(path);
    }
    await cms.payload.delete({ collection: 'users', id: gone.id });
    await cms.payload.update({ collection: 'users', id: changed.id, data: { role: 'front-desk' } });
    for (const path of links) {
      const { status, text } = await previews.ask(path);
      expect([status, text.includes('Grief')]).toEqual([410, false]);
      expect(text).toContain('Whoever shared this may no longer share it.');
    }
    expect(await listed(key)).toEqual([]);
  });

  test('say whom to ask where no page can be made, and nothing of why', async () => {
    const path = await makeLink((await draft('Grief')).key);
    const answer = cms.receiver.preview;
    cms.receiver.preview = () => ({ status: 422, body: JSON.stringify({ error: 'The page’s template failed: oh' }) });
    const { status, text } = await previews.ask(path);
    cms.receiver.preview = answer;
    expect([status, /<p>([^<]*)<\/p>/.exec(text)?.[1]]).toEqual([
      503,
      'Try again in a minute. If it stays like this, ask Ed Editor.',
    ]);
    expect(text).not.toMatch(/template|publisher/);
  });

  test('are listed as long as they work, and can be taken back', async () => {
    const { key } = await draft('Grief');
    const path = await makeLink(key);
    await changeLink(await makeLink(key), { expiresAt: new Date(0).toISOString() });
    const links = await listed(key);
    expect(links).toMatchObject([{ madeBy: 'Ed Editor', documents: 1 }]);
    expect((await post('preview-links', { key }, cms.frontDesk)).status).toBe(403);
    expect((await post('preview-link-revoke', { id: links[0].id }, cms.reviewer)).status).toBe(403);
    expect((await post('preview-link-revoke', { id: links[0].id }, cms.otherEditor)).status).toBe(200);
    expect(await listed(key)).toEqual([]);
    expect((await previews.ask(path)).status).toBe(410);
    expect((await post('preview-link-revoke', { id: links[0].id }, cms.admin)).status).toBe(404);
    expect((await post('preview-link-revoke', { id: 'nobody' }, cms.admin)).status).toBe(404);
  });

  test('can show several documents together, with links between them', async () => {
    const [one, two] = [await draft('One of two'), await draft('Two of two')];
    const path = await makeLink(one.key, two.key);
    const { text } = await previews.ask(path);
    expect(text).toContain(`Together with: <a href="${path}/conditions/${two.id}">Two of two</a>`);
    expect((await previews.ask(`${path}/conditions/${two.id}`)).status).toBe(200);
    expect(await listed(two.key)).toMatchObject([{ documents: 2 }]);
  });
});
