import { signWebhook, verifyWebhook } from '@wellcite/shared/webhook';
import { expect, test } from 'vitest';
import { liveSecrets, newSecret, overlap, rotated, withoutOlder } from './secrets.ts';

const now = new Date('2026-11-28T10:00:00.000Z');
const later = (ms: number) => new Date(now.getTime() + ms);

test('a secret is 32 random bytes, as Standard Webhooks writes them', () => {
  expect(newSecret(now).value).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(newSecret(now).value).not.toBe(newSecret(now).value);
});

test('after a change both sign, and a receiver that knows either takes the message', () => {
  const first = [newSecret(now)];
  const both = rotated(first, now);
  const at = new Date();
  const body = JSON.stringify({ type: 'webhook.test', timestamp: at.toISOString(), data: { webhook: 'Chat' } });
  const secret = liveSecrets(both, now).map(({ value }) => value);
  const headers = signWebhook({ secret, id: 'msg_1', at, body });
  expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
  for (const one of secret) expect(verifyWebhook({ secret: one, headers, body }).type).toBe('webhook.test');
});

test('the older one stops by itself after a day, or when somebody retires it', () => {
  const [first] = [newSecret(now)];
  const both = rotated([first], now);
  expect(liveSecrets(both, later(overlap - 1))).toHaveLength(2);
  expect(liveSecrets(both, later(overlap))).toEqual([both[0]]);
  expect(withoutOlder(both)).toEqual([both[0]]);
});
