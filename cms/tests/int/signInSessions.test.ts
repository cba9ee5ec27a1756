import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';

const hour = 60 * 60 * 1000;

onEachDatabase('a session', (database) => {
  let cms: Cms;
  /** Somebody new for each test, signed in on two devices. */
  let here: Account;
  let there: Account;
  let accounts = 0;

  beforeAll(async () => {
    cms = await startCms(database);
  });
  beforeEach(async () => {
    accounts += 1;
    const [email, password] = [`sue${accounts}@example.org`, 'A long pass phrase 45!'];
    await cms.payload.create({ collection: 'users', data: { name: 'Sue Session', role: 'editor', email, password } });
    [here, there] = [await signIn(email, password), await signIn(email, password)];
  });
  afterAll(() => cms.stop());

  const post = (path: string, as?: Account, body: object = {}) =>
    cms.api(`/api/users/${path}`, { method: 'POST', body: JSON.stringify(body), ...(as && { as }) });
  const signIn = async (email: string, password: string): Promise<Account> => {
    const { token, user } = await (await post('login', undefined, { email, password })).json();
    return { email, password, token, user };
  };
  const lives = async (as: Account) => {
    const answers = await Promise.all([cms.api('/api/users/me', { as }), cms.api('/api/symptoms', { as })]);
    const { user } = (await answers[0]?.json()) ?? {};
    // Whoever is not signed in is told nothing of the rest.
    expect(answers[1]?.status).toBe(user ? 200 : 401);
    return user !== null;
  };
  const whichLive = async () => [await lives(here), await lives(there)];
  const change = (body: object, as: Account) =>
    cms.api(`/api/users/${here.user.id}`, { method: 'PATCH', body: JSON.stringify(body), as });
  /** As if everybody had signed in that long ago. */
  const turnBack = async (milliseconds: number) => {
    const { sessions } = await cms.payload.findByID({ collection: 'users', id: here.user.id });
    const then = new Date(Date.now() - milliseconds).toISOString();
    const data = { sessions: sessions?.map((session) => ({ ...session, createdAt: then })) };
    await cms.payload.db.updateOne({ collection: 'users', id: here.user.id, data });
  };

  test('lives until somebody signs out, and the others live on', async () => {
    expect(await whichLive()).toEqual([true, true]);
    expect((await post('logout', here)).status).toBe(200);
    expect(await whichLive()).toEqual([false, true]);
    expect((await post('refresh-token', here)).status).toBe(403);
  });

  test('ends with all others where somebody signs out everywhere', async () => {
    expect((await post('logout?allSessions=true', here)).status).toBe(200);
    expect(await whichLive()).toEqual([false, false]);
  });

  test('ends where its owner chooses a new password elsewhere, and the one where it was done lives on', async () => {
    expect((await change({ password: 'A long pass phrase 46!' }, here)).status).toBe(200);
    expect(await whichLive()).toEqual([true, false]);
  });

  test('ends where an admin sets a new password', async () => {
    expect((await change({ password: 'A long pass phrase 47!' }, cms.admin)).status).toBe(200);
    expect(await whichLive()).toEqual([false, false]);
  });

  test('ends where a password is chosen by the link in a mail', async () => {
    const data = { email: here.email };
    const token = await cms.payload.forgotPassword({ collection: 'users', data, disableEmail: true });
    const answer = await post('reset-password', undefined, { token, password: 'A long pass phrase 48!' });
    expect(answer.status).toBe(200);
    expect(await whichLive()).toEqual([false, false]);
  });

  test('ends where the account is deleted', async () => {
    const answer = await cms.api(`/api/users/${here.user.id}`, { method: 'DELETE', as: cms.admin });
    expect(answer.status).toBe(200);
    expect(await whichLive()).toEqual([false, false]);
  });

  test('has the rights of the role that its owner has now', async () => {
    const write = () => cms.api('/api/glossary?draft=true', { method: 'POST', body: '{"title":"Placebo"}', as: here });
    const seesLog = async () => (await cms.api('/api/audit-log', { as: here })).status === 200;
    expect([(await write()).ok, await seesLog()]).toEqual([true, false]);
    const { person } = cms.reviewer.user;
    const body = { role: 'reviewer', person: typeof person === 'string' ? person : (person?.id ?? null) };
    expect((await change(body, cms.admin)).status).toBe(200);
    expect([(await write()).status, await seesLog()]).toEqual([403, true]);
  });

  test('that is renewed and renewed ends twelve hours after the sign-in', async () => {
    await turnBack(12 * hour - 60_000);
    const answer = await post('refresh-token', here);
    const { exp, refreshedToken } = await answer.json();
    expect(answer.status).toBe(200);
    // The new token lasts no longer than the session: another minute.
    expect(exp * 1000 - Date.now()).toBeGreaterThan(30_000);
    expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(60_000);
    expect(await lives({ ...here, token: refreshedToken })).toBe(true);
    await turnBack(12 * hour);
    expect(await lives({ ...here, token: refreshedToken })).toBe(false);
    expect((await post('refresh-token', here)).status).toBe(403);
    expect(await whichLive()).toEqual([false, false]);
  });

  test('that is young is renewed for ten hours', async () => {
    const { exp } = await (await post('refresh-token', here)).json();
    expect(exp * 1000 - Date.now()).toBeGreaterThan(10 * hour - 60_000);
    expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(10 * hour + 1000);
  });
});
