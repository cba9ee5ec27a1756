/** The receiver in docs/examples, as a developer would run it: a process of its own, told by the CMS. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { signWebhook } from '@wellcite/shared/webhook';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newSymptom } from './documents.ts';
import { addWebhook, step } from './subscriber.ts';

const file = path.resolve(import.meta.dirname, '../../../docs/examples/receiver.ts');

onEachDatabase('the example receiver', (database) => {
  let cms: Cms;
  let receiver: ChildProcess;
  let address: string;
  let secret: string;
  let webhook: string;
  /** What it prints, a line at a time. */
  let line: () => Promise<string>;
  let settled: () => Promise<void>;

  beforeAll(async () => {
    cms = await startCms(database);
    const { deliveriesSettled } = await import('../../src/webhooks/deliver.ts');
    settled = () => deliveriesSettled(cms.payload);
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    const added = await addWebhook(cms, { url: address, events: ['content.published', 'content.unpublished'] });
    webhook = added.answer.doc?.id ?? '';
    secret = (await step(cms, 'webhook-secrets', webhook)).answer.secrets[0].value;
    const env = { ...process.env, PORT: String(port), WEBHOOK_SECRET: secret, NODE_OPTIONS: '' };
    receiver = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    if (!receiver.stdout) throw new Error('The receiver has no output.');
    const lines = createInterface({ input: receiver.stdout })[Symbol.asyncIterator]();
    line = async () => String((await lines.next()).value);
    expect(await line()).toBe('Listening');
  });
  afterAll(async () => {
    await settled();
    receiver.kill();
    await once(receiver, 'exit');
    await cms.stop();
  });

  const post = async (headers: Record<string, string>, body: string) =>
    (await fetch(address, { method: 'POST', headers, body })).status;
  const message = (id: string) =>
    JSON.stringify({ type: 'webhook.test', timestamp: new Date().toISOString(), data: { webhook: id } });
  const signed = (body: string, over: { id: string; secret?: string; at?: Date }) =>
    signWebhook({ secret, at: new Date(), body, ...over });

  test('takes what the CMS sends', async () => {
    await step(cms, 'webhook-test', webhook);
    expect(await line()).toBe('Test of Search');
    const { id } = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), _status: 'published' },
    });
    expect(await line()).toBe(`content.published symptoms ${id}`);
    await cms.payload.update({ collection: 'symptoms', id, data: { _status: 'draft' } });
    expect(await line()).toBe(`content.unpublished symptoms ${id}`);
  });

  test('takes a message that comes again, and does nothing twice', async () => {
    const { docs } = await cms.payload.find({
      collection: 'webhook-deliveries',
      where: { event: { equals: 'webhook.test' } },
    });
    await settled();
    await step(cms, 'webhook-send-again', docs[0]?.id ?? '');
    const again = await cms.payload.findByID({ collection: 'webhook-deliveries', id: docs[0]?.id ?? '' });
    expect(again.tries).toMatchObject([{ status: 204 }, { status: 204 }]);
    const next = message('the next line');
    expect(await post(signed(next, { id: 'msg_next' }), next)).toBe(204);
    expect(await line()).toBe('Test of the next line');
  });

  test('refuses what was tampered with, is by somebody else, or is old, and does nothing', async () => {
    const body = message('x');
    const headers = signed(body, { id: 'msg_tampered' });
    const strange = `whsec_${Buffer.alloc(32, 'strange').toString('base64')}`;
    const old = new Date(Date.now() - 6 * 60_000);
    expect([
      await post(headers, body.replace('"x"', '"y"')),
      await post({ ...headers, 'webhook-id': 'msg_other' }, body),
      await post(signed(body, { id: 'msg_strange', secret: strange }), body),
      await post(signed(body, { id: 'msg_old', at: old }), body),
      await post({}, body),
    ]).toEqual([401, 401, 401, 401, 401]);
    const next = message('nothing in between');
    await post(signed(next, { id: 'msg_after' }), next);
    expect(await line()).toBe('Test of nothing in between');
  });

  test('lets events of a later version pass', async () => {
    const body = JSON.stringify({ type: 'content.painted', timestamp: new Date().toISOString(), data: {} });
    expect(await post(signed(body, { id: 'msg_later' }), body)).toBe(204);
  });

  test('ends at once, and says why, where it was given no secret', async () => {
    const env = { ...process.env, PORT: '0', WEBHOOK_SECRET: ' ', NODE_OPTIONS: '' };
    const without = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    onTestFinished(() => void without.kill());
    const [said, [code]] = await Promise.all([text(without.stderr), once(without, 'exit')]);
    expect(code).toBe(1);
    expect(said).toContain('Set WEBHOOK_SECRET');
  });

  test('takes nothing with a secret that is cut off, and answers why', async () => {
    const port = await freePort();
    const env = { ...process.env, PORT: String(port), WEBHOOK_SECRET: 'whsec_…', NODE_OPTIONS: '' };
    const mistaken = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void mistaken.kill());
    await once(mistaken.stdout, 'data');
    const body = message('x');
    const headers = signed(body, { id: 'msg_mistaken' });
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body });
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('cut off')]);
  });

  test('answers 500 to what it cannot handle, so that it comes again', async () => {
    const body = 'no JSON';
    expect(await post(signed(body, { id: 'msg_broken' }), body)).toBe(500);
    const next = message('it goes on');
    expect(await post(signed(next, { id: 'msg_goes_on' }), next)).toBe(204);
    expect(await line()).toBe('Test of it goes on');
  });

  test('is about thirty lines long', async () => {
    expect((await readFile(file, 'utf8')).trim().split('\n').length).toBeLessThanOrEqual(36);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('There is no free port.');
  return bound.port;
}
