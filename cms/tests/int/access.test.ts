import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, onEachDatabase, startCms } from './cms.ts';
import { newSymptom } from './documents.ts';

onEachDatabase('what nobody may do over HTTP', (database) => {
  let cms: Cms;
  let id: string;
  beforeAll(async () => {
    cms = await startCms(database);
    ({ id } = await cms.payload.create({ collection: 'symptoms', data: { ...newSymptom(), _status: 'published' } }));
    await cms.messagesSent();
  });
  afterAll(() => cms.stop());

  test.each([
    'symptoms',
    'published',
    'users',
    'media',
    'globals/site-settings',
    'payload-jobs',
    'payload-jobs/run',
    'access',
  ])('signed out, /api/%s answers nothing', async (path) => {
    const answer = await cms.api(`/api/${path}`);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('Racing heart');
  });

  test('the read model is for nobody, admins included: neither reading nor writing', async () => {
    const attempts = [
      cms.api('/api/published', { as: cms.admin }),
      cms.api(`/api/published/symptoms:${id}`, { as: cms.admin }),
      cms.api('/api/published', {
        method: 'POST',
        as: cms.admin,
        body: '{"id":"symptoms:x","digest":"x","content":"x"}',
      }),
      cms.api(`/api/published/symptoms:${id}`, { method: 'PATCH', as: cms.admin, body: '{"content":"x"}' }),
      cms.api(`/api/published/symptoms:${id}`, { method: 'DELETE', as: cms.admin }),
    ];
    const answers = await Promise.all(attempts);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  test('jobs are run, queued and cancelled by nobody', async () => {
    const run = await cms.api('/api/payload-jobs/run', { as: cms.admin });
    expect(run.status).toBeGreaterThanOrEqual(400);
    await expect(
      cms.payload.jobs.queue({ task: 'announceChanges', input: { documents: [] }, overrideAccess: false }),
    ).rejects.toThrow();
  });

  test('digests of pictures cannot be set from outside, and dates of publication neither', async () => {
    const answer = await cms.api(`/api/symptoms/${id}`, {
      method: 'PATCH',
      as: cms.editor,
      body: JSON.stringify({ publishedAt: '2001-01-01T00:00:00.000Z', summary: 'New.', _status: 'published' }),
    });
    const { doc } = await answer.json();
    expect(Date.parse(doc.publishedAt)).toBeGreaterThan(Date.now() - 60_000);
  });
});
