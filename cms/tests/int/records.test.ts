import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newSymptom } from './documents.ts';

onEachDatabase('the rows about documents', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  test('are made at the start for documents from before an upgrade, also where a row was begun and says nothing yet', async () => {
    const { ensureRecords } = await import('../../src/editorial/records/ensureRecords.ts');
    const { removeRecord, saveRecord } = await import('../../src/editorial/records/records.ts');
    const symptom = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), _status: 'published' },
    });
    const condition = await cms.payload.create({
      collection: 'conditions',
      draft: true,
      data: newCondition({ symptoms: [{ symptom: symptom.id }] }),
    });
    const req = await createLocalReq({}, cms.payload);
    await removeRecord(`conditions:${condition.id}`, req);
    await removeRecord(`symptoms:${symptom.id}`, req);
    await saveRecord(`symptoms:${symptom.id}`, { isPublic: true }, req);

    await ensureRecords(cms.payload);
    const record = (id: string) => cms.payload.findByID({ collection: 'editorial-records', id });
    expect(await record(`conditions:${condition.id}`)).toMatchObject({
      title: condition.title,
      isDraft: true,
      refersTo: [`symptoms:${symptom.id}`],
    });
    expect(await record(`symptoms:${symptom.id}`)).toMatchObject({
      isPublic: true,
      isComplete: true,
      unsupportedClaims: 0,
    });
  });
});
