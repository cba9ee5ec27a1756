/** The table of roles (src/access/matrix.ts), line by line, as it is kept over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Answer,
  collectionRules,
  fieldRules,
  globalRules,
  type Operation,
  payloadRules,
  type Requester,
  type Rules,
} from '../../src/access/matrix.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { type Desk, nobodysId, requesters, rulesOf, startDesk } from './rolesDesk.ts';
import { type Door, doors, globalDoors, type Request, trashed } from './rolesDoors.ts';
import { fieldAnswers, fieldRulesOf } from './rolesFields.ts';

onEachDatabase('roles', (database) => {
  let cms: Cms;
  let desk: Desk;
  let slugs: string[];

  beforeAll(async () => {
    cms = await startCms(database);
    slugs = cms.payload.config.collections.map(({ slug }) => slug);
    desk = await startDesk(cms);
  });
  afterAll(() => cms.stop());

  const send = async ({ method, path, body }: Request, as: Account | undefined) => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    return cms.api(`/api/${path}`, as ? { ...init, as } : init);
  };

  test('are written down for all that there is, and for nothing else', () => {
    expect(slugs.toSorted()).toEqual(Object.keys({ ...collectionRules, ...payloadRules }).toSorted());
    expect(cms.payload.config.globals.map(({ slug }) => slug)).toEqual(Object.keys(globalRules));
  });

  test('leave to each how the admin looks for oneself', async () => {
    expect(payloadRules['payload-preferences'].read.admin).toBe('own');
    const path = 'payload-preferences';
    const body = { value: { open: true } };
    await send({ method: 'POST', path: `${path}/nav`, body }, cms.admin);
    const others = await send({ method: 'GET', path }, cms.editor);
    const bulk = await send({ method: 'DELETE', path: `${path}?where[key][equals]=nav` }, cms.editor);
    expect([(await others.json()).docs, (await bulk.json()).docs]).toEqual([[], []]);
    const own = await send({ method: 'GET', path: `${path}/nav` }, cms.admin);
    expect((await own.json()).value).toEqual(body.value);
  });

  test('tell the front desk of nobody who has something open, but of itself, and the others of all', async () => {
    const path = 'payload-locked-documents';
    const lock = async ({ user: { id } }: Account) => {
      const user = { relationTo: 'users', value: id } as const;
      const document = { relationTo: 'users', value: id } as const;
      return String((await cms.payload.create({ collection: path, data: { user, document } })).id);
    };
    const [theirs, own] = [await lock(cms.editor), await lock(cms.frontDesk)];
    const shown = async (as: Account | undefined) => {
      const answer = await (await send({ method: 'GET', path }, as)).json();
      return answer.docs?.map(({ id }: { id: unknown }) => String(id)).toSorted();
    };
    expect(await shown(cms.frontDesk)).toEqual([own]);
    for (const as of [cms.reviewer, cms.editor, cms.admin]) expect(await shown(as)).toEqual([theirs, own].toSorted());
    expect(await shown(undefined)).toBeUndefined();
    const status = async (request: Request, as: Account) => (await send(request, as)).status;
    expect(await status({ method: 'POST', path, body: {} }, cms.frontDesk)).toBe(403);
    expect(await status({ method: 'PATCH', path: `${path}/${theirs}`, body: {} }, cms.frontDesk)).toBeGreaterThan(400);
    expect(await status({ method: 'DELETE', path: `${path}/${theirs}` }, cms.frontDesk)).toBeGreaterThan(400);
    expect(await status({ method: 'DELETE', path: `${path}/${own}` }, cms.frontDesk)).toBe(200);
    expect(await shown(cms.admin)).toEqual([theirs]);
    await send({ method: 'DELETE', path: `${path}/${theirs}` }, cms.editor);
  });

  test('show an account to change to its owner, and to admins', async () => {
    const formOf = async (id: string, as: Account) =>
      Boolean((await (await send({ method: 'POST', path: `users/access/${id}`, body: {} }, as)).json()).update);
    const { editor, otherEditor, admin } = cms;
    const asked = [formOf(editor.user.id, editor), formOf(otherEditor.user.id, editor), formOf(editor.user.id, admin)];
    expect(await Promise.all(asked)).toEqual([true, false, true]);
  });

  describe.each(requesters)('%s', (requester) => {
    test.each(doors)('$operation: $name', async (door) => {
      const asked = slugs.filter((slug) => hasDoor(slug, door));
      const expected = asked.map((slug) => [slug, rulesOf(slug)[door.operation]?.[requester]]);
      const answers = await Promise.all(
        asked.map(async (slug) => [slug, await answerAt({ door, slug, requester })] as const),
      );
      expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected));
    });

    test.each(globalDoors)('site settings: $operation: $name', async ({ operation, request }) => {
      const slug = 'site-settings';
      const { docs } = await cms.payload.findGlobalVersions({ slug, limit: 1 });
      const asked = request({ slug, id: docs[0]?.id ?? nobodysId, desk });
      const rules: Rules = globalRules[slug];
      expect(await outcome(await send(asked, desk.accounts[requester]), asked)).toBe(rules[operation]?.[requester]);
    });

    test.each(Object.keys(fieldRules))('fields of %s', async (slug) => {
      const expected = Object.entries(fieldRulesOf(slug)).map(([field, rules]) => [
        field,
        Object.fromEntries(Object.entries(rules).map(([operation, rule]) => [operation, rule[requester]])),
      ]);
      const answers = await fieldAnswers({ cms, desk, slug, account: desk.accounts[requester] });
      expect(answers).toEqual(Object.fromEntries(expected));
    });

    test('of the admin sees what is allowed, and no more', async () => {
      const answer = await send({ method: 'GET', path: 'access' }, desk.accounts[requester]);
      if (requester === 'signedOut') return expect(answer.status).toBe(401);
      const shown = await answer.json();
      expect(shown.canAccessAdmin).toBe(collectionRules.users.admin[requester] === 'always');
      const ours = Object.keys(collectionRules);
      const expected = ours.map((slug) => [slug, shownOperations.filter((key) => isAllowed(slug, key, requester))]);
      const actual = ours.map((slug) => [slug, shownOperations.filter((key) => shown.collections[slug]?.[key])]);
      expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    });
  });

  /** What an answer to a request of this kind says about the rule. */
  async function answerAt(input: { door: Door; slug: string; requester: Requester }): Promise<Answer | string> {
    const { door, slug, requester } = input;
    const account = desk.accounts[requester];
    const knock = async (id: string) => {
      const request = door.request({ slug, id, desk });
      return outcome(await send(request, account), request);
    };
    if (slug === 'users' && door.operation === 'read' && account) return shownOfUsers(door, account);
    const atAnothers = await knock(await idFor(input));
    if (atAnothers !== 'never' || slug !== 'users' || door.operation !== 'update' || !account) return atAnothers;
    return (await knock(account.user.id)) === 'always' ? 'own' : 'never';
  }

  /** Somebody may see no account but their own: then another's is not there, and a list has one row. */
  async function shownOfUsers(door: Door, account: Account): Promise<Answer | string> {
    const ask = async (id: string) => {
      const request = door.request({ slug: 'users', id, desk });
      return { request, answer: await send(request, account) };
    };
    const { request, answer } = await ask(desk.ids.users ?? nobodysId);
    if (answer.status === 404) return (await ask(account.user.id)).answer.ok ? 'own' : 'never';
    const { totalDocs } = await answer.clone().json();
    return totalDocs === 1 ? 'own' : outcome(answer, request);
  }

  /** One document for all, and another for each who may take it away. */
  async function idFor({ door, slug, requester }: { door: Door; slug: string; requester: Requester }): Promise<string> {
    if (door.spends && isAllowed(slug, door.operation, requester)) {
      return desk.another(slug, door.spends === 'trashed' ? trashed() : {});
    }
    return desk.ids[slug] ?? nobodysId;
  }
});

