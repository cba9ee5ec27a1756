import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Account, Cms } from './cms.ts';
import { onEachDatabase, startCms } from './cms.ts';
import { keyOf, type Steps, stepsOf } from './deskSteps.ts';

interface Sent {
  to: string;
  subject: string;
  text: string;
  html: string;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

onEachDatabase('letters', (database) => {
  let cms: Cms;
  let steps: Steps;
  let mails: typeof import('../../src/editorial/mails/sendNotices.ts');
  const sent: Sent[] = [];
  let isServerDown = false;

  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    // Reads the environment of the CMS that was just started.
    mails = await import('../../src/editorial/mails/sendNotices.ts');
    steps = await stepsOf(cms);
    vi.spyOn(cms.payload, 'sendEmail').mockImplementation(async (message) => {
      if (isServerDown) throw new Error('The mail server is down.');
      const { to, subject, text, html } = message;
      sent.push({ to: String(to), subject: String(subject), text: String(text), html: String(html) });
    });
    // What was before the first run is no news.
    await steps.ask(await steps.draft());
    await notices();
    expect(sent).toEqual([]);
  });
  afterAll(() => cms.stop());
  beforeEach(() => {
    sent.length = 0;
    isServerDown = false;
  });

  /** As soon as steps that were just taken are old enough to be told of. */
  const notices = (later = 0) => mails.sendNotices(cms.payload, new Date(Date.now() + minute / 2 + later));
  const to = ({ email }: Account) => sent.filter((letter) => letter.to === email);

  test('one letter tells a reviewer of every review that was asked of them, though two runs meet', async () => {
    const ids = [await steps.draft({ title: 'Anxiety' }), await steps.draft({ title: 'Low mood' })];
    await steps.ask(String(ids[0]), { note: 'Mind the numbers.' });
    await steps.ask(String(ids[1]), { reviewer: cms.reviewer });
    await Promise.all([notices(), notices()]);
    await notices();
    expect(sent.map((letter) => letter.to)).toEqual([cms.reviewer.email]);
    expect(sent[0]?.subject).toBe('News on 2 documents');
    expect(sent[0]?.text).toContain('- Anxiety: Ed Editor asks for a review: “Mind the numbers.”');
    expect(sent[0]?.text).toContain(`http://cms.test/admin/collections/conditions/${ids[1]}/review`);
    expect(sent[0]?.html).toContain(
      `<a href="http://cms.test/admin/collections/conditions/${ids[0]}/review">Anxiety</a>`,
    );
  });

  test('who asked is told of the decision, and who decided is not', async () => {
    const [approved, changed] = [
      await steps.draft({ title: 'Approved one' }),
      await steps.draft({ title: 'Changed one' }),
    ];
    await steps.ask(approved);
    await steps.ask(changed, { as: cms.admin });
    await notices();
    sent.length = 0;
    await steps.approve(approved);
    await steps.askForChanges(changed, 'Say how often.');
    await notices();
    expect(sent.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([
      'ada@example.org: Changes asked for: Changed one',
      'ed@example.org: Approved: Approved one',
    ]);
    expect(to(cms.editor)[0]?.text).toContain('Rita Reviewer approved it, you can publish it now');
    expect(to(cms.admin)[0]?.text).toContain('Rita Reviewer asks for changes: “Say how often.”');
  });

  test('a request that was taken back in the meantime is no news', async () => {
    const id = await steps.draft();
    await steps.ask(id);
    await steps.takeBack(id);
    await notices();
    expect(sent).toEqual([]);
  });

  test('a letter that could not be sent is sent later, once, with what has come since', async () => {
    await steps.ask(await steps.draft({ title: 'While it was down' }));
    isServerDown = true;
    await notices();
    expect(sent).toEqual([]);
    isServerDown = false;
    await steps.ask(await steps.draft({ title: 'Since then' }));
    await notices();
    await notices();
    expect(sent.map((letter) => letter.to)).toEqual([cms.reviewer.email]);
    expect(sent[0]?.text).toContain('While it was down');
    expect(sent[0]?.text).toContain('Since then');
  });

  test('what a run has claimed and left is taken up by another one, ten minutes later', async () => {
    await steps.ask(await steps.draft({ title: 'Left behind' }));
    await notices();
    const [row] = (
      await cms.payload.find({ collection: 'payload-kv', where: { key: { equals: 'editorial-notices' } } })
    ).docs;
    expect(row).toBeDefined();
    const from = new Date(Date.now() - minute).toISOString();
    const claimedUntil = new Date(Date.now() + 10 * minute).toISOString();
    const data = { ...Object(row?.data), behind: { [cms.reviewer.user.id]: { from, claimedUntil } } };
    await cms.payload.db.updateOne({
      collection: 'payload-kv',
      where: { key: { equals: 'editorial-notices' } },
      data: { key: 'editorial-notices', data },
      returning: false,
    });
    sent.length = 0;
    await notices();
    expect(sent).toEqual([]);
    await notices(11 * minute);
    expect(to(cms.reviewer)).toHaveLength(1);
    expect(to(cms.reviewer)[0]?.text).toContain('Left behind');
  });

  test('a digest is one letter a person and week, and nobody gets one that says nothing', async () => {
    const now = new Date();
    await mails.sendDigests(cms.payload, now);
    expect(sent).toEqual([]);
    const { docs } = await cms.payload.find({ collection: 'editorial-records', pagination: false });
    for (const { documentId, kind } of docs) {
      await cms.payload.db.updateOne({
        collection: 'editorial-records',
        id: `${kind}:${documentId}`,
        data: { kind, documentId, requestState: 'none', isDraft: false },
        returning: false,
      });
    }
    const next = new Date(now.getTime() + week);
    await mails.sendDigests(cms.payload, next);
    expect(sent).toEqual([]);

    await steps.ask(await steps.draft({ title: 'First to read' }));
    await steps.ask(await steps.draft({ title: 'Second to read' }));
    const after = new Date(next.getTime() + week);
    await Promise.all([mails.sendDigests(cms.payload, after), mails.sendDigests(cms.payload, after)]);
    await mails.sendDigests(cms.payload, new Date(after.getTime() + minute));
    expect(sent.map((letter) => letter.to)).toEqual([cms.reviewer.email]);
    expect(sent[0]?.subject).toBe('Your week: 2 waiting for you');
    expect(sent[0]?.text).toContain('First to read');
    expect(sent[0]?.text).toContain('Second to read');
  });

  test('everybody hears of what is overdue', async () => {
    const id = await steps.published({ title: 'An old page' });
    const data = { collection: 'conditions', documentId: id, nextReviewOn: '2020-01-01T00:00:00.000Z' };
    await cms.payload.db.updateOne({ collection: 'editorial-records', id: keyOf(id), data, returning: false });
    await mails.sendDigests(cms.payload, new Date(Date.now() + 4 * week));
    expect(sent.map((letter) => letter.to).sort()).toEqual([
      'ada@example.org',
      'ed@example.org',
      'olga@example.org',
      'rita@example.org',
    ]);
    expect(to(cms.otherEditor)[0]?.subject).toBe('Your week: 1 overdue');
    expect(to(cms.otherEditor)[0]?.text).toMatch(/Review overdue \(1\)\n- An old page: overdue by \d+ months/);
  });
});
