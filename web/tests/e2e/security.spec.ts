import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { contentApiPaths, publicCollections } from '@wellcite/shared/content-api';
import { demoUser } from '../support/cms-client.ts';
import { openDocument } from './admin.ts';
import { ask, askApi } from './ask.ts';
import { newSymptom } from './documents.ts';
import { expect, product, test } from './product.ts';

const collections = [...publicCollections.filter((name) => name !== 'site-settings'), 'users'];
/** Payload's own, and the read model. */
const inner = [
  'published',
  'editorial-records',
  'approvals',
  'approval-links',
  'preview-links',
  'audit-log',
  'review-comments',
  'claim-exceptions',
  'reference-checks',
  'phrase-rules',
  'sealed-enquiries',
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
];

test.describe('who is not signed in', () => {
  for (const collection of [...collections, ...inner]) {
    test(`learns nothing from ${collection}, and changes nothing in it`, async ({ people }) => {
      const [document] = inner.includes(collection) ? [] : await people.admin.find(collection, '&limit=1');
      const id = document?.id ?? '1';
      const data = {
        title: 'By nobody',
        email: 'nobody@example.org',
        password: 'A long pass phrase 42!',
        role: 'admin',
      };
      const doors: [method: string, address: string, body?: object][] = [
        ['GET', collection],
        ['GET', `${collection}?where[id][exists]=true`],
        ['GET', `${collection}/${id}`],
        ['GET', `${collection}/count`],
        ['GET', `${collection}/versions`],
        ['GET', `${collection}/access/${id}`],
        ['POST', collection, data],
        ['POST', `${collection}/${id}/duplicate`, data],
        ['POST', `${collection}/access/${id}`, data],
        ['PATCH', `${collection}/${id}`, data],
        ['PATCH', `${collection}?where[id][exists]=true`, data],
        ['PUT', `${collection}/${id}`, data],
        ['DELETE', `${collection}/${id}`],
        ['DELETE', `${collection}?where[id][exists]=true`],
      ];
      for (const [method, address, body] of doors) await expectClosed(method, address, body);
    });
  }

  test('learns nothing by any other door', async () => {
    const [file] = await readdir(path.join(product.dataDir, 'media'));
    const user = { email: 'nobody@example.org', password: 'A long pass phrase 42!', name: 'Nobody', role: 'admin' };
    const doors: [method: string, address: string, body?: object][] = [
      ['GET', 'globals/site-settings'],
      ['GET', 'globals/site-settings/versions'],
      ['POST', 'globals/site-settings', { clinicName: 'Nobody’s' }],
      ['POST', 'users/first-register', user],
      ['GET', 'users/init'],
      ['POST', 'users/unlock', user],
      ['POST', 'users/refresh-token', {}],
      ['POST', 'users/reset-password', { token: 'guess', password: user.password }],
      ['GET', 'users/verify/guess'],
      ['POST', 'users/verify/guess', {}],
      ['GET', 'access'],
      ['GET', 'payload-preferences/conditions-list'],
      ['POST', 'payload-preferences/nav', { value: {} }],
      ['GET', 'payload-jobs/run'],
      ['POST', 'payload-jobs/run', {}],
      ['GET', 'payload-jobs/handle-schedules'],
      ['GET', `media/file/${file}`],
      ['GET', `media/file/..%2f..%2fsecrets.env`],
      ['POST', 'media/paste-url/1?src=http://127.0.0.1', {}],
      ['GET', 'media/paste-url/1?src=http://127.0.0.1'],
      ['GET', 'graphql'],
      ['POST', 'graphql', { query: '{ Users { docs { email } } }' }],
      ['GET', 'graphql-playground'],
      ['GET', 'enquiries'],
      ['POST', 'enquiries/start', {}],
      ['POST', 'editorial/preview-link', { documents: ['conditions:1'], days: 7 }],
      ['POST', 'editorial/preview-links', { key: 'conditions:1' }],
      ['POST', 'editorial/enquiry-read', { id: '1' }],
      ['POST', 'editorial/enquiry-mark', { id: '1', state: 'answered' }],
      ['POST', 'editorial/enquiry-delete', { id: '1' }],
      ['GET', 'nothing-like-this'],
    ];
    for (const [method, address, body] of doors) await expectClosed(method, address, body);
  });

  test('does not get in by calling one request another', async () => {
    for (const headers of [{ 'x-http-method-override': 'GET' }, { 'x-payload-http-method-override': 'GET' }]) {
      for (const address of ['users/login', 'users/logout', 'users/forgot-password', 'conditions']) {
        const answer = await ask(`${product.cmsUrl}/api/${address}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          body: 'limit=1',
        });
        expect(answer.status, address).toBeGreaterThanOrEqual(400);
        expect(answer.text).not.toMatch(/"docs"|demo\.example/);
      }
    }
  });

  test('is not told whether an account exists', async () => {
    const { email } = await demoUser(product.usersFile, 'reviewer');
    for (const [address, password] of [
      ['users/forgot-password', undefined],
      ['users/login', 'This is not the password.'],
    ] as const) {
      const [known, unknown] = await Promise.all(
        [email, 'nobody@example.org'].map((name) => askApi('POST', address, { email: name, password })),
      );
      expect({ status: known?.status, text: known?.text }).toEqual({ status: unknown?.status, text: unknown?.text });
    }
  });

  test('sees of the admin the form to sign in, and no more', async ({ page }) => {
    for (const address of ['', '/collections/users', '/collections/conditions', '/globals/site-settings', '/account']) {
      await page.goto(`${product.cmsUrl}/admin${address}`);
      await expect(page).toHaveURL(/\/admin\/login/);
      expect(await page.content()).not.toContain('demo.example');
    }
    await page.goto(`${product.cmsUrl}/admin/create-first-user`);
    await expect(page).toHaveURL(/\/admin\/login/);
  });

  test('cannot ask for what the admin’s forms ask the server for', async ({ openAdmin, create }) => {
    const symptom = await create('symptoms', newSymptom());
    const page = await openAdmin('editor');
    const asks = page.waitForRequest((request) => 'next-action' in request.headers());
    await openDocument(page, { collection: 'symptoms', id: symptom.id });
    await page.getByLabel('Summary').fill('Typed to have the form ask.');
    const action = (await asks).headers()['next-action'] ?? '';
    const columns = [{ accessor: 'email', active: true }];
    const body = JSON.stringify([
      { name: 'table-state', args: { collectionSlug: 'users', columns, query: { limit: 10 } } },
    ]);
    const request = (cookie: string) =>
      ask(`${product.cmsUrl}/admin`, {
        method: 'POST',
        headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: product.cmsUrl, cookie },
        body,
      });
    const cookies = await page.context().cookies(product.cmsUrl);
    const signedIn = await request(cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
    expect(signedIn.text, 'what is asked for here is something to be had').toContain('editor@demo.example');
    expect((await request('')).text).not.toContain('demo.example');
  });
});

test('the contact form is open to everybody, and says nothing but what becomes of a form', async () => {
  const start = await askApi('GET', 'enquiries/start');
  expect([start.status, Object.keys(JSON.parse(start.text))]).toEqual([200, ['token', 'waitMs']]);
  const sent = await askApi('POST', 'enquiries', {});
  expect([sent.status, Object.keys(JSON.parse(sent.text))]).toEqual([400, ['errors']]);
  const elsewhere = await ask(`${product.cmsUrl}/api/enquiries/start`, {
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
});

test.describe('the content API', () => {
  const wrong = { 'no token': '', 'a wrong token': `Bearer ${'x'.repeat(43)}`, 'an empty token': 'Bearer ' };

  for (const [what, authorization] of Object.entries(wrong)) {
    test(`answers 401 to ${what}`, async () => {
      for (const address of [
        contentApiPaths.manifest,
        `${contentApiPaths.documents}?ids=conditions:1`,
        `${contentApiPaths.media}/a.avif`,
      ]) {
        const answer = await ask(`${product.cmsUrl}${address}`, { headers: authorization ? { authorization } : {} });
        expect(answer.status, address).toBe(401);
        expect(answer.text).not.toMatch(/digest|documents/);
      }
    });
  }

  test('is not for editors', async ({ people }) => {
    for (const person of [people.editor, people.admin]) {
      expect((await person.answer('GET', 'content/v1/manifest')).status).toBe(401);
    }
  });
});

async function expectClosed(method: string, address: string, body?: object): Promise<void> {
  const answer = await askApi(method, address, body);
  expect([401, 403], `${method} ${address}: ${answer.status} ${answer.text.slice(0, 200)}`).toContain(answer.status);
  expect(Object.keys(JSON.parse(answer.text)), `${method} ${address}`).toEqual(['errors']);
  expect(answer.text).not.toContain('demo.example');
}