function hasDoor(slug: string, { operation, isOf }: Door): boolean {
  // Payload answers for preferences by their key, and locks are somebody's own by another field than the id; so these have
  // tests of their own.
  if (slug === 'payload-preferences' || slug === 'payload-locked-documents') return false;
  return rulesOf(slug)[operation] !== undefined && (isOf?.(slug) ?? true);
}

/** Whether the rule let somebody in; what else went wrong is shown as it is. */
async function outcome(answer: Response, { method, path, body }: Request): Promise<'always' | 'never' | string> {
  const text = await answer.text();
  const isAboutNothing = path.includes(nobodysId);
  // 501 is Payload's answer where a collection has no addresses at all.
  if ([401, 403, 501].includes(answer.status)) return 'never';
  if (answer.ok) {
    const isForSeveral = method !== 'GET' && path.includes('?where');
    if (!isForSeveral || isAboutNothing) return 'always';
    const { docs, errors }: { docs: unknown[]; errors: unknown[] } = JSON.parse(text);
    if (errors.length > 0) return text;
    return docs.length > 0 ? 'always' : 'never';
  }
  // Let in, to find nothing there; or to be told what is missing in an empty form.
  if (answer.status === 404 && isAboutNothing) return 'always';
  if (answer.status === 400 && body && Object.keys(body).length === 0) return 'always';
  return `${answer.status} ${text}`;
}

const shownOperations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const;

function isAllowed(slug: string, operation: Operation, requester: Requester): boolean {
  return (rulesOf(slug)[operation]?.[requester] ?? 'never') !== 'never';
}
