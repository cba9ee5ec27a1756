import { demoUser, wordsOf } from '../support/cms-client.ts';
import { ask } from './ask.ts';
import { newSymptom } from './documents.ts';
import { expect, product, test } from './product.ts';

test.describe('who is signed in', () => {
  test('there is no GraphQL, and no first user to be', async ({ people }) => {
    expect((await people.admin.answer('POST', 'graphql', { query: '{ __typename }' })).status).toBe(404);
    expect((await people.admin.answer('GET', 'graphql-playground')).status).toBe(404);
    expect((await people.admin.answer('POST', 'users/first-register', {})).status).toBe(403);
  });

  test('nobody reads or writes the read model, or runs jobs', async ({ people: { admin } }) => {
    for (const [method, address] of [
      ['GET', 'published'],
      ['POST', 'published'],
      ['DELETE', 'published?where[id][exists]=true'],
      ['GET', 'payload-jobs/run'],
    ] as const) {
      const answer = await admin.answer(method, address, method === 'POST' ? { id: 'x' } : undefined);
      expect([401, 403, 404], `${method} ${address}: ${answer.status}`).toContain(answer.status);
    }
  });

  test('an editor adds no users, and gives nobody a role', async ({ people: { editor, admin } }) => {
    const data = { name: 'Friend', email: 'friend@example.org', role: 'admin', password: 'A long pass phrase 42!' };
    expect((await editor.answer('POST', 'users', data)).status).toBe(403);
    const { email } = await demoUser(product.usersFile, 'editor');
    const [self] = await admin.find('users', `&where[email][equals]=${email}`);
    const [other] = await admin.find('users', '&where[role][equals]=reviewer');
    await editor.answer('PATCH', `users/${self?.id}`, { role: 'admin' });
    expect((await admin.get('users', self?.id ?? '')).role).toBe('editor');
    expect((await editor.answer('PATCH', `users/${other?.id}`, { name: 'Renamed' })).status).toBe(403);
    expect((await editor.answer('DELETE', `users/${other?.id}`)).status).toBe(403);
    expect((await editor.answer('POST', 'users/unlock', { email: other?.email })).status).toBe(403);
  });

  test('nobody reads a password, what it is checked by, or a link to change it', async ({ people }) => {
    const secret = /"(?:password|hash|salt|resetPasswordToken|resetPasswordExpiration|loginAttempts|lockUntil|apiKey)"/;
    const hidden =
      '&select[hash]=true&select[salt]=true&select[resetPasswordToken]=true&select[sessions]=true&select[email]=true';
    for (const role of ['admin', 'editor', 'reviewer'] as const) {
      for (const query of ['', '&showHiddenFields=true', hidden]) {
        const users = await people[role].find('users', query);
        expect(JSON.stringify(users)).not.toMatch(secret);
        const { email } = await demoUser(product.usersFile, role);
        // One's own sessions are there to be seen.
        const others = users.filter((user) => user.email !== email);
        expect(others.flatMap(({ sessions }) => sessions ?? [])).toEqual([]);
      }
    }
  });

  test('nobody finds out a secret by asking which users have it', async ({ people }) => {
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'password', 'sessions.id']) {
      const answer = await people.editor.answer('GET', `users?where[${field}][like]=a`);
      expect([400, 403], `${field}: ${answer.status} ${JSON.stringify(answer.body)}`).toContain(answer.status);
    }
  });

  test('a reviewer changes no content, and an editor deletes none for good', async ({ people, create }) => {
    const symptom = await create('symptoms', newSymptom());
    expect((await people.reviewer.answer('PATCH', `symptoms/${symptom.id}`, { summary: 'Mine' })).status).toBe(403);
    expect((await people.reviewer.answer('POST', 'symptoms', newSymptom())).status).toBe(403);
    expect((await people.reviewer.answer('POST', 'globals/site-settings', { clinicName: 'Mine' })).status).toBe(403);
    expect((await people.editor.answer('DELETE', `symptoms/${symptom.id}`)).status).toBe(403);
    await people.editor.trash('symptoms', symptom.id);
    const answer = await people.editor.answer('DELETE', `symptoms/${symptom.id}?trash=true`);
    expect(answer.status, wordsOf(answer)).toBe(403);
  });

  test('a cookie alone is not enough for a request from another site', async ({ people }) => {
    const cookie = `payload-token=${people.admin.token}`;
    const address = `${product.cmsUrl}/api/users`;
    expect((await ask(address, { headers: { cookie, origin: product.cmsUrl } })).status).toBe(200);
    expect((await ask(address, { headers: { cookie, origin: 'https://elsewhere.example' } })).status).toBe(401);
  });
});
