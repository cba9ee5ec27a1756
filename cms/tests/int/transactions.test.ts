import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { afterCommit, beforeCommit, refuseCommit } from '../../src/database/afterCommit.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newSymptom } from './documents.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

onEachDatabase('transactions', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  // Not by count(): without a condition, MongoDB gives an estimate.
  const symptoms = async (req?: PayloadRequest) =>
    (await cms.payload.find({ collection: 'symptoms', limit: 0, depth: 0, select: {}, ...(req && { req }) })).docs
      .length;
  const rows = async () => (await cms.payload.find({ collection: 'published', limit: 0, select: {} })).docs.length;

  test('20 changes at once all succeed', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () => cms.payload.create({ collection: 'symptoms', data: newSymptom() })),
    );
    const changed = await Promise.all(
      made.map(({ id }) =>
        cms.payload.update({ collection: 'symptoms', id, data: { summary: `Of ${id}`, _status: 'published' } }),
      ),
    );
    expect(changed.map(({ summary }) => summary)).toEqual(made.map(({ id }) => `Of ${id}`));
    expect(await rows()).toBe(20);
  });

  test('20 changes of one document at once all succeed, one after the other', async () => {
    const { id } = await cms.payload.create({ collection: 'symptoms', data: newSymptom() });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        cms.payload.update({ collection: 'symptoms', id, data: { summary: `Number ${index}` }, user: cms.editor.user }),
      ),
    );
    const { docs: versions } = await cms.payload.findVersions({
      collection: 'symptoms',
      where: { parent: { equals: id } },
      limit: 0,
    });
    expect(new Set(versions.map(({ version }) => version.summary))).toEqual(
      new Set(['The heart beats fast.', ...results.map(({ summary }) => summary)]),
    );
  });

  test('a rollback leaves nothing, and no callback of it runs', async () => {
    const before = await symptoms();
    const ran: string[] = [];
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await cms.payload.create({ collection: 'symptoms', data: newSymptom(), req });
    await beforeCommit(req, async () => void ran.push('before'));
    await afterCommit(req, () => void ran.push('after'));
    await killTransaction(req);
    await cms.payload.create({ collection: 'symptoms', data: newSymptom() });
    expect({ ran, more: (await symptoms()) - before }).toEqual({ ran: [], more: 1 });
  });

  test('callbacks run around the commit, in order, and see what was written', async () => {
    const before = await symptoms();
    const seen: [string, number][] = [];
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await cms.payload.create({ collection: 'symptoms', data: newSymptom(), req });
    await beforeCommit(req, async () => void seen.push(['before', (await symptoms()) - before]));
    const after = new Promise<void>((resolve) => {
      void afterCommit(req, async () => {
        seen.push(['after', (await symptoms()) - before]);
        resolve();
      });
    });
    await commitTransaction(req);
    await after;
    expect(seen).toEqual([
      ['before', 0],
      ['after', 1],
    ]);
  });

  test('outside a transaction both kinds of callbacks run at once', async () => {
    const ran: string[] = [];
    const req = await createLocalReq({}, cms.payload);
    await beforeCommit(req, async () => void ran.push('before'));
    await afterCommit(req, () => void ran.push('after'));
    expect(ran).toEqual(['before', 'after']);
  });

  test('an error before the commit undoes all of it, and so does a refusal', async () => {
    const before = await symptoms();
    for (const spoil of ['error', 'refusal'] as const) {
      const req = await createLocalReq({}, cms.payload);
      await initTransaction(req);
      await cms.payload.create({ collection: 'symptoms', data: newSymptom(), req });
      if (spoil === 'error') await beforeCommit(req, () => Promise.reject(new Error('spoilt by an error')));
      else await refuseCommit(req, new Error('spoilt by a refusal'));
      await expect(commitTransaction(req)).rejects.toThrow(`spoilt by a${spoil === 'error' ? 'n' : ''} ${spoil}`);
    }
    expect(await symptoms()).toBe(before);
  });

  test('an error of the commit itself is thrown, nothing is kept, and the next change works', async () => {
    const before = await symptoms();
    failNextCommit(cms);
    const create = () => cms.payload.create({ collection: 'symptoms', data: newSymptom() });
    await expect(create()).rejects.toThrow('the disk is full');
    expect((await symptoms()) - before).toBe(0);
    await create();
    expect((await symptoms()) - before).toBe(1);
  });

  test('what reads outside a transaction neither sees it nor waits for it', async () => {
    const before = await symptoms();
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await cms.payload.create({ collection: 'symptoms', data: newSymptom(), req });
    const inside = await symptoms(req);
    const outside = await symptoms();
    await killTransaction(req);
    expect({ inside: inside - before, outside: outside - before }).toEqual({ inside: 1, outside: 0 });
  });

  test('an operation in a hook that forgot its "req" is given up, and the outer one with it', async () => {
    const hooks = cms.payload.collections.glossary.config.hooks.afterChange;
    hooks.push(async () => {
      await cms.payload.create({ collection: 'symptoms', data: newSymptom() });
    });
    const word = { title: 'Placebo', slug: 'placebo', definition: 'A treatment without an active part.' };
    const before = await symptoms();
    await expect(cms.payload.create({ collection: 'glossary', data: word })).rejects.toThrow(
      /was called without "req"/,
    );
    hooks.pop();
    const { docs } = await cms.payload.find({ collection: 'glossary' });
    expect({ words: docs.length, symptoms: await symptoms() }).toEqual({ words: 0, symptoms: before });
    await cms.payload.create({ collection: 'glossary', data: word });
  });

  test('some hundreds of publishes leave the process about as large as it was', async () => {
    const { id } = await cms.payload.create({ collection: 'conditions', data: newCondition() });
    await cms.messagesSent();
    cms.receiver.messages.length = 0;
    const publish = async (times: number) => {
      for (let number = 0; number < times; number += 1) {
        const data = { summary: `Number ${number} of ${times}`, _status: 'published' } as const;
        await cms.payload.update({ collection: 'conditions', id, data });
      }
      await cms.messagesSent();
      collectGarbage();
      return process.memoryUsage();
    };
    const before = await publish(50);
    const after = await publish(150);
    const grown = (after.rss - before.rss) / 1024 / 1024;
    const heapGrown = (after.heapUsed - before.heapUsed) / 1024 / 1024;
    // A connection kept for each transaction would be 2 MB and more.
    expect(grown).toBeLessThan(200);
    expect(heapGrown).toBeLessThan(20);
    expect(cms.receiver.messages).toHaveLength(200);
  });
});

/** Has the database refuse the next COMMIT, as it does where the disk is full. */
function failNextCommit({ payload: { db } }: Cms): void {
  const refuse = async () => {
    throw new Error('the disk is full');
  };
  if (db.name === 'mongoose') {
    const client = db.connection.getClient();
    vi.spyOn(client, 'startSession').mockImplementationOnce((...args) =>
      Object.assign(Object.getPrototypeOf(client).startSession.apply(client, args), { commitTransaction: refuse }),
    );
    return;
  }
  const client = db.drizzle.$client;
  const { transaction } = client;
  vi.spyOn(client, 'transaction').mockImplementationOnce(async (...args) =>
    Object.assign(await transaction.apply(client, args), { commit: refuse }),
  );
}
