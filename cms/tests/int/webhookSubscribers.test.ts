/** Webhooks that admins add: what they are told, how often it is tried, and when it is given up. */
import { verifyWebhook } from '@wellcite/shared/webhook';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Cms, enquiryKey, onEachDatabase, startCms } from './cms.ts';
import { newSymptom } from './documents.ts';
import { addWebhook, answering, type SubscriberServer, startSubscriber, step, taken } from './subscriber.ts';

type Deliver = typeof import('../../src/webhooks/deliver.ts');
type Claim = typeof import('../../src/webhooks/claim.ts');

onEachDatabase('webhooks of admins', (database) => {
  let cms: Cms;
  let server: SubscriberServer;
  let deliver: Deliver;
  let claim: Claim;

  beforeAll(async () => {
    cms = await startCms(database);
    server = await startSubscriber();
    // The same instance that the CMS has.
    deliver = await import('../../src/webhooks/deliver.ts');
    claim = await import('../../src/webhooks/claim.ts');
  });
  afterAll(async () => {
    await settled();
    await server.stop();
    await cms.stop();
  });
  beforeEach(() => {
    server.answer = taken;
    server.received.length = 0;
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await settled();
    await cms.payload.delete({ collection: 'webhooks', where: { id: { exists: true } } });
    cms.receiver.messages.length = 0;
  });

  const settled = async () => {
    await cms.messagesSent();
    await deliver.deliveriesSettled(cms.payload);
  };
  const add = async (data: object = {}) => {
    const { answer } = await addWebhook(cms, { url: `${server.origin}/hook`, ...data });
    if (!answer.doc) throw new Error(JSON.stringify(answer.errors));
    return answer.doc.id;
  };
  const publish = async (data: object = {}) => {
    const { id } = await cms.payload.create({
      collection: 'symptoms',
      data: { ...newSymptom(), ...data, _status: 'published' },
    });
    await settled();
    return id;
  };
  const deliveries = async () =>
    (await cms.payload.find({ collection: 'webhook-deliveries', limit: 0, sort: 'createdAt' })).docs;
  const webhook = async (id: string) => cms.payload.findByID({ collection: 'webhooks', id });
  /** As if that much time had passed, in minutes. */
  const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);
  const deliverAt = (minutes: number, options = {}) =>
    deliver.deliverDue(cms.payload, { clock: later(minutes), random: () => 0.5, ...options });
  const auditOf = async (action: string) =>
    (await cms.payload.find({ collection: 'audit-log', where: { action: { equals: action } }, sort: '-createdAt' }))
      .docs[0];

  describe('what is secret about one', () => {
    test('is shown to admins who ask, and is nowhere in what the API or the database shows', async () => {
      const id = await add();
      const { answer } = await step(cms, 'webhook-secrets', id);
      const secret: string = answer.secrets[0].value;
      expect(secret).toMatch(/^whsec_/);
      const shown = await cms.api(`/api/webhooks/${id}?showHiddenFields=true&select[sealed]=true`, { as: cms.admin });
      const row = await cms.payload.db.findOne({ collection: 'webhooks', where: { id: { equals: id } } });
      for (const text of [await shown.text(), JSON.stringify(row)]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain(secret.slice('whsec_'.length));
      }
      const body = JSON.stringify({ id });
      const asked = await cms.api('/api/editorial/webhook-secrets', { method: 'POST', body, as: cms.editor });
      expect(asked.status).toBe(403);
      expect(await auditOf('webhook-secret-read')).toMatchObject({ title: 'Search', userName: 'Ada Admin' });
    });

    test('is the address of a deploy hook, which is shown shortened, and kept when the form is saved', async () => {
      const secretPath = '/build_hooks/5f1c0ffee';
      const id = await add({ kind: 'deploy-hook', url: `${server.origin}${secretPath}` });
      const row = await cms.payload.db.findOne({ collection: 'webhooks', where: { id: { equals: id } } });
      expect(JSON.stringify(row)).not.toContain('5f1c0ffee');
      expect(row).toMatchObject({ url: `${server.origin}/…` });
      const body = JSON.stringify({ name: 'Host', url: `${server.origin}/…` });
      const saved = await cms.api(`/api/webhooks/${id}`, { method: 'PATCH', body, as: cms.admin });
      expect(await saved.json()).toMatchObject({ doc: { name: 'Host', url: `${server.origin}/…` } });
      server.answer = answering(200, {}, `Queued at ${server.origin}${secretPath}`);
      await step(cms, 'webhook-test', id);
      expect(server.received).toMatchObject([{ path: secretPath, body: '', id: '' }]);
      expect(JSON.stringify(await deliveries())).not.toContain('5f1c0ffee');
      expect(await auditOf('webhook-changed')).toMatchObject({ title: 'Host', after: 'its name, which was Search' });
    });

    test.each([
      'http://localhost:9/',
      'https://169.254.169.254/latest',
      'http://example.org/',
      'https://a:b@example.org/',
      'https://example.org/…',
    ])('an address that may not be used is refused in words: %s', async (url) => {
      const { status, answer } = await addWebhook(cms, { url });
      expect(status).toBe(400);
      expect(answer.errors?.[0]?.data?.errors?.[0]).toMatchObject({
        path: 'url',
        message: expect.stringMatching(/\.$/),
      });
    });
  });

  describe('what is told', () => {
    test('is each event that was chosen, of the collections that were chosen, and nothing else', async () => {
      await add({ events: ['content.published', 'content.unpublished'], collections: ['symptoms'] });
      const id = await publish({ title: 'Trembling', slug: 'trembling' });
      await cms.payload.create({
        collection: 'glossary',
        data: { title: 'Placebo', slug: 'placebo', definition: 'Nothing in it.', _status: 'published' },
      });
      await cms.payload.update({ collection: 'symptoms', id, data: { slug: 'shaking', _status: 'published' } });
      await cms.payload.update({ collection: 'symptoms', id, data: { _status: 'draft' } });
      await settled();
      const document = { collection: 'symptoms', id, title: 'Trembling' };
      const [was, is] = ['http://site.test/symptoms/trembling/', 'http://site.test/symptoms/shaking/'];
      expect(server.events()).toMatchObject([
        { type: 'content.published', data: { documents: [{ ...document, url: was, isNew: true, previousUrl: null }] } },
        { type: 'content.published', data: { documents: [{ ...document, url: is, isNew: false, previousUrl: was }] } },
        { type: 'content.unpublished', data: { documents: [{ ...document, url: is }] } },
      ]);
    });

    test('is everything where nothing was chosen, signed by the secret that the admin sees', async () => {
      const id = await add();
      const { answer } = await step(cms, 'webhook-secrets', id);
      await publish();
      const types = server.received.map(({ headers, body }) =>
        verifyWebhook({ secret: answer.secrets[0].value, headers, body }),
      );
      expect(types.map(({ type }) => type).toSorted()).toEqual(['content.changed', 'content.published']);
      expect(new Set(server.received.map(({ id }) => id)).size).toBe(2);
    });

    test('is a withdrawal as what it is', async () => {
      await add({ events: ['content.withdrawn', 'content.unpublished'] });
      const id = await publish();
      const body = JSON.stringify({ key: `symptoms:${id}`, reason: 'It was wrong.', instead: null });
      await cms.api('/api/editorial/withdraw', { method: 'POST', body, as: cms.admin });
      await settled();
      expect(server.events()).toMatchObject([{ type: 'content.withdrawn', data: { documents: [{ id }] } }]);
    });

    test('is nothing while it is off, nor of a transaction that is undone', async () => {
      const id = await add();
      await cms.payload.update({ collection: 'webhooks', id, data: { isOn: false } });
      await publish();
      expect([server.received, await deliveries()]).toEqual([[], []]);
    });
  });

  describe('a receiver that does not take a message', () => {
    test('is tried ten times over three days with the same id, and then the webhook is switched off, with a mail', async () => {
      const warn = vi.spyOn(cms.payload.logger, 'warn');
      server.answer = answering(503, {}, 'Back soon');
      const id = await add({ events: ['content.changed'] });
      await publish();
      expect(await webhook(id)).toMatchObject({ state: 'failing', failingSince: expect.any(String) });
      const hours = [0.1, 0.5, 1, 2, 5, 12, 24, 48];
      for (const passed of hours) await deliverAt(passed * 60);
      expect(server.received).toHaveLength(9);
      await publish();
      await deliverAt(84 * 60);
      expect(new Set(server.received.map(({ id: message }) => message)).size).toBe(2);
      expect(await webhook(id)).toMatchObject({
        isOn: false,
        state: 'disabled',
        disabledReason: expect.stringMatching(/It has taken nothing since .* At last: it answered 503\.$/),
      });
      const [first, second] = await deliveries();
      expect(first).toMatchObject({ state: 'given-up', tryCount: 10, dueAt: null });
      expect(first?.tries).toHaveLength(10);
      expect(first?.tries).toContainEqual(
        expect.objectContaining({ status: 503, excerpt: 'Back soon', failure: 'it answered 503' }),
      );
      expect(second?.state).toBe('given-up');
      expect(await auditOf('webhook-disabled')).toMatchObject({ title: 'Search', userName: 'The system' });
      expect(warn.mock.calls.map(([line]) => String(line).slice(0, 45))).toEqual([
        expect.stringContaining('A message to the webhook “Search” was not'),
        expect.stringContaining('The webhook “Search” was switched off'),
      ]);
      await expectLetterTo(cms.admin.email);
    });

    /** One, to that address alone, about the webhook. */
    async function expectLetterTo(address: string) {
      const { sendWebhookNotices } = await import('../../src/webhooks/sendWebhookNotices.ts');
      const mails = vi.spyOn(cms.payload, 'sendEmail').mockResolvedValue(undefined);
      await sendWebhookNotices(cms.payload, new Date(Date.now() + 60_000));
      await sendWebhookNotices(cms.payload, new Date(Date.now() + 120_000));
      expect(mails.mock.calls.map(([mail]) => mail)).toMatchObject([
        { to: address, subject: 'A webhook was switched off: Search' },
      ]);
    }

    test('is healthy again as soon as it takes one', async () => {
      server.answer = answering(500);
      const id = await add({ events: ['content.changed'] });
      await publish();
      server.answer = taken;
      await deliverAt(1);
      expect(await webhook(id)).toMatchObject({ state: 'healthy', failingSince: null, isOn: true });
      const [delivery] = await deliveries();
      expect(delivery).toMatchObject({ state: 'taken', tryCount: 2 });
      const [first, second] = server.received;
      expect(first?.id).toBe(second?.id);
      expect(first?.body).toBe(second?.body);
    });

    test('does not switch a webhook off by one message that it never takes, while it takes others', async () => {
      const id = await add({ events: ['content.changed'] });
      server.answer = answering(400);
      await publish();
      for (const hours of [0.1, 0.5, 1, 2, 5, 12, 24, 48]) await deliverAt(hours * 60);
      server.answer = taken;
      await publish();
      server.answer = answering(400);
      await deliverAt(90 * 60);
      expect(await deliveries()).toMatchObject([{ state: 'given-up', tryCount: 10 }, { state: 'taken' }]);
      expect(await webhook(id)).toMatchObject({ isOn: true });
    });

    test('gets the time that it asks for', async () => {
      server.answer = answering(429, { 'retry-after': '3600' });
      await add({ events: ['content.changed'] });
      await publish();
      const [delivery] = await deliveries();
      const wait = Date.parse(delivery?.dueAt ?? '') - Date.now();
      expect(wait).toBeGreaterThan(3_590_000);
      expect(wait).toBeLessThanOrEqual(3_600_000);
    });

    test('is switched off at once where it answers 410, with what still waits', async () => {
      const id = await add({ events: ['content.changed'] });
      server.answer = answering(503);
      await publish();
      server.answer = answering(410);
      await publish();
      expect(await webhook(id)).toMatchObject({ isOn: false, state: 'disabled', disabledReason: /410/ });
      expect((await deliveries()).map(({ state }) => state)).toEqual(['given-up', 'given-up']);
      await publish();
      await deliverAt(9_000);
      expect(server.received).toHaveLength(2);
    });

    test('can be switched on again by hand', async () => {
      const id = await add({ events: ['content.changed'] });
      server.answer = answering(410);
      await publish();
      server.answer = taken;
      const body = JSON.stringify({ isOn: true });
      await cms.api(`/api/webhooks/${id}`, { method: 'PATCH', body, as: cms.admin });
      expect(await webhook(id)).toMatchObject({ isOn: true, state: 'healthy', disabledReason: null });
      await publish();
      expect(server.received).toHaveLength(2);
    });

    test('is not followed elsewhere', async () => {
      const other = await startSubscriber();
      server.answer = answering(307, { location: `${other.origin}/inside` });
      await add({ events: ['content.changed'] });
      await publish();
      expect(other.received).toEqual([]);
      const [delivery] = await deliveries();
      expect(delivery?.tries).toMatchObject([{ status: 307, failure: expect.stringContaining('none is followed') }]);
      await other.stop();
    });
  });

  test('nothing is sent where a name leads into a private network, whatever it led to when it was entered', async () => {
    const id = await add({ events: ['content.changed'] });
    const { sealWebhook } = await import('../../src/webhooks/subscribers.ts');
    const { port } = new URL(server.origin);
    const sealed = sealWebhook(id, { url: `http://rebind.test:${port}/`, secrets: [] });
    await cms.payload.db.updateOne({ collection: 'webhooks', id, data: { isOn: false, sealed }, returning: false });
    await cms.payload.db.updateOne({ collection: 'webhooks', id, data: { isOn: true }, returning: false });
    const { createDelivery } = await import('../../src/webhooks/deliveries.ts');
    await createDelivery(
      { webhook: id, event: 'content.changed', body: '{}', documents: [], dueAt: new Date() },
      { payload: cms.payload },
    );
    await deliverAt(1, { resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(server.received).toEqual([]);
    const [delivery] = await deliveries();
    expect(delivery?.tries).toMatchObject([
      { status: null, failure: expect.stringContaining('leads into a private network') },
    ]);
  });

  test('a receiver that hangs holds up neither the editor nor the publisher nor another webhook', async () => {
    let release = () => {};
    server.answer = (response) => {
      release = () => void response.writeHead(204).end();
    };
    const other = await startSubscriber();
    await add({ events: ['content.changed'] });
    await add({ name: 'Other', url: other.origin, events: ['content.changed'] });
    await cms.payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' } });
    await cms.messagesSent();
    expect(cms.receiver.messages).toHaveLength(1);
    await vi.waitFor(() => expect([other.received.length, server.received.length]).toEqual([1, 1]));
    release();
    await settled();
    expect((await deliveries()).map(({ state }) => state)).toEqual(['taken', 'taken']);
    await other.stop();
  });

  test('a message that was being sent when the process was killed is sent again, with the same id', async () => {
    server.answer = answering(503);
    const id = await add({ events: ['content.changed'] });
    await publish();
    server.answer = taken;
    await claim.claimDue({ webhook: id, now: later(10)() }, cms.payload);
    expect((await deliveries())[0]?.state).toBe('sending');
    await deliverAt(10);
    expect(server.received).toHaveLength(1);
    await deliverAt(12);
    expect(server.received).toHaveLength(2);
    expect(new Set(server.received.map(({ id: message }) => message)).size).toBe(1);
    expect((await deliveries())[0]?.state).toBe('taken');
  });

  test('what was being sent when the process was killed is given up where its webhook is then switched off', async () => {
    server.answer = answering(503);
    const id = await add({ events: ['content.changed'] });
    await publish();
    await claim.claimDue({ webhook: id, now: later(10)() }, cms.payload);
    await cms.payload.update({ collection: 'webhooks', id, data: { isOn: false } });
    expect(await deliveries()).toMatchObject([{ state: 'given-up', dueAt: null }]);
  });

  test('what is being sent while its webhook is switched off ends as what came of it', async () => {
    const answered = Promise.withResolvers<void>();
    server.answer = (response) => void answered.promise.then(() => taken(response));
    const id = await add({ events: ['content.changed'] });
    await cms.payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' } });
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    await cms.payload.update({ collection: 'webhooks', id, data: { isOn: false } });
    answered.resolve();
    await settled();
    expect(await deliveries()).toMatchObject([{ state: 'taken', dueAt: null, tries: [{ status: 204 }] }]);
  });

  test('with a new secret both sign, until the older one is retired', async () => {
    const id = await add({ events: ['content.changed'] });
    const first: string = (await step(cms, 'webhook-secrets', id)).answer.secrets[0].value;
    const rotated = await step(cms, 'webhook-new-secret', id);
    const second: string = rotated.answer.secrets[0].value;
    expect(rotated.answer.secrets).toMatchObject([
      { retiresAt: null },
      { value: first, retiresAt: expect.any(String) },
    ]);
    expect((await step(cms, 'webhook-new-secret', id)).status).toBe(409);
    const takenBy = (secret: string) => {
      const message = server.received.at(-1);
      if (!message) return false;
      try {
        return verifyWebhook({ secret, headers: message.headers, body: message.body }).type === 'content.changed';
      } catch {
        return false;
      }
    };
    await publish();
    expect([takenBy(first), takenBy(second)]).toEqual([true, true]);
    await step(cms, 'webhook-retire-secret', id);
    await publish();
    expect([takenBy(first), takenBy(second)]).toEqual([false, true]);
    expect(await auditOf('webhook-secret-made')).toMatchObject({ title: 'Search', userName: 'Ada Admin' });
    expect(await auditOf('webhook-secret-retired')).toMatchObject({ title: 'Search' });
  });

  test('a burst of changes is one call of a deploy hook', async () => {
    await add({ kind: 'deploy-hook', collections: ['symptoms'] });
    for (let count = 0; count < 5; count += 1) await publish();
    expect(server.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ event: 'deploy-hook', state: 'waiting', documentCount: 5 }]);
    await deliverAt(0.2);
    await deliverAt(5);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.headers['webhook-signature']).toBeUndefined();
    await publish();
    const next = (await deliveries()).at(-1);
    expect(Date.parse(next?.dueAt ?? '') - Date.now()).toBeGreaterThan(55_000);
  });

  test('the call of a deploy hook that had failed is made soon after the next change, and begins its tries anew', async () => {
    server.answer = answering(502);
    await add({ kind: 'deploy-hook' });
    await publish();
    for (const hours of [0.1, 0.5, 1, 2, 5]) await deliverAt(hours * 60);
    const [failed] = await deliveries();
    expect(failed).toMatchObject({ state: 'waiting', tryCount: 5 });
    await publish();
    const all = await deliveries();
    expect(all).toMatchObject([{ state: 'waiting', tryCount: 0, documentCount: 2 }]);
    expect(Date.parse(all[0]?.dueAt ?? '')).toBeLessThan(Date.parse(failed?.dueAt ?? ''));
  });

  test('after a change of the key all is sealed with the new one, and what no key opens is said', async () => {
    const { keyringOf } = await import('../../src/enquiries/seal.ts');
    const { sealWebhooksAnew } = await import('../../src/webhooks/sealAnew.ts');
    const { openWebhook } = await import('../../src/webhooks/subscribers.ts');
    const warn = vi.spyOn(cms.payload.logger, 'warn');
    const id = await add();
    const [newest, strange] = ['newest', 'strange'].map((text) => Buffer.alloc(32, text).toString('base64'));
    const sealed = async () => {
      const row = await cms.payload.db.findOne<{ id: string; sealed: string }>({
        collection: 'webhooks',
        where: { id: { equals: id } },
      });
      return { id, sealed: row?.sealed ?? '' };
    };
    await sealWebhooksAnew(cms.payload, keyringOf([newest ?? '', enquiryKey]));
    expect(openWebhook(await sealed(), keyringOf([newest ?? '']))).toMatchObject({ url: `${server.origin}/hook` });
    expect(warn).not.toHaveBeenCalled();
    await sealWebhooksAnew(cms.payload, keyringOf([strange ?? '']));
    expect(openWebhook(await sealed(), keyringOf([newest ?? '']))).not.toBeNull();
    expect(warn.mock.calls.map(([line]) => String(line))).toEqual([expect.stringContaining('“Search” cannot be read')]);
  });

  test('a test is sent when somebody asks for one, and a delivery again with its id', async () => {
    const id = await add({ events: ['content.withdrawn'] });
    expect((await step(cms, 'webhook-test', id)).status).toBe(200);
    expect(server.events()).toMatchObject([{ type: 'webhook.test', data: { webhook: 'Search' } }]);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ state: 'taken', event: 'webhook.test' });
    await step(cms, 'webhook-send-again', delivery?.id ?? '');
    expect(server.received.map(({ id: message }) => message)).toEqual([delivery?.messageId, delivery?.messageId]);
    await cms.payload.update({ collection: 'webhooks', id, data: { isOn: false } });
    const refused = await step(cms, 'webhook-test', id);
    expect([refused.status, refused.answer.errors[0].message]).toEqual([
      409,
      'This webhook is off. Switch it on and save it first.',
    ]);
  });

  test('the log is kept for 30 days, and what waits longer', async () => {
    const { deleteOldDeliveries } = await import('../../src/webhooks/retention.ts');
    await add({ events: ['content.changed'] });
    await publish();
    server.answer = answering(503);
    await publish();
    await deleteOldDeliveries(cms.payload, later(29 * 24 * 60)());
    expect(await deliveries()).toHaveLength(2);
    await deleteOldDeliveries(cms.payload, later(31 * 24 * 60)());
    expect(await deliveries()).toMatchObject([{ state: 'waiting' }]);
  });

  test('deleting a webhook deletes its log, and is a line of the audit log', async () => {
    const id = await add({ events: ['content.changed'] });
    await publish();
    await cms.api(`/api/webhooks/${id}`, { method: 'DELETE', as: cms.admin });
    expect(await deliveries()).toEqual([]);
    expect(await auditOf('webhook-deleted')).toMatchObject({ title: 'Search', userName: 'Ada Admin' });
  });
});
