import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { webhookQueue } from '../../src/publishing/deliverTask.ts';
import { healthy, readPublisherStanding } from '../../src/webhooks/publisherStanding.ts';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newSymptom } from './documents.ts';

onEachDatabase('messages to subscribers', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());
  beforeEach(async () => {
    await cms.messagesSent();
    cms.receiver.messages.length = 0;
    cms.receiver.status = 204;
  });

  const publish = () => cms.payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' } });
  const jobs = async () => (await cms.payload.find({ collection: 'payload-jobs', limit: 0 })).docs;

  /** Lets the pause before the next attempt pass, and has the jobs run as the timer does. */
  async function nextAttempt() {
    for (const { id } of await jobs()) {
      await cms.payload.db.updateJobs({ id, data: { waitUntil: new Date(0).toISOString() } });
    }
    await cms.payload.jobs.run({ queue: webhookQueue, silent: true });
  }

  test('one transaction makes one message, however many documents it changes', async () => {
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { id } = await cms.payload.create({
        collection: 'symptoms',
        data: { ...newSymptom(), _status: 'published' },
        req,
      });
      made.push(id);
    }
    const [first = ''] = made;
    await cms.payload.update({
      collection: 'symptoms',
      id: first,
      data: { summary: 'Twice.', _status: 'published' },
      req,
    });
    expect([cms.receiver.messages, await jobs()]).toEqual([[], []]);
    await commitTransaction(req);
    await cms.messagesSent();
    expect(cms.receiver.messages).toHaveLength(1);
    expect(cms.receiver.messages[0]?.event).toMatchObject({
      type: 'content.changed',
      data: { documents: made.map((id) => ({ collection: 'symptoms', id })) },
    });
    expect(await jobs()).toEqual([]);
  });

  test('a transaction that is undone makes none', async () => {
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await cms.payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' }, req });
    await killTransaction(req);
    await cms.messagesSent();
    expect([cms.receiver.messages, await jobs()]).toEqual([[], []]);
  });

  test('is sent again, with the same id, until it is taken; and of the failure one line is logged', async () => {
    const warn = vi.spyOn(cms.payload.logger, 'warn');
    const info = vi.spyOn(cms.payload.logger, 'info');
    const error = vi.spyOn(cms.payload.logger, 'error');
    cms.receiver.status = 503;
    await publish();
    await cms.messagesSent();
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const [job] = await jobs();
      pauses.push(Math.round((Date.parse(job?.waitUntil ?? '') - Date.now()) / 1000));
      await nextAttempt();
    }
    expect(await readPublisherStanding(cms.payload)).toMatchObject({
      failingSince: expect.any(String),
      failure: 'it answered 503',
    });
    cms.receiver.status = 200;
    await nextAttempt();
    expect(await readPublisherStanding(cms.payload)).toEqual(healthy);

    const ids = cms.receiver.messages.map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(1);
    expect(pauses[2]).toBeGreaterThan(pauses[1] ?? 0);
    expect(warn.mock.calls.map(([line]) => String(line).replace(cms.receiver.url, 'http://publisher'))).toEqual([
      'A message to http://publisher/webhook was not taken: it answered 503. It is tried again by itself, and the publisher also asks for changes every minute. Check that it runs there, and that both have the same WEBHOOK_SECRET.',
    ]);
    expect(info.mock.calls.at(-1)?.[0]).toMatch(/takes messages again/);
    expect(error).not.toHaveBeenCalled();
    expect(await jobs()).toEqual([]);
    vi.restoreAllMocks();
  });

  test('a message that was under way when the process ended is sent after the next start', async () => {
    cms.receiver.status = 503;
    await publish();
    await cms.messagesSent();
    const [job] = await jobs();
    await cms.payload.db.updateJobs({ id: job?.id ?? '', data: { processing: true } });
    cms.receiver.status = 204;
    await nextAttempt();
    expect(await jobs()).toHaveLength(1);
    await cms.payload.config.onInit?.(cms.payload);
    await nextAttempt();
    expect(await jobs()).toEqual([]);
  });

  test('the editor does not wait for a subscriber', async () => {
    let answer = () => {};
    const taken = new Promise<void>((resolve) => (answer = resolve));
    cms.receiver.before = () => taken;
    await publish();
    expect(await jobs()).toHaveLength(1);
    answer();
    await cms.messagesSent();
    expect(await jobs()).toEqual([]);
    cms.receiver.before = async () => {};
  });

  // The last one: it ends all sending.
  test('after 410 no more are sent, and one line says so', async () => {
    const warn = vi.spyOn(cms.payload.logger, 'warn');
    cms.receiver.status = 410;
    await publish();
    await cms.messagesSent();
    cms.receiver.status = 204;
    await publish();
    await cms.messagesSent();
    expect(cms.receiver.messages).toHaveLength(1);
    expect(warn.mock.calls.map(([line]) => String(line))).toEqual([expect.stringContaining('answered 410')]);
    expect(await jobs()).toEqual([]);
    vi.restoreAllMocks();
  });
});
