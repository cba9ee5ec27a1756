import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Condition } from '../../src/payload-types.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newSymptom } from './documents.ts';
import { isPublished, rowContent } from './rows.ts';
import { told } from './told.ts';

onEachDatabase('the door to publishing', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const draft = (data = newCondition()) => cms.payload.create({ collection: 'conditions', draft: true, data });
  const publish = (id: string, data: Partial<Condition> = {}) =>
    cms.payload.update({ collection: 'conditions', id, data: { ...data, _status: 'published' } });

  describe('refuses what would break the contract, whatever the way', () => {
    const broken = { summary: ' '.repeat(3) };
    const reason = ['[summary] Summary – This is empty. Fill it in before you publish.'];

    test('create', async () => {
      const data = { ...newCondition(broken), _status: 'published' as const };
      expect(await told(cms.payload.create({ collection: 'conditions', data }))).toEqual(reason);
    });

    test('update, with and without the draft argument', async () => {
      const { id } = await draft();
      expect(await told(publish(id, broken))).toEqual(reason);
      const data = { ...broken, _status: 'published' as const };
      expect(await told(cms.payload.update({ collection: 'conditions', id, draft: true, data }))).toEqual(reason);
      expect(await isPublished(cms, 'conditions', id)).toBe(false);
    });

    test('bulk update: the good ones are published, the others are named', async () => {
      const [good, bad] = [await draft(), await draft(newCondition(broken))];
      const { docs, errors } = await cms.payload.update({
        collection: 'conditions',
        where: { id: { in: [good.id, bad.id] } },
        data: { _status: 'published' },
      });
      expect(docs.map(({ id }) => id)).toEqual([good.id]);
      expect(errors.map(({ id, message }) => `${id}: ${message}`)).toEqual([
        `${bad.id}: The following field is invalid: Summary – This is empty. Fill it in before you publish.`,
      ]);
      expect([await isPublished(cms, 'conditions', good.id), await isPublished(cms, 'conditions', bad.id)]).toEqual([
        true,
        false,
      ]);
    });

    test('over HTTP, as the admin’s Publish button does it', async () => {
      const { id } = await draft(newCondition(broken));
      const answer = await cms.api(`/api/conditions/${id}?draft=false`, {
        method: 'PATCH',
        as: cms.editor,
        body: JSON.stringify({ _status: 'published' }),
      });
      const { errors } = await answer.json();
      expect(answer.status).toBe(400);
      expect(errors[0].message).toMatchInlineSnapshot(
        `"The following field is invalid: Summary – This is empty. Fill it in before you publish."`,
      );
      expect(errors[0].data.errors).toEqual([expect.objectContaining({ path: 'summary' })]);
    });

    test('restoring an old version, unless it is restored as a draft', async () => {
      const symptom = await cms.payload.create({
        collection: 'symptoms',
        data: { ...newSymptom(), _status: 'published' },
      });
      const { id } = await draft(newCondition({ symptoms: [{ symptom: symptom.id }] }));
      await publish(id);
      const { docs } = await cms.payload.findVersions({
        collection: 'conditions',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      });
      await publish(id, { symptoms: [] });
      await cms.payload.update({ collection: 'symptoms', id: symptom.id, data: { _status: 'draft' } });
      const versionId = docs[0]?.id ?? '';
      expect(await told(cms.payload.restoreVersion({ collection: 'conditions', id: versionId }))).toEqual([
        `[symptoms.0.symptom] Symptoms › 1 › Symptom – “${symptom.title}” is not published yet. Publish it first or remove it here.`,
      ]);
      const asDraft = await cms.api(`/api/conditions/versions/${versionId}?draft=true`, {
        method: 'POST',
        as: cms.editor,
      });
      expect(asDraft.status).toBe(200);
      expect((await rowContent(cms, 'conditions', id))?.symptoms).toEqual([]);
    });

    test('restoring from the trash', async () => {
      const symptom = await cms.payload.create({
        collection: 'symptoms',
        data: { ...newSymptom(), _status: 'published' },
      });
      const { id } = await draft(newCondition({ symptoms: [{ symptom: symptom.id }] }));
      await publish(id);
      await cms.payload.update({ collection: 'conditions', id, data: { deletedAt: new Date().toISOString() } });
      await cms.payload.update({ collection: 'symptoms', id: symptom.id, data: { _status: 'draft' } });
      const restore = cms.payload.update({
        collection: 'conditions',
        id,
        trash: true,
        data: { deletedAt: null, _status: 'published' },
      });
      expect(await told(restore)).toHaveLength(1);
      expect(await isPublished(cms, 'conditions', id)).toBe(false);
    });

    test('a copy that is published at once', async () => {
      const { id } = await draft(newCondition(broken));
      const copy = cms.payload.duplicate({ collection: 'conditions', id, data: { _status: 'published' } });
      expect(await told(copy)).toEqual(expect.arrayContaining(reason));
    });

    test('a job without a user, as a schedule would run it', async () => {
      const { id } = await draft(newCondition(broken));
      const job = cms.payload.update({
        collection: 'conditions',
        id,
        data: { _status: 'published' },
        depth: 0,
        overrideAccess: true,
      });
      expect(await told(job)).toEqual(reason);
    });
  });
});
