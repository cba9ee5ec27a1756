import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';

onEachDatabase('signing in', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  test('asking for a new password works, and so does asking twice at once', async () => {
    const ask = () =>
      cms.api('/api/users/forgot-password', { method: 'POST', body: JSON.stringify({ email: cms.editor.email }) });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('of many sign-ins of one user at once none fails, and none signs another out', async () => {
    const { email, password } = cms.editor;
    const signIns = await Promise.all(
      Array.from({ length: 10 }, () =>
        cms.api('/api/users/login', { method: 'POST', body: JSON.stringify({ email, password }) }),
      ),
    );
    expect(signIns.map(({ status }) => status)).toEqual(signIns.map(() => 200));
    const tokens = await Promise.all(signIns.map(async (answer) => (await answer.json()).token));
    const users = await Promise.all(
      tokens.map(async (token) => {
        const answer = await cms.api('/api/users/me', { headers: { authorization: `JWT ${token}` } });
        return (await answer.json()).user?.email;
      }),
    );
    expect(users).toEqual(signIns.map(() => email));
  });

  test('signing out ends that session, and no other', async () => {
    const { email, password } = cms.otherEditor;
    const signIn = async () => {
      const body = JSON.stringify({ email, password });
      const answer = await cms.api('/api/users/login', { method: 'POST', body });
      return `JWT ${(await answer.json()).token}`;
    };
    const [gone, kept] = [await signIn(), await signIn()];
    await cms.api('/api/users/logout', { method: 'POST', headers: { authorization: gone } });
    const who = async (authorization: string) =>
      (await (await cms.api('/api/users/me', { headers: { authorization } })).json()).user?.email ?? null;
    expect([await who(gone), await who(kept)]).toEqual([null, email]);
  });
});
