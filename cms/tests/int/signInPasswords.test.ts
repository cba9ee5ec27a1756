import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';

const short = 'eleven char';
const long = 'twelve chars';

onEachDatabase('a password', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());

  const send = (input: { method: string; path: string; body: object; as?: Account }) => {
    const { method, path, body, as } = input;
    return cms.api(`/api/users${path}`, { method, body: JSON.stringify(body), ...(as && { as }) });
  };
  const signIn = async (email: string, password: unknown) =>
    (await send({ method: 'POST', path: '/login', body: { email, password } })).status;
  const messages = async (answer: Response) => {
    const { errors } = await answer.json();
    return [answer.status, errors[0].data?.errors[0].message ?? errors[0].message];
  };
  const linkFor = (email: string) =>
    cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });

  test.each([
    ['of eleven characters', short],
    ['of eleven that are written as more', '👩‍⚕️'.padEnd(8, 'a')],
    ['of spaces', ' '.repeat(20)],
    ['that is a number', 123_456_789_012],
    ['that is a list', ['a', 'long', 'pass', 'phrase', 'of', 'twelve', 'parts', 'and', 'some', 'more', 'of', 'it']],
  ])('%s is taken nowhere', async (_, password) => {
    const { admin, editor, otherEditor } = cms;
    const newUser = { name: 'Nina New', email: 'nina@example.org', role: 'editor', password };
    const token = await linkFor(editor.email);
    const answers = await Promise.all([
      send({ method: 'POST', path: '', body: newUser, as: admin }),
      send({ method: 'PATCH', path: `/${editor.user.id}`, body: { password }, as: editor }),
      send({ method: 'PATCH', path: `/${otherEditor.user.id}`, body: { password }, as: admin }),
      send({ method: 'PATCH', path: `?where[id][equals]=${otherEditor.user.id}`, body: { password }, as: admin }),
      send({ method: 'POST', path: '/reset-password', body: { token, password } }),
    ]);
    const told = await Promise.all(answers.map(messages));
    expect(new Set(told.map(([status]) => status))).toEqual(new Set([400]));
    expect([...new Set(told.map(([, message]) => message))]).toEqual([
      'A password needs at least 12 characters. Three or four words in a row are easy to remember.',
    ]);
    const { totalDocs } = await cms.payload.count({
      collection: 'users',
      where: { email: { equals: newUser.email } },
    });
    expect(totalDocs).toBe(0);
  });

  test.each([[''], [null], [undefined]])('that is %o is none, and a link is not spent on it', async (password) => {
    const { editor } = cms;
    const token = await linkFor(editor.email);
    const reset = await send({ method: 'POST', path: '/reset-password', body: { token, password } });
    expect(reset.status).toBe(400);
    await send({ method: 'PATCH', path: `/${editor.user.id}`, body: { password }, as: editor });
    expect(await signIn(editor.email, editor.password)).toBe(200);
  });

  test('of twelve characters is taken on the account page, and by the link in a mail', async () => {
    const { editor } = cms;
    await send({ method: 'PATCH', path: `/${editor.user.id}`, body: { password: long }, as: editor });
    expect(await signIn(editor.email, long)).toBe(200);
    const token = await linkFor(editor.email);
    const password = `${long}!`;
    expect((await send({ method: 'POST', path: '/reset-password', body: { token, password } })).status).toBe(200);
    expect([await signIn(editor.email, long), await signIn(editor.email, password)]).toEqual([401, 200]);
  });

  test('of a new account is nobody’s: who is invited chooses it', async () => {
    const email = 'ina@example.org';
    const body = { name: 'Ina Invited', email, role: 'editor', password: 'A long pass phrase 44!' };
    expect((await send({ method: 'POST', path: '', body, as: cms.admin })).status).toBe(201);
    expect(await signIn(email, body.password)).toBe(401);
  });

  test('is not set by registering first, signed in or not', async () => {
    const body = { name: 'First', email: 'first@example.org', role: 'admin', password: long };
    const answers = await Promise.all([
      send({ method: 'POST', path: '/first-register', body }),
      send({ method: 'POST', path: '/first-register', body, as: cms.admin }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  test('that is new ends the link that was sent to choose one', async () => {
    const { otherEditor, admin } = cms;
    const token = await linkFor(otherEditor.email);
    await send({ method: 'PATCH', path: `/${otherEditor.user.id}`, body: { password: long }, as: admin });
    const reset = await send({ method: 'POST', path: '/reset-password', body: { token, password: `${long}?` } });
    expect(reset.status).toBe(403);
    expect(await signIn(otherEditor.email, long)).toBe(200);
  });
});
