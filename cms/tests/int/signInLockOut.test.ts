import crypto from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';

onEachDatabase('whoever tries to sign in', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const post = (path: string, body: object, as?: Account) =>
    cms.api(`/api/users/${path}`, { method: 'POST', body: JSON.stringify(body), ...(as && { as }) });
  const signIn = async (email: string, password: string) => {
    const answer = await post('login', { email, password });
    return { status: answer.status, text: await answer.text() };
  };
  const wrong = 'This is not the password.';
  const unknown = 'nobody@example.org';

  test('is answered alike for no account, a wrong password and a locked account, with the right password too', async () => {
    const { email, password } = cms.otherEditor;
    const answers = [await signIn(unknown, wrong), await signIn(unknown.toUpperCase(), wrong)];
    // The fifth locks it.
    for (let tries = 0; tries < 7; tries += 1) answers.push(await signIn(email, wrong));
    answers.push(await signIn(email, password), await signIn(` ${email.toUpperCase()}`, password));
    for (let tries = 0; tries < 7; tries += 1) answers.push(await signIn(unknown, wrong));
    expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toMatchInlineSnapshot(`
      [
        "401 {"errors":[{"message":"E-mail or password is not right, or too many tries: wait ten minutes, or set a new password."}]}",
      ]
    `);
  });

  test('learns nothing from how long it takes: each costs one hash of the same size', async () => {
    const hash = vi.spyOn(crypto, 'pbkdf2');
    const cost = async (email: string, password: string) => {
      hash.mockClear();
      await signIn(email, password);
      return hash.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest].join(' '));
    };
    const wrongPassword = await cost(cms.editor.email, wrong);
    expect(wrongPassword).toHaveLength(1);
    expect(await cost(unknown, wrong)).toEqual(wrongPassword);
    const { email, password } = cms.otherEditor;
    expect(await cost(email, wrong)).toEqual(wrongPassword);
    expect(await cost(email, password)).toEqual(wrongPassword);
    hash.mockRestore();
  });

  test('is answered alike where many try at once', async () => {
    const { email } = cms.reviewer;
    const tries = Array.from({ length: 8 }, (_, index) => signIn(index % 2 === 0 ? email : unknown, wrong));
    const answers = await Promise.all(tries);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  test('can sign in again when the ten minutes are over', async () => {
    const { user, email, password } = cms.otherEditor;
    const locked = await cms.payload.findByID({ collection: 'users', id: user.id, showHiddenFields: true });
    const minutes = (Date.parse(locked.lockUntil ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    const lockUntil = new Date(Date.now() - 1).toISOString();
    await cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { lockUntil } });
    expect((await signIn(email, password)).status).toBe(200);
  });

  test('can sign in again when an admin has unlocked the account', async () => {
    const { email, password } = cms.editor;
    for (let tries = 0; tries < 5; tries += 1) await signIn(email, wrong);
    expect((await signIn(email, password)).status).toBe(401);
    expect((await post('unlock', { email }, cms.admin)).status).toBe(200);
    expect((await signIn(email, password)).status).toBe(200);
  });

  test('can sign in again with a new password', async () => {
    const { email } = cms.editor;
    for (let tries = 0; tries < 5; tries += 1) await signIn(email, wrong);
    const token = await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
    const password = 'Another long pass phrase 43!';
    expect((await post('reset-password', { token, password })).status).toBe(200);
    expect((await signIn(email, password)).status).toBe(200);
  });

  test('and asks for a new password is answered alike with and without an account, whether or not a mail can be sent', async () => {
    const sent: unknown[] = [];
    const sendEmail = vi.spyOn(cms.payload, 'sendEmail').mockImplementation(async ({ to }) => {
      sent.push(to);
      throw new Error('The mail server is down.');
    });
    const { email } = cms.admin;
    const answers = await Promise.all([email, unknown].map((name) => post('forgot-password', { email: name })));
    const [known, other] = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
    expect(known).toBe(other);
    expect(known).toMatchInlineSnapshot(
      `"200 {"message":"If there is an account with this e-mail, a link to choose a new password is on its way to it."}"`,
    );
    await vi.waitFor(() => expect(sent).toEqual([email]));
    sendEmail.mockRestore();
  });

  test.each([{}, { email: '' }, { email: 7 }])('is told that the e-mail is missing in %o', async (body) => {
    expect((await post('forgot-password', body)).status).toBe(400);
  });
});
