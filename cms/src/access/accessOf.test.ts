import type { Access, FieldAccess, PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { accessOf, fieldAccessOf, globalAccessOf } from './accessOf.ts';
import { collectionRules, fieldRules, globalRules, type MatrixCollection, payloadRules, type Rule } from './matrix.ts';
import type { roles } from './roles.ts';

type Args = Parameters<Access>[0];

function requestOf(role: (typeof roles)[number] | null): PayloadRequest {
  const user = role && { id: 'me', role };
  return { user } as PayloadRequest;
}

/** What `accessOf` answers, with somebody's `data`. */
async function ask(access: Access | undefined, role: (typeof roles)[number] | null, data?: object): Promise<unknown> {
  const args: Args = { req: requestOf(role), ...(data && { data }) };
  return access?.(args);
}

const slugs = Object.keys(collectionRules) as MatrixCollection[];

describe('the table', () => {
  it('leaves nothing to whoever is signed out', () => {
    const lines: object[] = [
      ...[collectionRules, globalRules, payloadRules].flatMap((table): object[] => Object.values(table)),
      ...Object.values(fieldRules).flatMap((fields): object[] => Object.values(fields)),
    ];
    const rules = lines.flatMap((line): Rule[] => Object.values(line));
    expect(rules.length).toBeGreaterThan(100);
    expect(new Set(rules.map(({ signedOut }) => signedOut))).toEqual(new Set(['never']));
  });

  it('lets no role write the audit log', () => {
    const { read, ...writes } = collectionRules['audit-log'];
    const answers = Object.values(writes).flatMap((rule) => Object.values(rule));
    expect(new Set(answers)).toEqual(new Set(['never']));
    expect(read).toMatchObject({ reviewer: 'always', editor: 'never', admin: 'always' });
  });
});

describe('accessOf', () => {
  it.each(slugs)(
    'has an answer for each operation on %s, so that none is left to Payload, which asks only who is signed in',
    (slug) => {
      const access = accessOf(slug);
      expect(Object.keys(access)).toEqual(expect.arrayContaining(['create', 'read', 'update', 'delete']));
    },
  );

  it('lets everybody who may move to the trash, and only admins delete', async () => {
    const { delete: remove } = accessOf('conditions');
    const deletedAt = new Date().toISOString();
    expect(await ask(remove, 'editor', { deletedAt })).toBe(true);
    expect(await ask(remove, 'editor')).toBe(false);
    expect(await ask(remove, 'admin')).toBe(true);
    expect(await ask(remove, 'reviewer', { deletedAt })).toBe(false);
  });

  it('asks the database for what is one’s own', async () => {
    const { update } = accessOf('users');
    expect(await ask(update, 'editor')).toEqual({ id: { equals: 'me' } });
    expect(await ask(update, 'admin')).toBe(true);
    expect(await ask(update, null)).toBe(false);
  });

  it('is the same for settings', async () => {
    const { update, read } = globalAccessOf('site-settings');
    expect([await ask(update, 'editor'), await ask(update, 'reviewer'), await ask(read, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('fieldAccessOf', () => {
  const answer = (access: FieldAccess | undefined, role: (typeof roles)[number] | null, id: string) =>
    access?.({ req: requestOf(role), id } as Parameters<FieldAccess>[0]);

  it('knows one’s own by the id', () => {
    const { update } = fieldAccessOf('users', 'password');
    expect([answer(update, 'editor', 'me'), answer(update, 'editor', 'you')]).toEqual([true, false]);
    expect([answer(update, 'admin', 'you'), answer(update, null, 'me')]).toEqual([true, false]);
  });

  it('says nothing about operations that have no rule of their own', () => {
    expect(Object.keys(fieldAccessOf('users', 'role'))).toEqual(['create', 'update']);
  });
});
