import { sha256 } from '@wellcite/shared/digest';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Condition } from '../../src/payload-types.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newReference, newSymptom, newTreatment } from './documents.ts';
import { isPublished, rowContent, rowOf } from './rows.ts';

onEachDatabase('the read model', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    await cms.messagesSent();
    cms.receiver.messages.length = 0;
  });

  const published = (data = newCondition()) =>
    cms.payload.create({ collection: 'conditions', data: { ...data, _status: 'published' } });
  const update = (id: string, data: Partial<Condition>, draft = false) =>
    cms.payload.update({ collection: 'conditions', id, data, draft });
  const summaryOf = async (id: string) => (await rowContent(cms, 'conditions', id))?.summary ?? null;
  const named = async () => {
    await cms.messagesSent();
    return cms.receiver.named();
  };

  test('holds what was published, and its digest', async () => {
    const { id, publishedAt } = await published();
    const row = await rowOf(cms, 'conditions', id);
    expect(row?.digest).toBe(sha256(row?.content ?? ''));
    expect(await rowContent(cms, 'conditions', id)).toMatchObject({ id, publishedAt, symptoms: [], medicalName: null });
    expect(Date.parse(publishedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(await named()).toEqual([`conditions:${id}`]);
  });

  test('leaves a draft out', async () => {
    const { id } = await cms.payload.create({ collection: 'conditions', data: newCondition(), draft: true });
    await update(id, { summary: 'A new draft.' }, true);
    expect(await isPublished(cms, 'conditions', id)).toBe(false);
    expect(await named()).toEqual([]);
  });

  test('does not change while a published document is being drafted, autosaved included', async () => {
    const { id, summary } = await published();
    await named();
    cms.receiver.messages.length = 0;
    await update(id, { summary: 'A draft.' }, true);
    await cms.payload.update({
      collection: 'conditions',
      id,
      data: { summary: 'Typing…' },
      draft: true,
      autosave: true,
    });
    expect([await summaryOf(id), await named()]).toEqual([summary, []]);
    await update(id, { _status: 'published' });
    expect([await summaryOf(id), await named()]).toEqual(['Typing…', [`conditions:${id}`]]);
  });

  test('says nothing, and keeps the date, where readers would see no difference', async () => {
    const { id, publishedAt } = await published();
    await named();
    cms.receiver.messages.length = 0;
    const again = await update(id, { _status: 'published' });
    expect([again.publishedAt, await named()]).toEqual([publishedAt, []]);
  });

  test.each(['', '?unpublishAllLocales=true', '?draft=false'])(
    'follows unpublishing over HTTP with %j, and publishing again',
    async (query) => {
      const { id } = await published();
      const body = JSON.stringify({ _status: 'draft' });
      const answer = await cms.api(`/api/conditions/${id}${query}`, { method: 'PATCH', as: cms.editor, body });
      expect([answer.status, await isPublished(cms, 'conditions', id)]).toEqual([200, false]);
      await update(id, { _status: 'published' });
      expect(await isPublished(cms, 'conditions', id)).toBe(true);
      expect(await named()).toEqual(Array.from({ length: 3 }, () => `conditions:${id}`));
    },
  );

  test('follows the trash, though the document still says it is published, and the way back', async () => {
    const { id } = await published();
    const { _status } = await update(id, { deletedAt: new Date().toISOString() });
    expect([_status, await isPublished(cms, 'conditions', id)]).toEqual(['published', false]);
    await cms.payload.update({
      collection: 'conditions',
      id,
      trash: true,
      data: { deletedAt: null, _status: 'published' },
    });
    expect(await isPublished(cms, 'conditions', id)).toBe(true);
  });

  test('follows deleting, one and many', async () => {
    const [one, two, three] = [await published(), await published(), await published()];
    await cms.payload.delete({ collection: 'conditions', id: one.id });
    await cms.payload.delete({ collection: 'conditions', where: { id: { in: [two.id, three.id] } } });
    const left = await Promise.all([one, two, three].map(({ id }) => isPublished(cms, 'conditions', id)));
    expect(left).toEqual([false, false, false]);
  });

  test('follows bulk publishing, restoring a version, and a copy that is published at once', async () => {
    const [one, two] = [await published(), await published()];
    await cms.payload.update({
      collection: 'conditions',
      where: { id: { in: [one.id, two.id] } },
      data: { summary: 'Of both.', _status: 'published' },
    });
    expect([await summaryOf(one.id), await summaryOf(two.id)]).toEqual(['Of both.', 'Of both.']);

    const { docs } = await cms.payload.findVersions({
      collection: 'conditions',
      where: { and: [{ parent: { equals: one.id } }, { 'version.summary': { equals: one.summary } }] },
    });
    await cms.payload.restoreVersion({ collection: 'conditions', id: docs[0]?.id ?? '' });
    expect(await summaryOf(one.id)).toBe(one.summary);

    const { slug } = newCondition();
    const data = { slug, _status: 'published' } as const;
    const copy = await cms.payload.duplicate({ collection: 'conditions', id: one.id, data });
    expect(await rowContent(cms, 'conditions', copy.id)).toMatchObject({ id: copy.id, slug, summary: one.summary });
  });

  test('a copy of what is published was never published itself', async () => {
    const { id } = await published();
    const copy = await cms.payload.duplicate({
      collection: 'conditions',
      id,
      draft: true,
      data: { slug: newCondition().slug },
    });
    expect([copy.publishedAt ?? null, await isPublished(cms, 'conditions', copy.id)]).toEqual([null, false]);
  });

  test('is as it was where the change is undone', async () => {
    const { id, summary } = await published();
    await named();
    cms.receiver.messages.length = 0;
    const hooks = cms.payload.collections.conditions.config.hooks.afterChange;
    hooks.push(() => {
      throw new Error('the last hook failed');
    });
    await expect(update(id, { summary: 'Changed.', _status: 'published' })).rejects.toThrow('the last hook failed');
    hooks.pop();
    const { docs: jobs } = await cms.payload.find({ collection: 'payload-jobs' });
    expect({ summary: await summaryOf(id), named: await named(), jobs }).toEqual({ summary, named: [], jobs: [] });
  });

  test('of a bulk update whose read model cannot be written nothing is kept', async () => {
    const [one, two] = [await published(), await published()];
    const { db } = cms.payload;
    const { updateOne } = db;
    db.updateOne = async (args) => {
      if (args.collection === 'published' && args.id === `conditions:${two.id}`) throw new Error('the disk is full');
      return updateOne(args);
    };
    const where = { id: { in: [one.id, two.id] } };
    const bulk = cms.payload.update({
      collection: 'conditions',
      where,
      data: { summary: 'Of both.', _status: 'published' },
    });
    await expect(bulk).rejects.toThrow('the disk is full');
    db.updateOne = updateOne;
    const { docs } = await cms.payload.find({ collection: 'conditions', where });
    expect([...docs.map(({ summary }) => summary), await summaryOf(one.id)]).toEqual([
      one.summary,
      two.summary,
      one.summary,
    ]);
  });

  test('what was published under an older contract stays as readers have it while it is drafted, and that is said once', async () => {
    const { id, summary } = await published();
    await cms.payload.db.updateOne({ collection: 'conditions', id, data: { summary: '' } });
    const warn = vi.spyOn(cms.payload.logger, 'warn').mockImplementation(() => {});
    for (const title of ['First draft', 'Second draft']) await update(id, { title, summary: 'Better.' }, true);
    expect(warn.mock.calls.map(([line]) => String(line))).toEqual([
      `conditions:${id} was published under an older contract, and does not fit this one. Readers see it as it was. Summary: This is empty. Fill it in before you publish.`,
    ]);
    warn.mockRestore();
    expect(await summaryOf(id)).toBe(summary);
    await update(id, { _status: 'published' });
    expect(await summaryOf(id)).toBe('Better.');
  });

  test('what published pages use cannot be deleted, trashed or unpublished', async () => {
    const symptom = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), _status: 'published' },
    });
    const condition = await published(newCondition({ title: 'Panic', symptoms: [{ symptom: symptom.id }] }));
    const reason =
      'This cannot be deleted or unpublished while it is used on the site. Open “Where used” to go there or to put something else in its place. It is used on: Panic';
    await expect(cms.payload.delete({ collection: 'symptoms', id: symptom.id })).rejects.toThrow(reason);
    const trash = { deletedAt: new Date().toISOString() };
    await expect(cms.payload.update({ collection: 'symptoms', id: symptom.id, data: trash })).rejects.toThrow(reason);
    const unpublish = () => cms.payload.update({ collection: 'symptoms', id: symptom.id, data: { _status: 'draft' } });
    await expect(unpublish()).rejects.toThrow(reason);
    expect(await isPublished(cms, 'symptoms', symptom.id)).toBe(true);
    await update(condition.id, { symptoms: [], _status: 'published' });
    await unpublish();
    expect(await isPublished(cms, 'symptoms', symptom.id)).toBe(false);
    await cms.payload.update({ collection: 'symptoms', id: symptom.id, data: trash });
  });

  test('all that is in it refers to what is in it', async () => {
    const reference = await cms.payload.create({
      collection: 'references',
      data: { ...newReference(), _status: 'published' },
    });
    const treatment = await cms.payload.create({
      collection: 'treatments',
      data: { ...newTreatment(), _status: 'published' },
    });
    await published(newCondition({ treatments: [{ treatment: treatment.id, how: 'It may help.' }] }));
    await expect(
      cms.payload.create({
        collection: 'treatments',
        data: {
          ...newTreatment({
            uses: [
              {
                condition: 'no-such-condition-anywhere',
                outcome: 'worry',
                effect: 'benefit',
                certainty: 'low',
                regulatoryStatus: 'off-label',
                statement: 'It may ease worry.',
                references: [reference.id],
              },
            ],
          }),
          _status: 'published',
        },
      }),
    ).rejects.toThrow(/What was chosen here has been deleted/);
    const { docs } = await cms.payload.find({ collection: 'published', limit: 0 });
    const keys = new Set(docs.map(({ id }) => id));
    expect(docs.flatMap(({ refersTo }) => refersTo ?? []).filter((key) => !keys.has(key))).toEqual([]);
  });
});
