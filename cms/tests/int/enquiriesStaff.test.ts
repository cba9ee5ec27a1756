/** Who reads what patients wrote, what is kept of that, and how it ends. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { AuditLog } from '../../src/payload-types.ts';
import { type Account, type Cms, enquiryKey, onEachDatabase, startCms } from './cms.ts';
import { type EnquiriesDesk, enquiriesDesk, form } from './enquiriesDesk.ts';

const day = 24 * 60 * 60 * 1000;

onEachDatabase('enquiries', (database) => {
  let cms: Cms;
  let desk: EnquiriesDesk;
  let id: string;

  beforeAll(async () => {
    cms = await startCms(database);
    desk = enquiriesDesk(cms);
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    await cms.payload.db.deleteMany({ collection: 'sealed-enquiries', where: {} });
    await desk.sendJson({ ...form, message: 'Do you have parking?', token: await desk.token() });
    id = await desk.newest();
  });

  const lines = async (): Promise<AuditLog[]> =>
    (await cms.payload.find({ collection: 'audit-log', sort: 'createdAt', pagination: false })).docs.filter(
      ({ action }) => action.startsWith('enquir'),
    );
  const others = (): Account[] => [cms.editor, cms.otherEditor, cms.reviewer];

  test('are read by the front desk and by admins, each time with a line that does not say what', async () => {
    const before = (await lines()).length;
    for (const account of [cms.frontDesk, cms.admin, cms.frontDesk]) {
      const answer = await desk.post('enquiry-read', { id }, account);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toEqual({
        lines: [
          { label: 'Name', value: 'Quentin Testperson', href: null },
          { label: 'Wants to be reached', value: 'By phone', href: null },
          { label: 'Telephone', value: '(424) 555-0199', href: 'tel:4245550199' },
          { label: 'When', value: 'In the morning', href: null },
          { label: 'About', value: 'Cost and insurance', href: null },
          { label: 'Message', value: 'Do you have parking?', href: null },
        ],
      });
    }
    const written = (await lines()).slice(before);
    expect(written.map(({ userName, action }) => `${userName}: ${action}`)).toEqual([
      'Frida Front: enquiry-read',
      'Ada Admin: enquiry-read',
      'Frida Front: enquiry-read',
    ]);
    for (const line of written) {
      expect(line.title).toMatch(new RegExp(`^the enquiry of .+ \\(${id}\\)$`));
      expect(JSON.stringify(line)).not.toMatch(/Quentin|parking|555/);
    }
  });

  test('are not for editors, for reviewers, or for anybody signed out, and trying leaves no line', async () => {
    const before = (await lines()).length;
    for (const account of others()) {
      for (const step of ['enquiry-read', 'enquiry-delete']) {
        const answer = await desk.post(step, { id }, account);
        expect(answer.status).toBe(403);
        expect(await answer.text()).toContain('Only somebody of the front desk or an admin can do this.');
      }
      expect((await cms.api('/api/sealed-enquiries', { as: account })).status).toBe(403);
    }
    const body = JSON.stringify({ id });
    expect((await cms.api('/api/editorial/enquiry-read', { method: 'POST', body })).status).toBe(401);
    expect((await lines()).length).toBe(before);
    expect(await desk.count()).toBe(1);
  });

  test('show nobody what is sealed over REST, whatever is asked for, and are changed by nobody there', async () => {
    for (const account of [cms.frontDesk, cms.admin]) {
      for (const query of ['', '&showHiddenFields=true', '&select[sealed]=true&select[state]=true']) {
        const { docs } = await (await cms.api(`/api/sealed-enquiries?limit=1${query}`, { as: account })).json();
        expect(docs).toHaveLength(1);
        expect(docs[0]).not.toHaveProperty('sealed');
      }
      const guess = await cms.api('/api/sealed-enquiries?where[sealed][like]=1', { as: account });
      expect(guess.status).toBeGreaterThanOrEqual(400);
      const change = { method: 'PATCH', as: account, body: '{"state":"answered"}' };
      expect((await cms.api(`/api/sealed-enquiries/${id}`, change)).status).toBe(403);
      expect((await cms.api(`/api/sealed-enquiries/${id}`, { method: 'DELETE', as: account })).status).toBe(403);
    }
  });

  test('the front desk sees nothing else: no content, no users but itself, no claims, no log', async () => {
    const { frontDesk: as } = cms;
    for (const path of ['conditions', 'references', 'media', 'audit-log', 'phrase-rules', 'globals/site-settings']) {
      expect((await cms.api(`/api/${path}`, { as })).status, path).toBe(403);
    }
    const users = await (await cms.api('/api/users', { as })).json();
    expect(users.docs.map(({ email }: { email: string }) => email)).toEqual([as.email]);
    for (const path of ['editorial/claims-context', 'editorial/audit.csv', 'references-export?format=ris']) {
      expect((await cms.api(`/api/${path}`, { as })).status, path).toBe(403);
    }
    const check = await cms.api('/api/references-check', { method: 'POST', as, body: '{"id":"x"}' });
    expect(check.status).toBe(403);
  });

  test('are marked as answered, with who and when, and opened again; each once', async () => {
    const before = (await lines()).length;
    const mark = (state: string) => desk.post('enquiry-mark', { id, state }, cms.frontDesk);
    await mark('answered');
    await mark('answered');
    const answered = await cms.payload.findByID({ collection: 'sealed-enquiries', id });
    expect(answered).toMatchObject({
      state: 'answered',
      answeredByName: 'Frida Front',
      answeredBy: cms.frontDesk.user.id,
    });
    await mark('new');
    const open = await cms.payload.findByID({ collection: 'sealed-enquiries', id });
    expect([open.state, open.answeredByName ?? null, open.answeredAt ?? null]).toEqual(['new', null, null]);
    const steps = (await lines()).slice(before).map(({ action }) => action);
    expect(steps).toEqual(['enquiry-answered', 'enquiry-reopened']);
    expect((await mark('lost')).status).toBe(400);
  });

  test('are deleted at once where somebody says so, and then gone', async () => {
    expect((await desk.post('enquiry-delete', { id }, cms.frontDesk)).status).toBe(200);
    expect(await desk.count()).toBe(0);
    const again = await desk.post('enquiry-read', { id }, cms.frontDesk);
    expect([again.status, await again.text()]).toEqual([404, expect.stringContaining('is not there any more')]);
    expect((await lines()).at(-1)).toMatchObject({ action: 'enquiry-deleted', userName: 'Frida Front' });
  });

  test('are deleted when their time is over, as long as the settings say, and counted in the log', async () => {
    const { deleteExpired } = await import('../../src/enquiries/deleteExpired.ts');
    const inDays = (days: number) => deleteExpired(cms.payload, new Date(Date.now() + days * day));
    expect([await inDays(89), await desk.count()]).toEqual([0, 1]);
    const set = (days: number, as: Account) =>
      cms.api('/api/globals/site-settings', {
        method: 'POST',
        as,
        body: JSON.stringify({ ...settings, enquiryRetentionDays: days, _status: 'published' }),
      });
    expect((await set(1, cms.admin)).status).toBe(400);
    expect((await set(30.5, cms.admin)).status).toBe(400);
    expect((await set(30, cms.admin)).status).toBe(200);
    expect([await inDays(29), await desk.count()]).toEqual([0, 1]);
    expect([await inDays(31), await desk.count(), await inDays(31)]).toEqual([1, 0, 0]);
    const [last] = (await lines()).slice(-1);
    expect(last).toMatchObject({
      action: 'enquiries-expired',
      title: '1 enquiry whose time was over',
      userName: 'The system',
    });
    // What the form promised stays, whatever is set later.
    await desk.sendJson({ ...form, token: await desk.token() });
    expect((await set(365, cms.admin)).status).toBe(200);
    expect([await inDays(29), await desk.count()]).toEqual([0, 1]);
    expect([await inDays(31), await desk.count()]).toEqual([1, 0]);
    expect((await set(90, cms.admin)).status).toBe(200);
  });

  test('are sealed anew with a new key, and one whose key is gone is told apart and stays', async () => {
    const { keyringOf, open } = await import('../../src/enquiries/seal.ts');
    const { sealAnew } = await import('../../src/enquiries/sealAnew.ts');
    const newKey = Buffer.alloc(32, 'a newer key').toString('base64');
    const stored = async () => {
      const where = { id: { equals: id } };
      return (
        (await cms.payload.db.findOne<{ id: string; sealed: string }>({ collection: 'sealed-enquiries', where }))
          ?.sealed ?? ''
      );
    };
    const before = await stored();
    expect(await sealAnew(cms.payload, keyringOf([newKey]))).toEqual({ sealed: 0, unreadable: 1 });
    expect(await stored()).toBe(before);
    const both = keyringOf([newKey, enquiryKey]);
    expect(await sealAnew(cms.payload, both)).toEqual({ sealed: 1, unreadable: 0 });
    const find = vi.spyOn(cms.payload.db, 'find');
    expect(await sealAnew(cms.payload, both)).toEqual({ sealed: 0, unreadable: 0 });
    const found = await find.mock.results.at(-1)?.value;
    find.mockRestore();
    expect(found.docs, 'what is sealed with the newest key is not even read').toEqual([]);
    expect(open(await stored(), { record: id, keys: keyringOf([newKey]) })).toEqual({
      text: expect.stringContaining('Do you have parking?'),
    });
    // This CMS was started with the old key alone.
    expect(await (await desk.post('enquiry-read', { id }, cms.frontDesk)).json()).toEqual({
      problem: expect.stringContaining('its key is not in ENQUIRY_KEYS'),
    });
  });

  test('send no letter at a start of the CMS, which may not wait for a mail server', async () => {
    const { onInit } = cms.payload.config;
    const mail = vi.spyOn(cms.payload, 'sendEmail').mockImplementation(async () => undefined);
    await desk.later(async () => onInit?.(cms.payload), 60_000);
    expect(mail).not.toHaveBeenCalled();
    mail.mockRestore();
  });

  test('are told of by one letter to those who may read them, with nothing of what they say', async () => {
    const { sendEnquiryNotices } = await import('../../src/enquiries/sendEnquiryNotices.ts');
    const sent: { to: string; subject: string; all: string }[] = [];
    const mail = vi.spyOn(cms.payload, 'sendEmail').mockImplementation(async (message) => {
      sent.push({ to: String(message.to), subject: String(message.subject), all: JSON.stringify(message) });
    });
    const send = () => sendEnquiryNotices(cms.payload, new Date(Date.now() + 10_000));
    await send();
    // One came in before this test, and nobody had been told of it.
    expect(sent.map(({ subject }) => subject)).toEqual(['A new enquiry came in', 'A new enquiry came in']);
    sent.length = 0;
    for (const token of [await desk.token(), await desk.token()]) {
      await desk.later(() => desk.sendJson({ ...form, token }), 7_000);
    }
    await Promise.all([1, 2].map(() => sendEnquiryNotices(cms.payload, new Date(Date.now() + 60_000))));
    await sendEnquiryNotices(cms.payload, new Date(Date.now() + 70_000));
    mail.mockRestore();
    expect(sent.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([
      'ada@example.org: 2 new enquiries came in',
      'frida@example.org: 2 new enquiries came in',
    ]);
    for (const { all } of sent) {
      expect(all).toContain('http://cms.test/admin/enquiries');
      expect(all).not.toMatch(/Quentin|parking|555|Cost/);
    }
  });
});

const settings = {
  clinicName: 'Our clinic',
  crisisLines: [{ name: '988', telephone: '988', action: 'Call 988', description: 'At any time' }],
  navigation: [{ label: 'Conditions', kind: 'section', section: 'conditions' }],
};
