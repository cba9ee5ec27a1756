/** What an admin can have the publisher do, and who may ask what of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publisherRules, type Requester } from '../../src/access/matrix.ts';
import type { AuditLog } from '../../src/payload-types.ts';
import { type Account, type Cms, contentApiToken, onEachDatabase, startCms } from './cms.ts';
import { json, type PublisherDouble, publisherDouble } from './publisherDouble.ts';
import { requesters } from './rolesDesk.ts';

onEachDatabase('the publisher', (database) => {
  let cms: Cms;
  let publisher: PublisherDouble;
  let accounts: Partial<Record<Requester, Account>>;

  beforeAll(async () => {
    cms = await startCms(database);
    const { admin, editor, frontDesk, reviewer } = cms;
    accounts = { admin, editor, reviewer, 'front-desk': frontDesk };
  });
  afterAll(() => cms.stop());
  beforeEach(() => {
    publisher = publisherDouble();
    cms.receiver.otherwise = publisher.listener;
  });

  const post = (path: string, body: object, as: Account) =>
    cms.api(`/api/publishing/${path}`, { method: 'POST', as, body: JSON.stringify(body) });

  const commands = [
    { path: 'publish', body: {}, action: 'publishing-everything', sent: '/publish {"by":"Ada Admin"}' },
    { path: 'stop', body: {}, action: 'publishing-stopped', sent: '/stop {"by":"Ada Admin"}' },
    {
      path: 'resume',
      body: { acceptLoss: false },
      action: 'publishing-resumed',
      sent: '/resume {"by":"Ada Admin","acceptLoss":false}',
    },
    {
      path: 'resume',
      body: { acceptLoss: true },
      action: 'publishing-resumed-with-loss',
      sent: '/resume {"by":"Ada Admin","acceptLoss":true}',
    },
    {
      path: 'go-back',
      body: { release: 11 },
      action: 'publishing-went-back',
      sent: '/rollback {"by":"Ada Admin","release":11}',
    },
  ];

  const lines = async (): Promise<AuditLog[]> =>
    (await cms.payload.find({ collection: 'audit-log', sort: 'createdAt', pagination: false })).docs.filter(
      ({ action }) => action.startsWith('publishing'),
    );

  test.each(commands)('$action is passed on with the admin’s name, and is a line of the audit log', async (command) => {
    const before = (await lines()).length;
    const answer = await post(command.path, command.body, cms.admin);
    expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
    expect(publisher.commands).toEqual([command.sent]);
    expect([...publisher.authorizations]).toEqual([`Bearer ${contentApiToken}`]);
    const added = (await lines()).slice(before);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ action: command.action, userName: 'Ada Admin' });
    expect(added[0]?.reason ?? null).toBeNull();
  });

  test('where the publisher met an error nobody says that nothing was done, and where to look is said', async () => {
    publisher.instead = (_, response) => json(response, { error: 'Something went wrong; the log says what.' }, 500);
    const answer = await post('go-back', { release: 3 }, cms.admin);
    expect(answer.status).toBe(502);
    expect((await answer.json()).errors[0].message).toBe(
      'Something went wrong in the publisher. Ask whoever looks after the server to look at its log. It may still be done: look at the dashboard in a moment.',
    );
    expect((await lines()).at(-1)?.reason).toMatch(/^Whether it was done is not known: /);
  });

  test('a refusal is passed on in the publisher’s words, and its line says that nothing was done', async () => {
    const before = (await lines()).length;
    publisher.instead = (_, response) => json(response, { error: 'Release 3 is not kept any more' }, 409);
    const answer = await post('go-back', { release: 3 }, cms.admin);
    expect(answer.status).toBe(409);
    expect((await answer.json()).errors[0].message).toBe('Release 3 is not kept any more. Nothing was done.');
    const [line] = (await lines()).slice(before);
    expect(line?.reason).toBe('It was not done: Release 3 is not kept any more.');
  });

  test('what going back would change is shown by kind, a long list shortened, and nothing is done', async () => {
    const pages = Array.from({ length: 300 }, (_, index) => ({ path: `/c/${index}/`, change: 'changed' as const }));
    publisher.difference.pages = [...pages, { path: '/new/', change: 'removed' }, { path: '/old/', change: 'added' }];
    publisher.difference.keptWithdrawn = ['/harmful/'];
    const answer = await cms.api('/api/publishing/difference?release=11', { as: cms.admin });
    const difference = await answer.json();
    expect(difference).toMatchObject({
      added: { total: 1, paths: ['/old/'] },
      removed: { total: 1, paths: ['/new/'] },
      keptWithdrawn: { total: 1, paths: ['/harmful/'] },
    });
    expect([difference.changed.total, difference.changed.paths.length]).toEqual([300, 200]);
    expect(publisher.commands).toEqual([]);
  });

  describe.each(requesters)('%s', (requester) => {
    const asks = [
      { operation: 'see' as const, path: 'site', method: 'GET', body: null },
      { operation: 'see' as const, path: 'document?key=symptoms:1', method: 'GET', body: null },
      { operation: 'command' as const, path: 'difference?release=1', method: 'GET', body: null },
      ...commands.map(({ path, body }) => ({ operation: 'command' as const, path, method: 'POST', body })),
    ];
    test.each(asks)(
      'may as the table says: $operation, $method $path $body',
      async ({ operation, path, method, body }) => {
        const as = accounts[requester];
        const before = (await lines()).length;
        const init = { method, ...(body && { body: JSON.stringify(body) }) };
        const answer = await cms.api(`/api/publishing/${path}`, as ? { ...init, as } : init);
        const isAllowed = publisherRules[operation][requester] === 'always';
        expect(answer.status).toBe(isAllowed ? 200 : requester === 'signedOut' ? 401 : 403);
        if (isAllowed) return;
        expect(publisher.commands).toEqual([]);
        expect((await lines()).length).toBe(before);
        expect(await answer.text()).not.toContain('release');
      },
    );
  });
});
