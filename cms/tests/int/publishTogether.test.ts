import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishTogether } from '../../src/publishing/publishTogether.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newTreatment } from './documents.ts';
import { isPublished } from './rows.ts';

onEachDatabase('publishing together', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  /** A condition and a treatment that refer to each other, neither published. */
  async function pair() {
    const treatment = await cms.payload.create({ collection: 'treatments', data: newTreatment() });
    const condition = await cms.payload.create({
      collection: 'conditions',
      data: newCondition({ treatments: [{ treatment: treatment.id, how: 'It may help.' }] }),
    });
    const use = {
      condition: condition.id,
      outcome: 'worry',
      effect: 'unclear',
      certainty: 'low',
      regulatoryStatus: 'off-label',
      statement: 'It has not been studied for worry.',
    } as const;
    await cms.payload.update({ collection: 'treatments', id: treatment.id, draft: true, data: { uses: [use] } });
    return { condition, treatment, keys: [`conditions:${condition.id}`, `treatments:${treatment.id}`] as const };
  }

  test('publishes documents that refer to each other, with one message', async () => {
    const { keys } = await pair();
    await publishTogether(cms.payload, keys, { user: cms.editor.user });
    await cms.messagesSent();
    expect(cms.receiver.messages.map(({ event }) => event.data.documents.length)).toEqual([2]);
    expect(cms.receiver.named()).toEqual(keys);
  });

  test('neither can be published alone', async () => {
    const { condition, treatment } = await pair();
    await expect(publishTogether(cms.payload, [`conditions:${condition.id}`])).rejects.toThrow(/is not published yet/);
    await expect(publishTogether(cms.payload, [`treatments:${treatment.id}`])).rejects.toThrow(/is not published yet/);
  });

  test('publishes none where one breaks the contract', async () => {
    const { condition, treatment, keys } = await pair();
    await cms.payload.update({ collection: 'treatments', id: treatment.id, draft: true, data: { summary: '' } });
    await expect(publishTogether(cms.payload, keys)).rejects.toThrow(/Summary – This is empty/);
    expect(await isPublished(cms, 'conditions', condition.id)).toBe(false);
  });

  test('trusts nobody who does not keep his word: what is in the trash does not become public', async () => {
    const { condition, treatment } = await pair();
    await cms.payload.update({
      collection: 'treatments',
      id: treatment.id,
      data: { deletedAt: new Date().toISOString() },
    });
    const both = publishTogether(cms.payload, [`conditions:${condition.id}`, `treatments:${treatment.id}`]);
    await expect(both).rejects.toThrow();
    expect(await isPublished(cms, 'conditions', condition.id)).toBe(false);
  });

  test('leaves no trust behind in the request', async () => {
    const { keys } = await pair();
    const { condition } = await pair();
    const req = await createLocalReq({}, cms.payload);
    await publishTogether(cms.payload, keys, { req });
    const data = { _status: 'published' } as const;
    const alone = cms.payload.update({ collection: 'conditions', id: condition.id, data, req });
    await expect(alone).rejects.toThrow(/is not published yet/);
  });
});
