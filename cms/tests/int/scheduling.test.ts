import type { FindOneArgs, TypeWithID } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleQueue } from '../../src/scheduling/names.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { keyOf, type Steps, stepsOf } from './deskSteps.ts';
import { newCondition, newSymptom } from './documents.ts';
import { isPublished, rowContent } from './rows.ts';
import { hour, type Schedule, scheduleOf } from './schedule.ts';

onEachDatabase('the schedule', (database) => {
  let cms: Cms;
  let steps: Steps;
  let schedule: Schedule;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    steps = await stepsOf(cms);
    schedule = scheduleOf(cms);
  });
  afterAll(() => cms.stop());
  beforeEach(() => {
    schedule.letters.length = 0;
  });

  const approved = async () => {
    const id = await steps.draft();
    await steps.ask(id);
    await steps.approve(id);
    return id;
  };
  const isLive = (id: string) => isPublished(cms, 'conditions', id);
  const jobs = async () =>
    (await cms.payload.find({ collection: 'payload-jobs', where: { queue: { equals: scheduleQueue } }, limit: 0 }))
      .docs;
  const lines = async (key: string) => {
    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { document: { equals: key } },
      sort: 'createdAt',
      limit: 0,
    });
    return docs.map(({ action, userName }) => `${userName}: ${action}`);
  };
  const titleOf = async (id: string) =>
    (await cms.payload.findByID({ collection: 'conditions', id, draft: true })).title;

  test('publishes what is due, to the minute and not before, in the name of who scheduled it', async () => {
    const id = await approved();
    const at = await schedule.put(keyOf(id));
    await schedule.runAt(new Date(new Date(at).getTime() - 5 * 60_000));
    expect(await isLive(id)).toBe(false);
    await schedule.runAt(new Date(new Date(at).getTime() + 1));
    expect(await isLive(id)).toBe(true);
    expect((await lines(keyOf(id))).slice(-2)).toEqual(['Ed Editor: publishing-scheduled', 'Ed Editor: published']);
    expect(schedule.letters).toEqual([]);
    expect(await jobs()).toEqual([]);
  });

  test('shows when it goes live, by whom, and what would be refused', async () => {
    const id = await steps.draft();
    const at = await schedule.put(keyOf(id), { as: cms.admin });
    expect(await schedule.state(keyOf(id))).toMatchObject({
      upcoming: [{ type: 'publish', at, by: 'Ada Admin' }],
      isEditedSince: false,
      obstacles: [{ label: 'Sign-off', message: 'No reviewer has approved it yet. Ask for a review first.' }],
      refusal: null,
    });
  });

  test('takes a page off the site, though a newer draft of it is incomplete', async () => {
    const id = await steps.published();
    await cms.payload.update({ collection: 'conditions', id, draft: true, data: { summary: '' } });
    await schedule.runAt(await later(schedule.put(keyOf(id), { type: 'unpublish' })));
    expect(await isLive(id)).toBe(false);
  });

  describe('a gate that refuses', () => {
    test('leaves the document as it is, and tells who scheduled it and the admins why and what to do', async () => {
      const id = await approved();
      const title = await titleOf(id);
      const at = await schedule.put(keyOf(id));
      await cms.payload.update({
        collection: 'conditions',
        id,
        draft: true,
        data: { summary: 'Worry that stays for months.' },
        user: cms.editor.user,
      });
      await schedule.runAt(await later(at));
      expect(await isLive(id)).toBe(false);
      expect(await jobs()).toEqual([]);
      expect(schedule.letters.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([
        `ada@example.org: Not published: ${title}`,
        `ed@example.org: Not published: ${title}`,
      ]);
      const why = 'It was changed after Rita Reviewer approved it. Ask for a review of this version.';
      expect(schedule.letters[0]?.text).toContain(why);
      expect(schedule.letters[0]?.text).toContain(`http://cms.test/admin/collections/conditions/${id}`);
      expect((await schedule.state(keyOf(id))).refusal).toEqual({
        type: 'publish',
        dueAt: at,
        reasons: [`Sign-off – ${why}`],
      });
      expect((await lines(keyOf(id))).at(-1)).toBe('The system: schedule-refused');
    });

    test('is forgotten when somebody has published it by hand, scheduled it again, or has seen it', async () => {
      const id = await steps.draft();
      const refused = async () => {
        await schedule.runAt(await later(schedule.put(keyOf(id))));
        return (await schedule.state(keyOf(id))).refusal !== null;
      };
      const isForgotten = async () => (await schedule.state(keyOf(id))).refusal === null;
      expect(await refused()).toBe(true);
      expect(await schedule.post('dismiss-refusal', { target: keyOf(id) }, cms.editor)).toBe('200');
      expect([await isForgotten(), await refused()]).toEqual([true, true]);
      const at = await schedule.put(keyOf(id));
      expect([at > '2', await isForgotten()]).toEqual([true, true]);
      await schedule.runAt(await later(at));
      await steps.ask(id);
      await steps.approve(id);
      await steps.publish(id);
      expect(await isForgotten()).toBe(true);
    });

    test('unpublishing is refused while others use it, as by hand', async () => {
      const target = await steps.published();
      const user = await steps.published({ relatedConditions: [target] });
      await schedule.runAt(await later(schedule.put(keyOf(target), { type: 'unpublish' })));
      expect(await isLive(target)).toBe(true);
      expect(schedule.letters[0]?.subject).toBe(`Still on the site: ${await titleOf(target)}`);
      expect(schedule.letters[0]?.text).toContain(`It is used on: ${await titleOf(user)}`);
    });

    test('what is in the trash by then is told too', async () => {
      const id = await approved();
      const at = await schedule.put(keyOf(id));
      await cms.payload.update({ collection: 'conditions', id, data: { deletedAt: new Date().toISOString() } });
      await schedule.runAt(await later(at));
      expect(schedule.letters[0]?.text).toContain('It is in the trash or was deleted.');
    });

    test('whoever may not publish any more does not publish by what was scheduled before', async () => {
      const id = await approved();
      const user = await cms.payload.create({
        collection: 'users',
        data: { name: 'Lea Leaving', email: `lea-${id}@example.org`, role: 'editor' },
      });
      const other = { ...cms.editor, user: { ...cms.editor.user, id: user.id } };
      const at = new Date(Date.now() + hour);
      const input = { type: 'publish' as const, doc: { relationTo: 'conditions' as const, value: id } };
      await cms.payload.jobs.queue({
        task: 'schedulePublish',
        queue: scheduleQueue,
        waitUntil: at,
        input: { ...input, user: { relationTo: 'users', value: other.user.id } },
      });
      await cms.payload.update({ collection: 'users', id: user.id, data: { role: 'front-desk' } });
      await schedule.runAt(await later(at.toISOString()));
      expect(await isLive(id)).toBe(false);
      expect(schedule.letters[0]?.text).toContain('Whoever scheduled it may not publish any more.');
    });

    test('a mail server that is down keeps the letter, not the others waiting', async () => {
      const id = await steps.draft();
      const at = await schedule.put(keyOf(id));
      const { payload } = cms;
      vi.mocked(payload.sendEmail).mockRejectedValueOnce(new Error('The mail server is down.'));
      await schedule.runAt(await later(at));
      expect(schedule.letters.length).toBe(1);
      await schedule.runAt(new Date(Date.now() + 24 * hour));
      expect(schedule.letters.map(({ to }) => to).sort()).toEqual(['ada@example.org', 'ed@example.org']);
    });
  });

  test('two that are due in the same minute go live whatever their order, where one uses the other', async () => {
    const used = await approved();
    const using = await steps.draft({ relatedConditions: [used] });
    await steps.ask(using);
    await steps.approve(using);
    const at = new Date(Date.now() + hour);
    for (const id of [using, used]) await schedule.put(keyOf(id), { at });
    await schedule.runAt(await later(at.toISOString()));
    expect([await isLive(used), await isLive(using)]).toEqual([true, true]);
    expect(schedule.letters).toEqual([]);
  });

  test('editing after scheduling keeps the schedule, warns, and publishes the newest version', async () => {
    const data = newSymptom();
    const { id } = await cms.payload.create({ collection: 'people', data: person(), draft: true });
    const at = await schedule.put(`people:${id}`);
    const { docs } = await cms.payload.find({ collection: 'payload-jobs', where: { waitUntil: { equals: at } } });
    const earlier = new Date(Date.now() - hour).toISOString();
    for (const job of docs) {
      await cms.payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data: { createdAt: earlier } });
    }
    await cms.payload.update({ collection: 'people', id, draft: true, data: { summary: data.summary } });
    expect((await schedule.state(`people:${id}`)).isEditedSince).toBe(true);
    await schedule.runAt(await later(at));
    expect((await rowContent(cms, 'people', id))?.summary).toBe(data.summary);
  });

  test('what was taken down at once does not come back by itself', async () => {
    const id = await steps.published();
    await schedule.put(keyOf(id));
    const order = { key: keyOf(id), reason: 'Wrong dose.', instead: null };
    expect(await schedule.post('withdraw', order, cms.reviewer)).toBe('200');
    expect((await schedule.state(keyOf(id))).upcoming).toEqual([]);
  });

  test('says where there is nothing to take off, unless it is to be published before', async () => {
    const id = await steps.draft();
    const isIdle = async () => (await schedule.state(keyOf(id))).isIdle;
    await schedule.put(keyOf(id), { type: 'unpublish', at: new Date(Date.now() + 2 * hour) });
    expect(await isIdle()).toBe(true);
    await schedule.put(keyOf(id));
    expect(await isIdle()).toBe(false);
  });

  test('site settings wait for their time like documents', async () => {
    const key = 'site-settings:site-settings';
    const at = await schedule.put(key);
    expect((await schedule.state(key)).upcoming.map((one) => one.at)).toEqual([at]);
    await schedule.post('cancel-schedule', { id: (await schedule.state(key)).upcoming[0]?.id }, cms.editor);
    expect((await schedule.state(key)).upcoming).toEqual([]);
  });

  describe('is for those who may publish', () => {
    test('putting on, and taking off', async () => {
      const id = await steps.draft();
      const only = '403 Only an editor or an admin can do this. Ask one of them.';
      for (const as of [cms.reviewer, cms.frontDesk]) expect(await schedule.put(keyOf(id), { as })).toBe(only);
      await schedule.put(keyOf(id));
      const [job] = (await schedule.state(keyOf(id))).upcoming;
      for (const as of [cms.reviewer, cms.frontDesk]) {
        expect(await schedule.post('cancel-schedule', { id: job?.id }, as)).toBe(only);
      }
      expect(await schedule.post('cancel-schedule', { id: job?.id }, cms.otherEditor)).toBe('200');
      expect((await lines(keyOf(id))).slice(-2)).toEqual([
        'Ed Editor: publishing-scheduled',
        'Olga Other: schedule-cancelled',
      ]);
    });

    test('by the drawer of the admin too, which asks for it in another way', async () => {
      const { schedulePublish } = await import('../../src/scheduling/serverFunction.ts');
      const { createLocalReq } = await import('payload');
      const id = await steps.draft();
      const ask = async (as: Cms['editor'], args: object) => {
        const req = await createLocalReq({ user: as.user }, cms.payload);
        const rest = { cookies: new Map(), importMap: {}, permissions: {}, user: as.user };
        return schedulePublish(Object.assign(rest, { req, ...args }) as Parameters<typeof schedulePublish>[0]);
      };
      const args = { type: 'publish', date: new Date(Date.now() + hour), doc: { relationTo: 'conditions', value: id } };
      expect(await ask(cms.reviewer, args)).toEqual({
        error: 'Only an editor or an admin can do this. Ask one of them.',
      });
      expect(await ask(cms.editor, args)).toEqual({ message: expect.any(String) });
      const [job] = (await schedule.state(keyOf(id))).upcoming;
      expect(await ask(cms.frontDesk, { deleteID: job?.id })).toHaveProperty('error');
      expect(await ask(cms.editor, { deleteID: job?.id })).toEqual({ message: expect.any(String) });
      expect(await schedule.state(keyOf(id))).toMatchObject({ upcoming: [] });
    });
  });

  test('refuses a time that is over, the same twice, and what has no drafts', async () => {
    const id = await steps.draft();
    const over = new Date(Date.now() - hour);
    expect(await schedule.put(keyOf(id), { at: over })).toBe(
      '400 That time is over. Choose one to come, or publish it now.',
    );
    const at = new Date(Date.now() + hour);
    await schedule.put(keyOf(id), { at });
    expect(await schedule.put(keyOf(id), { at })).toMatch(/^400 It is scheduled for exactly this already/);
    expect(await schedule.put('media:000000000000000000000000')).toMatch(/^400 Documents of this kind/);
  });

  test('a refusal that cannot be written down is not lost: it is tried again and told then, with the time it was due', async () => {
    const { db, logger } = cms.payload;
    await db.deleteMany({ collection: 'payload-jobs', where: { queue: { equals: scheduleQueue } } });
    const id = await steps.draft();
    const at = await schedule.put(keyOf(id));
    const create = vi.spyOn(db, 'create').mockRejectedValueOnce(new Error('The disk is full.'));
    const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
    await schedule.runAt(await later(at));
    expect(create.mock.calls.length).toBeGreaterThan(1);
    expect(error.mock.calls.map(([line]) => line)).toEqual([
      {
        err: expect.objectContaining({ message: 'The disk is full.' }),
        msg: expect.stringContaining('is tried again'),
      },
    ]);
    create.mockRestore();
    error.mockRestore();
    expect((await schedule.state(keyOf(id))).refusal).toMatchObject({ dueAt: at });
    expect(schedule.letters.length).toBe(2);
  });

  describe('what is being done just then', () => {
    /** Puts it on the schedule, and does `meanwhile` after the timer has taken it up and before the work begins. */
    const overtaken = async (id: string, meanwhile: () => Promise<unknown>) => {
      const { db } = cms.payload;
      // What other tests have left on the schedule.
      await db.deleteMany({ collection: 'payload-jobs', where: { queue: { equals: scheduleQueue } } });
      const at = await schedule.put(keyOf(id));
      const findOne = db.findOne.bind(db);
      // It begins with a look at who scheduled it.
      const spy = vi.spyOn(db, 'findOne').mockImplementation(async <T extends TypeWithID>(args: FindOneArgs) => {
        if (args.collection === 'users') {
          spy.mockRestore();
          await meanwhile();
        }
        return findOne<T>(args);
      });
      await schedule.runAt(await later(at));
    };

    test('stays as it is where it is taken off the schedule', async () => {
      const id = await approved();
      await overtaken(id, async () => {
        const [job] = (await schedule.state(keyOf(id))).upcoming;
        expect(await schedule.post('cancel-schedule', { id: job?.id }, cms.editor)).toBe('200');
      });
      expect(await isLive(id)).toBe(false);
      expect((await lines(keyOf(id))).at(-1)).toBe('Ed Editor: schedule-cancelled');
      expect([schedule.letters, (await schedule.state(keyOf(id))).upcoming]).toEqual([[], []]);
    });

    test('does not come back where it is withdrawn', async () => {
      const id = await steps.published();
      await cms.payload.update({ collection: 'conditions', id, draft: true, data: { summary: 'A newer draft.' } });
      await overtaken(id, async () => {
        const order = { key: keyOf(id), reason: 'Wrong dose.', instead: null };
        expect(await schedule.post('withdraw', order, cms.reviewer)).toBe('200');
      });
      expect([await isLive(id), schedule.letters]).toEqual([false, []]);
    });
  });

  test('what was being done when the CMS ended is done after its restart, and is said', async () => {
    const { resumeJobs } = await import('../../src/scheduling/jobs.ts');
    const id = await approved();
    const at = await schedule.put(keyOf(id));
    const { docs } = await cms.payload.find({ collection: 'payload-jobs', where: { waitUntil: { equals: at } } });
    for (const job of docs) await cms.payload.db.updateJobs({ id: job.id, data: { processing: true } });
    await schedule.runAt(await later(at));
    expect(await isLive(id)).toBe(false);
    await resumeJobs(cms.payload);
    await schedule.runAt(await later(at));
    expect(await isLive(id)).toBe(true);
  });

  test('a scheduler that has not been there for three minutes is not running', async () => {
    const { beat, schedulerHealth } = await import('../../src/scheduling/heartbeat.ts');
    const now = new Date();
    const startedAt = new Date(now.getTime() - hour);
    expect(await schedulerHealth(cms.payload, { now, startedAt })).toMatchObject({ isRunning: false });
    expect(await schedulerHealth(cms.payload, { now, startedAt: now })).toMatchObject({ isRunning: true });
    await beat(cms.payload, new Date(now.getTime() - 2 * 60_000));
    expect(await schedulerHealth(cms.payload, { now, startedAt })).toMatchObject({ isRunning: true });
    await beat(cms.payload, new Date(now.getTime() - 4 * 60_000));
    expect(await schedulerHealth(cms.payload, { now, startedAt })).toMatchObject({ isRunning: false });
    await cms.payload.jobs.handleSchedules({ queue: scheduleQueue });
    await schedule.runAt(new Date(now.getTime() + 2 * 60_000));
    expect(await schedulerHealth(cms.payload, { now, startedAt })).toMatchObject({ isRunning: true });
  });

  test('a kill in the middle of a heartbeat does not stop the scheduler for good', async () => {
    const { resumeJobs } = await import('../../src/scheduling/jobs.ts');
    const queueNext = async () => (await cms.payload.jobs.handleSchedules({ queue: scheduleQueue })).queued.length;
    await queueNext();
    const where = { queue: { equals: scheduleQueue } };
    await cms.payload.db.updateJobs({ where, data: { processing: true }, returning: false });
    expect(await queueNext()).toBe(0);
    await resumeJobs(cms.payload);
    await schedule.runAt(new Date(Date.now() + 2 * 60_000));
    expect(await queueNext()).toBe(1);
  });
});

/** A moment after the time that it is given, when the timer comes by. */
async function later(at: string | Promise<string>): Promise<Date> {
  return new Date(new Date(await at).getTime() + 10_000);
}

function person() {
  const { title, slug } = newCondition();
  return { title, slug, role: 'Writer', summary: 'Writes.' };
}
