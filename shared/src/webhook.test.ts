import { expect, test } from 'vitest';
import { signWebhook, verifyWebhook, WebhookRefused } from './webhook.ts';

const secretOf = (text: string) => `whsec_${Buffer.from(text.padEnd(32, '.')).toString('base64')}`;
const [older, newer, strange] = [secretOf('older'), secretOf('newer'), secretOf('strange')];
const body = JSON.stringify({
  type: 'content.changed',
  timestamp: '2026-11-28T10:00:00.000Z',
  data: { documents: [{ collection: 'conditions', id: '1' }] },
});
const signed = (secret: string | string[]) => signWebhook({ secret, id: 'msg_1', at: new Date(), body });

test('a message is taken by any of the secrets that it is signed with, and by any that the receiver knows', () => {
  expect(verifyWebhook({ secret: older, headers: signed([newer, older]), body }).type).toBe('content.changed');
  expect(verifyWebhook({ secret: [newer, older], headers: signed(older), body }).type).toBe('content.changed');
  expect(() => verifyWebhook({ secret: [newer, strange], headers: signed(older), body })).toThrow(WebhookRefused);
  expect(() => verifyWebhook({ secret: [], headers: signed(older), body })).toThrow(WebhookRefused);
});

test('a secret that is none takes nothing, says so, and spoils no other', () => {
  const cut = newer.slice(0, -3);
  for (const secret of ['', ' ', 'whsec_', 'whsec_…', 'hunter2!', cut, [cut, '']]) {
    expect(() => verifyWebhook({ secret, headers: signed(newer), body })).toThrow(WebhookRefused);
  }
  expect(() => verifyWebhook({ secret: 'whsec_…', headers: signed(newer), body })).toThrow(/The secret is cut off/);
  expect(verifyWebhook({ secret: ['', newer], headers: signed(newer), body }).type).toBe('content.changed');
});

test('the space around a secret that was copied does no harm', () => {
  expect(verifyWebhook({ secret: ` ${newer}\n`, headers: signed(newer), body }).type).toBe('content.changed');
});

test('headers may be those of Node or of the Fetch API, in any case', () => {
  const headers = signed(newer);
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  expect(verifyWebhook({ secret: newer, headers: new Headers(headers), body }).type).toBe('content.changed');
  expect(verifyWebhook({ secret: newer, headers: { ...upper, 'set-cookie': ['a'], via: undefined }, body }).type).toBe(
    'content.changed',
  );
});

test('a change to the body, the id or the time is found', () => {
  const headers = signed(newer);
  const tampered = [
    { headers, body: body.replace('"1"', '"2"') },
    { headers: { ...headers, 'webhook-id': 'msg_2' }, body },
    { headers: { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }, body },
    { headers: { ...headers, 'webhook-signature': 'v1,' }, body },
    { headers: {}, body },
  ];
  for (const message of tampered) expect(() => verifyWebhook({ secret: newer, ...message })).toThrow(WebhookRefused);
});

test('a message of more than five minutes ago is refused', () => {
  const headers = signWebhook({ secret: newer, id: 'msg_1', at: new Date(Date.now() - 6 * 60_000), body });
  expect(() => verifyWebhook({ secret: newer, headers, body })).toThrow(/too old/);
});

test('what is signed and is no event of ours is an error of another kind', () => {
  const other = JSON.stringify({ type: 'content.painted', timestamp: '2026-11-28T10:00:00.000Z', data: {} });
  const headers = signWebhook({ secret: newer, id: 'msg_1', at: new Date(), body: other });
  expect(() => verifyWebhook({ secret: newer, headers, body: other })).toThrow(/type/);
});
