import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newReference } from './documents.ts';
import { rowContent } from './rows.ts';

onEachDatabase('after an upgrade that changed the contract', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  test('what readers have is made anew, and told to the publisher; at the next start nothing is', async () => {
    const { renewReadModel } = await import('../../src/publishing/renewReadModel.ts');
    const { editorialExtensions } = await import('../../src/editorial/extensions.ts');
    const published = { _status: 'published' } as const;
    const condition = await cms.payload.create({ collection: 'conditions', data: { ...newCondition(), ...published } });
    const reference = await cms.payload.create({ collection: 'references', data: { ...newReference(), ...published } });
    await cms.messagesSent();
    // As a version before reviews and notices stored them.
    for (const [key, field] of [
      [`conditions:${condition.id}`, 'review'],
      [`references:${reference.id}`, 'standing'],
    ] as const) {
      const row = await cms.payload.findByID({ collection: 'published', id: key });
      const { [field]: _, ...older } = JSON.parse(row.content);
      const data = { content: JSON.stringify(older), digest: '0'.repeat(64) };
      await cms.payload.db.updateOne({ collection: 'published', id: key, data, returning: false });
    }
    await cms.payload.kv.set('published-contract', 'an older one');
    cms.receiver.messages.length = 0;

    await renewReadModel(cms.payload, editorialExtensions);
    await cms.messagesSent();
    expect(await rowContent(cms, 'conditions', condition.id)).toHaveProperty('review', null);
    expect(await rowContent(cms, 'references', reference.id)).toHaveProperty('standing', null);
    expect(cms.receiver.named().toSorted()).toEqual([`conditions:${condition.id}`, `references:${reference.id}`]);

    cms.receiver.messages.length = 0;
    await renewReadModel(cms.payload, editorialExtensions);
    await cms.messagesSent();
    expect(cms.receiver.messages).toEqual([]);
  });
});
