import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState';
import { createLocalReq } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryAgain } from '../../src/database/transient.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newSymptom } from './documents.ts';

onEachDatabase('two editors at once', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const draft = () =>
    cms.payload.create({ collection: 'symptoms', data: newSymptom(), draft: true, user: cms.editor.user });
  const save = async (id: string, as: Account, data: object, query = '') => {
    const answer = await cms.api(`/api/symptoms/${id}?${query}`, { method: 'PATCH', as, body: JSON.stringify(data) });
    const { errors, doc } = await answer.json();
    return { status: answer.status, message: errors?.[0]?.message, doc };
  };
  const read = (id: string) => cms.payload.findByID({ collection: 'symptoms', id, draft: true, depth: 0 });

  const changedByEd =
    'This was changed by Ed Editor a moment ago, so your changes were not saved. They are still in the form. Copy what you need, reload the page, and put it in again.';

  test.each(['draft=true', 'draft=true&autosave=true', 'draft=false'])(
    'who saves what was read before the other’s change is told, with %s',
    async (query) => {
      const { id } = await draft();
      const { updatedAt } = await read(id);
      expect(await save(id, cms.editor, { summary: 'Ed was first.', updatedAt }, query)).toMatchObject({ status: 200 });
      const late = await save(id, cms.otherEditor, { summary: 'Olga was late.', updatedAt }, query);
      expect([late.status, late.message]).toEqual([409, changedByEd]);
      expect((await read(id)).summary).toBe('Ed was first.');

      const fresh = await read(id);
      const again = await save(id, cms.otherEditor, { summary: 'Olga again.', updatedAt: fresh.updatedAt }, query);
      expect(again.status).toBe(200);
    },
  );

  test('the admin’s form sends along the date of what it was filled with', async () => {
    const doc = await draft();
    const state = await fieldSchemasToFormState({
      data: doc,
      fields: cms.payload.collections.symptoms.config.fields,
      fieldSchemaMap: undefined,
      operation: 'update',
      permissions: true,
      preferences: { fields: {} },
      renderAllFields: false,
      req: await createLocalReq({ user: cms.editor.user }, cms.payload),
      schemaPath: 'symptoms',
      skipValidation: true,
    });
    expect(reduceFieldsToValues(state, true)).toMatchObject({ updatedAt: doc.updatedAt });
  });

  test('the same person’s own saves do not stand in each other’s way', async () => {
    const { id } = await draft();
    const { updatedAt } = await read(id);
    const [autosave, publish] = await Promise.all([
      save(id, cms.editor, { summary: 'Typing.', updatedAt }, 'draft=true&autosave=true'),
      save(id, cms.editor, { summary: 'Typed.', updatedAt, _status: 'published' }, 'draft=false'),
    ]);
    expect([autosave.status, publish.status]).toEqual([200, 200]);
  });

  test('of saves at the same moment, by clients that send no date, one is told', async () => {
    const { id } = await draft();
    const answers = await Promise.all([
      save(id, cms.editor, { summary: 'Of Ed.' }, 'draft=true'),
      save(id, cms.otherEditor, { summary: 'Of Olga.' }, 'draft=true'),
      save(id, cms.admin, { summary: 'Of Ada.' }, 'draft=true'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const saved = answers.find(({ status }) => status === 200);
    expect((await read(id)).summary).toBe(saved?.doc.summary);
    expect(answers.find(({ status }) => status === 409)?.message).toMatch(/^This was changed by (Ed|Olga|Ada) /);
  });

  test('one after the other, without a date, all are saved', async () => {
    const { id } = await draft();
    for (const account of [cms.editor, cms.otherEditor, cms.editor]) {
      expect((await save(id, account, { summary: `Of ${account.email}.` }, 'draft=true')).status).toBe(200);
    }
  });

  test('changes of different documents do not stand in each other’s way', async () => {
    const [one, two] = [await draft(), await draft()];
    const answers = await Promise.all([
      save(one.id, cms.editor, { summary: 'One.' }, 'draft=true'),
      save(two.id, cms.otherEditor, { summary: 'Two.' }, 'draft=true'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('restoring an old version is no conflict', async () => {
    const { id } = await draft();
    await save(id, cms.otherEditor, { summary: 'Newer.' }, 'draft=true');
    const { docs } = await cms.payload.findVersions({
      collection: 'symptoms',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    });
    const answer = await cms.api(`/api/symptoms/versions/${docs[0]?.id}?draft=true`, {
      method: 'POST',
      as: cms.editor,
    });
    expect(answer.status).toBe(200);
  });

  test('the site settings are guarded as well', async () => {
    const post = (as: Account, data: object) =>
      cms.api('/api/globals/site-settings?draft=true', { method: 'POST', as, body: JSON.stringify(data) });
    const { result } = await (await post(cms.editor, { clinicName: 'First' })).json();
    await post(cms.editor, { clinicName: 'Second', updatedAt: result.updatedAt });
    const late = await post(cms.otherEditor, { clinicName: 'Late', updatedAt: result.updatedAt });
    expect([late.status, (await late.json()).errors[0].message]).toEqual([409, changedByEd]);
  });

  // On SQLite another process waits, as the file has one writer.
  if (database === 'MongoDB') {
    test('where the other is another process, ours is told in words, and not by an error of ours', async () => {
      const { id } = await cms.payload.create({ collection: 'conditions', data: newCondition() });
      const session = await cms.payload.db.connection.startSession();
      session.startTransaction();
      const model = cms.payload.db.collections.conditions;
      await model?.updateOne({ _id: id }, { $set: { title: 'Theirs' } }, { session });
      const answer = await cms.api(`/api/conditions/${id}`, {
        method: 'PATCH',
        as: cms.editor,
        body: JSON.stringify({ title: 'Ours' }),
      });
      await session.commitTransaction();
      await session.endSession();
      expect([answer.status, await answer.json()]).toEqual([409, { errors: [{ message: tryAgain }] }]);
    });
  }
});
