/** What patients write comes in, is kept sealed and once, and whatever is wrong with it is answered in words. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { type EnquiriesDesk, enquiriesDesk, form } from './enquiriesDesk.ts';

onEachDatabase('the contact form', (database) => {
  let cms: Cms;
  let desk: EnquiriesDesk;
  const logged: string[] = [];

  beforeAll(async () => {
    cms = await startCms(database);
    desk = enquiriesDesk(cms);
    for (const level of ['info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(cms.payload.logger, level).mockImplementation((...parts: unknown[]) => {
        logged.push(JSON.stringify(parts));
      });
    }
  });
  afterAll(() => cms.stop());

  test('is kept, and what it holds is nowhere in the database or in the log', async () => {
    const message = 'Xylophone-in-the-attic';
    const answer = await desk.sendJson({ ...form, message, token: await desk.token() });
    expect([answer.status, await answer.json()]).toEqual([200, { sent: true }]);
    expect(await desk.count()).toBe(1);
    const stored = database === 'MongoDB' ? await mongoText(cms) : await sqliteText(cms);
    for (const secret of [message, form.name, form.telephone]) {
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
      expect(logged.join()).not.toContain(secret);
    }
    expect(stored, 'what is looked through is the right place').toContain('rita@example.org');
  });

  test('is kept once, however often it is sent, and answered each time as if it were the first', async () => {
    const before = await desk.count();
    const sent = { ...form, token: await desk.token() };
    const together = await Promise.all([desk.sendJson(sent), desk.sendJson(sent), desk.sendForm(sent)]);
    const later = await desk.sendForm(sent);
    expect([...together, later].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await later.text()).toContain('What happens next');
    expect(await desk.count()).toBe(before + 1);
  });

  describe('put right and sent again with the same token', () => {
    test('is kept as it was put right, in the same record', async () => {
      const sent = { ...form, token: await desk.token() };
      await desk.sendJson(sent);
      const before = await desk.count();
      const again = await desk.sendForm({ ...sent, telephone: '(424) 555-0188' });
      expect([again.status, await again.text()]).toEqual([200, expect.stringContaining('What happens next')]);
      expect(await desk.count()).toBe(before);
      const shown = JSON.stringify(await desk.readNewest(cms.frontDesk));
      expect(shown).toContain('(424) 555-0188');
      expect(shown).not.toContain(form.telephone);
    });

    test('is never taken for kept where something is wrong with it', async () => {
      const sent = { ...form, token: await desk.token() };
      await desk.sendJson(sent);
      expect((await desk.sendJson({ ...sent, telephone: 'none' })).status).toBe(400);
    });

    test('is asked for with another token where the first was answered already', async () => {
      const sent = { ...form, token: await desk.token() };
      await desk.sendJson(sent);
      await desk.post('enquiry-mark', { id: await desk.newest(), state: 'answered' }, cms.frontDesk);
      const before = await desk.count();
      expect((await desk.sendJson(sent)).status).toBe(200);
      const changed = { ...sent, message: 'Something else' };
      const page = await (await desk.sendForm(changed)).text();
      expect(page).toContain('We have answered what you sent before.');
      expect(page).toContain('Something else</textarea>');
      expect(page).not.toContain(sent.token);
      const { token } = await (await desk.sendJson(changed)).json();
      expect((await desk.later(() => desk.sendJson({ ...changed, token }))).status).toBe(200);
      expect(await desk.count()).toBe(before + 1);
    });
  });

  describe('without script', () => {
    test('shows what was written, to be checked, with a token; and takes it then', async () => {
      const before = await desk.count();
      const first = await desk.sendForm({ ...form, message: 'Line 1\r\nLine 2' });
      const page = await first.text();
      expect(first.status).toBe(200);
      expect(page).toContain('<h1>Check what you wrote, then send it</h1>');
      expect(page).toContain(`value="${form.name}"`);
      expect(page).toMatch(/value="telephone" checked/);
      expect(page).toContain('Line 1\r\nLine 2</textarea>');
      expect(await desk.count()).toBe(before);

      const token = /name="token" value="([^"]+)"/.exec(page)?.[1];
      const atOnce = await desk.sendForm({ ...form, token });
      expect(await atOnce.text()).toContain('That was quick.');
      const sent = await desk.later(() => desk.sendForm({ ...form, token }));
      expect(await sent.text()).toContain('<h1>Thank you. We have it.</h1>');
      expect(await desk.count()).toBe(before + 1);
    });

    test('says what is wrong, leads to it, and keeps everything else', async () => {
      const answer = await desk.sendForm({ ...form, name: ' ', reachBy: 'email', email: 'pat@', topic: undefined });
      const page = await answer.text();
      expect(answer.status).toBe(400);
      expect(page).toContain('<h1>3 things need another look</h1>');
      expect(page).toContain('<li><a href="#enquiry-name">Enter your name.</a></li>');
      expect(page).toMatch(/id="enquiry-email"[^>]*value="pat@"/);
      expect(page).toMatch(
        /id="enquiry-email"[^>]*aria-describedby="enquiry-email-hint enquiry-email-problem" aria-invalid="true"/,
      );
      expect(page).toContain(`value="${form.telephone}"`);
      expect(page).toMatch(/name="consent" value="yes" checked/);
    });

    test('takes what is written as text', async () => {
      const name = '"><script>alert(1)</script>';
      const page = await (
        await desk.sendForm({ ...form, name, message: '</textarea><img src=x onerror=alert(1)>' })
      ).text();
      expect(page).toContain('value="&#34;&#62;&#60;script&#62;alert(1)');
      expect(page).not.toMatch(/<script|<img/);
    });

    test('is private, and allows no script', async () => {
      const { headers } = await desk.sendForm(form);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      const page = await (await desk.sendForm(form)).text();
      expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-/);
      expect(page).toContain('Call or text 988');
    });

    test('says so where the form was open for too long', async () => {
      const token = await desk.token();
      const page = await (await desk.later(() => desk.sendForm({ ...form, token }), 5 * 60 * 60 * 1000)).text();
      expect(page).toContain('The form was open for a long time.');
      expect(page).not.toContain(token);
    });
  });

  test.each([
    ['nothing', {}],
    ['a list', [1, 2]],
    ['null', null],
    ['other types', { name: { $gt: '' }, reachBy: ['telephone'], time: 3, topic: true, message: [], consent: 1 }],
  ])('answers %s field by field, in words', async (_, body) => {
    const answer = await desk.sendJson(body);
    const { errors } = await answer.json();
    expect(answer.status).toBe(400);
    expect(errors.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['name', 'reachBy', 'time', 'topic', 'consent']),
    );
    for (const { message } of errors) expect(message).toMatch(/^(?:Enter|Choose|Write|Check) .+\.$/);
  });

  test('drops what it does not know, and the way of reaching somebody that they did not choose', async () => {
    const sent = { ...form, email: 'old@example.org', token: await desk.token(), diagnosis: 'none of ours' };
    expect((await desk.sendJson(sent)).status).toBe(200);
    const shown = JSON.stringify(await desk.readNewest(cms.frontDesk));
    expect(shown).toContain(form.telephone);
    expect(shown).not.toMatch(/old@example|none of ours/);
  });

  test('refuses what is too long, what is no form, and what another site sent', async () => {
    const long = { ...form, message: 'x'.repeat(40_000) };
    const answers = [
      await desk.sendJson(long),
      await desk.sendForm(long),
      await cms.api('/api/enquiries', { method: 'POST', body: '{"name":', headers: desk.headers() }),
      await cms.api('/api/enquiries', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }),
      await desk.sendForm(form, { origin: 'https://elsewhere.example' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 400, 415, 403]);
    expect(await answers[1]?.text()).toContain('Shorten your message to 1,000 characters');
    expect(await answers[2]?.text()).toBe('{"errors":[{"message":"What was sent is not JSON."}]}');
    expect(answers[4]?.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('lets the pages of the site read its answers, and no others', async () => {
    const start = (origin: string) => cms.api('/api/enquiries/start', { headers: { origin } });
    const allowed = async (origin: string) => (await start(origin)).headers.get('access-control-allow-origin');
    expect([await allowed('http://site.test'), await allowed('https://elsewhere.example')]).toEqual([
      'http://site.test',
      null,
    ]);
    expect((await start('http://site.test')).headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('answers a program that fills in what nobody sees as if it were sent, and keeps nothing', async () => {
    const before = await desk.count();
    const sent = { ...form, homepage: 'https://spam.example', token: await desk.token() };
    expect(await (await desk.sendJson(sent)).json()).toEqual({ sent: true });
    expect(await (await desk.sendForm(sent)).text()).toContain('What happens next');
    expect(await desk.count()).toBe(before);
  });

  test('with script, a token that is not good is answered with one that will be', async () => {
    for (const token of [undefined, 'made up', await desk.token({ isFresh: true })]) {
      const answer = await desk.sendJson({ ...form, token });
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({ token: expect.any(String), waitMs: 3000 });
    }
  });

  test('keeps a few from one address, and asks to be called instead; others are not held up', async () => {
    const from = (address: string) => async () =>
      desk.sendForm({ ...form, token: await desk.token() }, { 'x-forwarded-for': address });
    const answers: Response[] = [];
    for (let index = 0; index < 6; index += 1) answers.push(await from('198.51.100.77')());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const page = await answers[5]?.text();
    expect(page).toContain('wait 10 minutes and send it again.');
    expect(page).toContain(`value="${form.name}"`);
    expect((await from('198.51.100.78')()).status).toBe(200);
    expect((await desk.sendForm(form, { 'x-forwarded-for': '1.2.3.4, 198.51.100.77' })).status).toBe(200);
  });

  test('counts whatever is sent from one address, also what is refused, and reads nothing of what is too much', async () => {
    const sent = { 'x-forwarded-for': '198.51.100.90' };
    const text = { method: 'POST', body: 'x', headers: { ...sent, 'content-type': 'text/plain' } };
    for (let index = 0; index < 30; index += 1) expect((await cms.api('/api/enquiries', text)).status).toBe(415);
    const refused = await desk.sendForm(form, sent);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(await refused.text()).toContain('Go back to the page before this one');
  });

  test('does not count against anybody what our side could not keep', async () => {
    const send = async () =>
      desk.sendForm({ ...form, token: await desk.token() }, { 'x-forwarded-for': '198.51.100.91' });
    const create = vi.spyOn(cms.payload.db, 'create').mockRejectedValue(new Error('no room'));
    for (let index = 0; index < 6; index += 1) expect((await send()).status).toBe(503);
    create.mockRestore();
    for (let index = 0; index < 5; index += 1) expect((await send()).status).toBe(200);
  });

  test('keeps what was typed where not even the settings can be read', async () => {
    const read = vi.spyOn(cms.payload.db, 'findGlobal').mockRejectedValue(new Error('the database is down'));
    const find = vi.spyOn(cms.payload.db, 'findOne').mockRejectedValue(new Error('the database is down'));
    const answer = await desk.sendForm({ ...form, token: await desk.token() });
    read.mockRestore();
    find.mockRestore();
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(page).toContain(`value="${form.name}"`);
    expect(page).toContain('Call or text 988');
  });

  test('says that it was not kept, where the database fails; and the log has nothing of it', async () => {
    const create = vi.spyOn(cms.payload.db, 'create').mockRejectedValue(new Error(`no room for ${form.name}`));
    const sent = { ...form, token: await desk.token() };
    const answer = await desk.sendForm(sent);
    create.mockRestore();
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain(`value="${form.name}"`);
    expect(logged.join()).toContain('An enquiry could not be kept');
    expect(logged.join()).not.toContain(form.name);
    expect((await desk.sendForm(sent)).status).toBe(200);
  });
});

/** All that SQLite has written, the journal and free pages included. */
async function sqliteText({ dataDir }: Cms): Promise<string> {
  const files = (await readdir(dataDir)).filter((name) => /\.(?:db|sqlite)/.test(name));
  expect(files.length).toBeGreaterThan(0);
  return (await Promise.all(files.map((name) => readFile(path.join(dataDir, name), 'latin1')))).join('\n');
}

async function mongoText({ payload }: Cms): Promise<string> {
  const { connection } = payload.db;
  const names = (await connection.listCollections()).map(({ name }: { name: string }) => name);
  const all = names.map((name: string) => connection.collection(name).find({}).toArray());
  return JSON.stringify(await Promise.all(all));
}
