import type { DocumentKey } from '@wellcite/shared/content-api';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BundleOverview } from '../../src/bundles/overview.ts';
import type { ReleaseBundle, Treatment } from '../../src/payload-types.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { keyOf, type Steps, stepsOf } from './deskSteps.ts';
import { newReference, newTreatment, paragraph, richText, unique, words } from './documents.ts';
import { isPublished } from './rows.ts';
import { hour, type Schedule, scheduleOf } from './schedule.ts';

onEachDatabase('a release bundle', (database) => {
  let cms: Cms;
  let steps: Steps;
  let schedule: Schedule;
  beforeAll(async () => {
    cms = await startCms(database, { requireApproval: true });
    steps = await stepsOf(cms);
    schedule = scheduleOf(cms);
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    await cms.messagesSent();
    cms.receiver.messages.length = 0;
    schedule.letters.length = 0;
  });

  type Contents = Partial<Pick<ReleaseBundle, 'documents' | 'unpublish' | 'siteSettings'>>;
  const inConditions = (...ids: string[]) => ids.map((value) => ({ relationTo: 'conditions' as const, value }));
  const bundleOf = async (contents: Contents, name = 'Spring update') => {
    const made = await cms.payload.create({ collection: 'release-bundles', data: { name, ...contents } });
    return String(made.id);
  };
  const stored = (id: string) => cms.payload.findByID({ collection: 'release-bundles', id, depth: 0 });
  const overview = async (id: string, as: Account = cms.editor): Promise<BundleOverview> => {
    // Reads the environment of the CMS that was just started.
    const { bundleOverview } = await import('../../src/bundles/overview.ts');
    return bundleOverview(id, await createLocalReq({ user: as.user }, cms.payload));
  };
  const ask = (id: string) =>
    schedule.post('bundle-request-review', { id, reviewer: null, note: 'Together.' }, cms.editor);
  const approve = async (id: string, as: Account = cms.reviewer) =>
    schedule.post('bundle-approve', { id, versions: (await overview(id, as)).approvable }, as);
  const publish = (id: string, as: Account = cms.editor) => schedule.post('bundle-publish', { id }, as);
  const isLive = (id: string) => isPublished(cms, 'conditions', id);
  const edit = (id: string, summary: string, as: Account = cms.editor) =>
    cms.payload.update({ collection: 'conditions', id, draft: true, data: { summary }, user: as.user });

  /** A condition and a treatment that refer to each other, with a new reference. */
  async function newPages() {
    const { payload, editor } = cms;
    const reference = await payload.create({ collection: 'references', draft: true, data: newReference() });
    const treatment = await payload.create({ collection: 'treatments', draft: true, data: newTreatment() });
    const condition = await steps.draft({ treatments: [{ treatment: treatment.id, how: 'It may help.' }] });
    const use = {
      condition,
      outcome: 'worry',
      effect: 'unclear',
      certainty: 'low',
      regulatoryStatus: 'off-label',
      statement: 'It has not been studied for worry.',
      references: [reference.id],
    } satisfies NonNullable<Treatment['uses']>[number];
    await payload.update({
      collection: 'treatments',
      id: treatment.id,
      draft: true,
      data: { uses: [use] },
      user: editor.user,
    });
    const documents = [
      { relationTo: 'conditions' as const, value: condition },
      { relationTo: 'treatments' as const, value: treatment.id },
      { relationTo: 'references' as const, value: reference.id },
    ];
    const keys = documents.map(({ relationTo, value }): DocumentKey => `${relationTo}:${value}`);
    return { documents, keys, condition };
  }

  test('goes the whole way: prepared, asked for, approved in one press, published in one message', async () => {
    const { documents, keys } = await newPages();
    const id = await bundleOf({ documents });
    expect((await overview(id)).state).toMatchObject({ name: 'preparing' });
    expect(await ask(id)).toBe('200');
    expect((await overview(id)).state.name).toBe('in-review');
    // A condition and a treatment need approval; a reference does not, and may have one all the same.
    expect((await overview(id, cms.reviewer)).approvable.map(({ key }) => key)).toEqual(keys);
    expect(await approve(id)).toBe('200');
    const ready = await overview(id);
    expect([ready.state.name, ready.changes, ready.publishing.flatMap(({ obstacles }) => obstacles)]).toEqual([
      'approved',
      3,
      [],
    ]);
    expect(await publish(id)).toBe('200');
    await cms.messagesSent();
    expect(cms.receiver.messages.map(({ event }) => event.data.documents.length)).toEqual([3]);
    expect(cms.receiver.named().toSorted()).toEqual(keys.toSorted());
    expect(await stored(id)).toMatchObject({ state: 'published', publishedBy: 'Ed Editor' });
    expect(await publish(id)).toMatch(/^400 This release bundle is published already/);
  });

  test('publishes none where one is refused, and says which and why', async () => {
    const good = await steps.draft();
    const bad = await steps.draft({ title: 'The one that fails' });
    for (const id of [good, bad]) {
      await steps.ask(id);
      await steps.approve(id);
    }
    const id = await bundleOf({ documents: inConditions(good, bad) });
    await edit(bad, 'Something else entirely.');
    expect(await publish(id)).toBe(
      '400 “The one that fails” cannot go, so nothing of the bundle was published. Sign-off – It was changed after Rita Reviewer approved it. Ask for a review of this version.',
    );
    expect([await isLive(good), await isLive(bad)]).toEqual([false, false]);
    expect((await stored(id)).state).toBe('open');
    await cms.messagesSent();
    expect(cms.receiver.messages).toEqual([]);
  });

  test('an edit voids the approval of that document alone, and the bundle says which', async () => {
    const [one, other] = [await steps.draft(), await steps.draft()];
    const id = await bundleOf({ documents: inConditions(one, other) });
    await ask(id);
    await approve(id);
    await edit(other, 'Worry that stays for months.');
    const { publishing, state } = await overview(id);
    expect(publishing.map(({ isApproved }) => isApproved)).toEqual([true, false]);
    expect(publishing.map(({ obstacles }) => obstacles.length)).toEqual([0, 1]);
    expect(state.name).toBe('preparing');
  });

  test('nobody approves their own edits by way of a bundle', async () => {
    const [own, others] = [await steps.draft(), await steps.draft()];
    await edit(own, 'As the reviewer would have it.', cms.reviewer);
    const id = await bundleOf({ documents: inConditions(own, others) });
    await ask(id);
    const seen = await overview(id, cms.reviewer);
    expect(seen.approvable.map(({ key }) => key)).toEqual([keyOf(others)]);
    expect(seen.publishing[0]?.whyNotApprove).toContain('edits of your own');
    const digest = (await cms.payload.findByID({ collection: 'editorial-records', id: keyOf(own) })).digest;
    const versions = [...seen.approvable, { key: keyOf(own), digest }];
    expect(await schedule.post('bundle-approve', { id, versions }, cms.reviewer)).toMatch(/^403 “.*”: Only a reviewer/);
    expect((await overview(id)).publishing.map(({ isApproved }) => isApproved)).toEqual([false, false]);
    expect(await approve(id)).toBe('200');
  });

  test('what was changed while it was read is approved by nobody, nor is the rest', async () => {
    const [one, other] = [await steps.draft(), await steps.draft()];
    const id = await bundleOf({ documents: inConditions(one, other) });
    await ask(id);
    const { approvable: versions } = await overview(id, cms.reviewer);
    await edit(other, 'Changed meanwhile.');
    expect(await schedule.post('bundle-approve', { id, versions }, cms.reviewer)).toMatch(/^409 “.*”: It was changed/);
    expect((await overview(id)).publishing.map(({ isApproved }) => isApproved)).toEqual([false, false]);
  });

  test('takes pages off in the same moment, whatever their order, once nothing else uses them', async () => {
    const old = await steps.published();
    const usesOld = await steps.published({ relatedConditions: [old] });
    const id = await bundleOf({ unpublish: inConditions(old, usesOld) });
    expect((await overview(id)).leaving.flatMap(({ obstacles }) => obstacles)).toEqual([]);
    expect(await publish(id)).toBe('200');
    expect([await isLive(old), await isLive(usesOld)]).toEqual([false, false]);
  });

  test('takes a page off whose place another one takes, together with the pages that lead to it', async () => {
    const old = await steps.published();
    const user = await steps.published({ relatedConditions: [old] });
    const next = await steps.draft();
    const data = { relatedConditions: [next] };
    await cms.payload.update({ collection: 'conditions', id: user, draft: true, data, user: cms.editor.user });
    const id = await bundleOf({ documents: inConditions(user, next), unpublish: inConditions(old) });
    await ask(id);
    await approve(id);
    expect((await overview(id)).state.name).toBe('approved');
    expect(await publish(id)).toBe('200');
    expect([await isLive(old), await isLive(next)]).toEqual([false, true]);
  });

  test('takes a page out of the menu and off the site in one moment', async () => {
    const { id: page } = await cms.payload.create({
      collection: 'pages',
      draft: true,
      data: { ...unique('About us'), summary: 'Who we are.', body: richText(paragraph(words('We are a clinic.'))) },
      user: cms.editor.user,
    });
    const pages = [{ relationTo: 'pages' as const, value: page }];
    const first = await bundleOf({ documents: pages });
    await ask(first);
    await approve(first);
    await publish(first);
    const settings = (link: object) => ({
      clinicName: 'Our clinic',
      crisisLines: [{ name: '988', telephone: '988', action: 'Call 988', description: 'At any time' }],
      navigation: [{ label: 'Conditions', kind: 'section' as const, section: 'conditions' as const }, link],
    });
    const toPage = { label: 'Here', kind: 'page' as const, page };
    const slug = 'site-settings';
    await cms.payload.updateGlobal({ slug, data: { ...settings(toPage), _status: 'published' } });
    const symptoms = { label: 'Symptoms', kind: 'section' as const, section: 'symptoms' as const };
    await cms.payload.updateGlobal({ slug, data: settings(symptoms), draft: true });
    const alone = await bundleOf({ unpublish: pages });
    expect((await overview(alone)).leaving[0]?.obstacles[0]?.message).toContain('the site settings');
    const id = await bundleOf({ siteSettings: true, unpublish: pages });
    expect((await overview(id)).leaving[0]?.obstacles).toEqual([]);
    expect(await publish(id)).toBe('200');
    expect(await isPublished(cms, 'pages', page)).toBe(false);
  });

  test('takes nothing off that another page uses, and says which', async () => {
    const old = await steps.published();
    const user = await steps.published({ title: 'A page that stays', relatedConditions: [old] });
    const id = await bundleOf({ documents: inConditions(await steps.draft()), unpublish: inConditions(old) });
    expect((await overview(id)).leaving[0]?.obstacles[0]?.message).toContain('“A page that stays” uses it');
    expect(await publish(id)).toMatch(/^400/);
    expect([await isLive(old), await isLive(user)]).toEqual([true, true]);
  });

  test('leaves alone what is live as it is, and has nothing to publish where all of it is', async () => {
    const live = await steps.published();
    const id = await bundleOf({ documents: inConditions(live) });
    expect((await overview(id)).publishing[0]?.change).toBe('none');
    expect(await publish(id)).toMatch(/^400 Everything in it is on the site as it is already/);
  });

  test('a document in two open bundles is pointed out in both, and beside its form', async () => {
    const shared = await steps.draft();
    const one = await bundleOf({ documents: inConditions(shared) }, 'One');
    await bundleOf({ documents: inConditions(shared) }, 'Other');
    expect((await overview(one)).publishing[0]?.alsoIn.map(({ name }) => name)).toEqual(['Other']);
    expect((await schedule.state(keyOf(shared))).bundles.map(({ name }) => name).toSorted()).toEqual(['One', 'Other']);
  });

  describe('on the schedule', () => {
    const put = (id: string, as: Account = cms.editor) =>
      schedule.post('bundle-schedule', { id, at: new Date(Date.now() + hour).toISOString() }, as);
    const due = () => new Date(Date.now() + hour + 60_000);

    test('goes live at its time', async () => {
      const { condition, documents } = await newPages();
      const id = await bundleOf({ documents });
      await ask(id);
      await approve(id);
      expect(await put(id)).toBe('200');
      expect((await overview(id)).state.name).toBe('scheduled');
      await schedule.runAt(due());
      expect([await isLive(condition), (await stored(id)).state]).toEqual([true, 'published']);
    });

    test('is refused at its time as a whole, with a letter that says which document and why', async () => {
      const [good, bad] = [await steps.draft(), await steps.draft({ title: 'Not approved' })];
      await steps.ask(good);
      await steps.approve(good);
      const id = await bundleOf({ documents: inConditions(good, bad) }, 'Summer');
      await put(id);
      await schedule.runAt(due());
      expect(await isLive(good)).toBe(false);
      expect(await stored(id)).toMatchObject({ state: 'refused', publishAt: null });
      expect((await overview(id)).refusal).toEqual([
        '“Not approved” cannot go, so nothing of the bundle was published. Sign-off – No reviewer has approved it yet. Ask for a review first.',
      ]);
      expect(schedule.letters.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
        'ada@example.org: Not published: Release bundle “Summer”',
        'ed@example.org: Not published: Release bundle “Summer”',
      ]);
      expect(schedule.letters[0]?.text).toContain(`/admin/collections/release-bundles/${id}/release`);
    });

    test('does not bring back what was withdrawn meanwhile, until somebody has seen to it', async () => {
      const { payload, editor } = cms;
      const title = unique('Pat Person');
      const data = { ...title, role: 'Writer', summary: 'Writes.', _status: 'published' as const };
      const { id: person } = await payload.create({ collection: 'people', data, user: editor.user });
      const id = await bundleOf({
        documents: [{ relationTo: 'people', value: person }, ...inConditions(await steps.published())],
      });
      const change = (summary: string) =>
        payload.update({ collection: 'people', id: person, draft: true, data: { summary }, user: editor.user });
      await change('Writes, and reads.');
      await put(id);
      const order = { key: `people:${person}`, reason: 'Not a doctor.', instead: null };
      expect(await schedule.post('withdraw', order, cms.reviewer)).toBe('200');
      const why = 'It was withdrawn, and nobody has changed it since.';
      expect((await overview(id)).publishing[0]?.obstacles[0]?.message).toContain(why);
      await schedule.runAt(due());
      expect(await isPublished(cms, 'people', person)).toBe(false);
      expect((await overview(id)).refusal[0]).toContain(
        `“${title.title}” cannot go, so nothing of the bundle was published. ${why}`,
      );
      await change('Writes, and is no doctor.');
      expect(await publish(id)).toBe('200');
      expect(await isPublished(cms, 'people', person)).toBe(true);
    });

    test('holds still until it is taken off, and does nothing when it was', async () => {
      const draft = await steps.draft();
      const id = await bundleOf({ documents: inConditions(draft) });
      await put(id);
      const more = cms.payload.update({ collection: 'release-bundles', id, data: { documents: [] } });
      await expect(more).rejects.toThrow(/is on the schedule/);
      await cms.payload.update({ collection: 'release-bundles', id, data: { note: 'Words may change.' } });
      expect(await schedule.post('bundle-cancel', { id }, cms.editor)).toBe('200');
      await schedule.runAt(due());
      expect([(await stored(id)).state, schedule.letters]).toEqual(['open', []]);
    });

    test('is gone from the queue when it is deleted', async () => {
      const id = await bundleOf({ documents: inConditions(await steps.draft()) });
      await put(id);
      await cms.payload.delete({ collection: 'release-bundles', id });
      const left = await cms.payload.count({
        collection: 'payload-jobs',
        where: { taskSlug: { equals: 'publishBundle' } },
      });
      expect(left.totalDocs).toBe(0);
    });
  });

  test('is a record once it is published', async () => {
    const id = await bundleOf({ documents: inConditions(await steps.published()) });
    await cms.payload.db.updateOne({ collection: 'release-bundles', id, data: { name: 'Kept', state: 'published' } });
    const change = cms.payload.update({ collection: 'release-bundles', id, data: { documents: [] } });
    await expect(change).rejects.toThrow(/kept as a record/);
    await expect(cms.payload.delete({ collection: 'release-bundles', id })).rejects.toThrow(/kept as a record/);
    const answer = await cms.api(`/api/release-bundles/${id}`, { method: 'DELETE', as: cms.editor });
    expect([answer.status, (await answer.json()).errors[0].message]).toEqual([
      400,
      expect.stringMatching(/kept as a record/),
    ]);
    const many = await cms.api(`/api/release-bundles?where[id][equals]=${id}`, { method: 'DELETE', as: cms.editor });
    expect((await many.json()).errors).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ state: 'published' });
  });

  test('is published and scheduled by those who may publish, approved by reviewers, and nobody writes its state', async () => {
    const id = await bundleOf({ documents: inConditions(await steps.draft()) });
    const only = '403 Only an editor or an admin can do this. Ask one of them.';
    for (const as of [cms.reviewer, cms.frontDesk]) expect(await publish(id, as)).toBe(only);
    const versions = [{ key: keyOf('x'), digest: 'a'.repeat(64) }];
    for (const as of [cms.editor, cms.admin]) {
      expect(await schedule.post('bundle-approve', { id, versions }, as)).toMatch(/^403 Only a reviewer/);
    }
    const body = JSON.stringify({ state: 'published', publishedBy: 'Nobody' });
    await cms.api(`/api/release-bundles/${id}`, { method: 'PATCH', as: cms.admin, body });
    expect(await stored(id)).toMatchObject({ state: 'open' });
  });
});
