import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ask } from './ask.ts';
import { expect, product, test } from './product.ts';

test.describe('the publisher', () => {
  test('takes no message without its signature', async () => {
    const body = JSON.stringify({
      type: 'content.changed',
      timestamp: new Date().toISOString(),
      data: { documents: [] },
    });
    const now = String(Math.floor(Date.now() / 1000));
    const signature = `v1,${Buffer.alloc(32).toString('base64')}`;
    for (const headers of [
      {},
      { 'webhook-id': 'msg_1', 'webhook-timestamp': now },
      { 'webhook-id': 'msg_1', 'webhook-timestamp': now, 'webhook-signature': signature },
    ]) {
      const answer = await ask(`${product.publisherUrl}/webhook`, { method: 'POST', headers, body });
      expect(answer.status).toBe(401);
    }
  });

  test('takes no command, and tells nothing of documents and releases, without the token', async () => {
    const body = JSON.stringify({ by: 'nobody', acceptLoss: true, release: 1 });
    for (const path of ['/publish', '/stop', '/resume', '/rollback']) {
      expect((await ask(`${product.publisherUrl}${path}`, { method: 'POST', body })).status, path).toBe(401);
    }
    for (const path of ['/releases', '/rollback?release=1', '/document?key=site-settings:site-settings']) {
      expect((await ask(`${product.publisherUrl}${path}`)).status, path).toBe(401);
    }
  });

  test('takes no message over 1 MB', async () => {
    const body = 'x'.repeat(1_000_001);
    expect((await ask(`${product.publisherUrl}/webhook`, { method: 'POST', body })).status).toBe(413);
  });
});

test.describe('the site', () => {
  test('answers every page with headers that forbid what pages do not do', async () => {
    for (const address of ['/', '/conditions/anxiety/', '/nowhere/', '/sitemap.xml']) {
      const { headers } = await ask(`${product.siteUrl}${address}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, address).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    }
  });

  test('serves nothing from outside its folder, and takes nothing', async () => {
    for (const address of [
      '/..%2fsecrets.env',
      '/%2e%2e/secrets.env',
      '/media/..%2f..%2fdemo-users.json',
      '/.env',
      '/%00',
    ]) {
      expect((await ask(`${product.siteUrl}${address}`)).status, address).toBe(404);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await ask(`${product.siteUrl}/`, { method })).status, method).toBe(405);
    }
  });
});

test('the admin answers with headers that keep it out of frames', async () => {
  const { headers } = await ask(`${product.cmsUrl}/admin/login`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBe(null);
});

test('secrets and passwords are in files that only their owner can read', async () => {
  for (const file of ['secrets.env', 'demo-users.json']) {
    const { mode } = await stat(path.join(product.dataDir, file));
    expect((mode & 0o777).toString(8), file).toBe('600');
  }
});
