import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReferenceCheck } from '../../src/payload-types.ts';
import type { LinkCheck } from '../../src/references/checks/links.ts';
import { dueReferences } from '../../src/references/checks/taskCheckReferences.ts';
import { setOutside } from '../../src/references/import/outside.ts';
import { createLookupClient } from '../../src/references/lookup/client.ts';
import {
  answers,
  type Behavior,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../src/references/lookup/testing/misbehavingServer.ts';
import { crossrefAnswer, update } from '../../src/references/lookup/testing/samples.ts';
import { createTestClock } from '../../src/references/lookup/testing/testClock.ts';
import { type Account, type Cms, onEachDatabase, startCms } from './cms.ts';
import { citation, newCondition, newReference, paragraph, richText, words } from './documents.ts';
import { rowContent } from './rows.ts';
import { told } from './told.ts';

onEachDatabase('checks of references', (database) => {
  let cms: Cms;
  let services: MisbehavingServer;
  let link: LinkCheck;
  beforeAll(async () => {
    cms = await startCms(database);
    services = await startMisbehavingServer();
  });
  afterAll(async () => {
    setOutside(null);
    await services.close();
    await cms.stop();
  });
  beforeEach(() => {
    link = { state: 'alive', why: null };
    const { origin } = services;
    const client = createLookupClient({
      origins: { pubmed: origin, pmc: origin, crossref: origin },
      clock: createTestClock(),
      timeoutMs: 500,
    });
    setOutside({ client, inspectLink: async () => link });
  });
  afterEach(async () => {
    await cms.payload.delete({ collection: 'conditions', where: {} });
    await cms.payload.delete({ collection: 'references', where: {} });
  });

  const post = async (path: string, body: object, as: Account = cms.editor) => {
    const answer = await cms.api(path, { method: 'POST', as, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const check = async (id: string): Promise<ReferenceCheck | null> =>
    (await post('/api/references-check', { id })).check;
  const setByHand = (id: string, standing: string | null) =>
    post('/api/editorial/set-notice', { id, standing, noticeUrl: null, noticedOn: null }, cms.reviewer);
  const retracted = () =>
    answers.json(crossrefAnswer({ 'updated-by': [update('retraction', 'retraction-watch', '10.1000/notice')] }));
  const source = async (fields: Parameters<typeof newReference>[0] = { doi: '10.1000/sample.1' }) =>
    (await cms.payload.create({ collection: 'references', data: { ...newReference(fields), _status: 'published' } }))
      .id;
  const citing = (...ids: string[]) =>
    newCondition({
      whatItIs: richText(paragraph(words('It helps most people.'), citation(...ids), words(' '))),
      _status: 'published',
    });
  const page = async (...ids: string[]) =>
    (await cms.payload.create({ collection: 'conditions', data: citing(...ids) })).id;
  const recordOf = (id: string) => cms.payload.findByID({ collection: 'editorial-records', id: `conditions:${id}` });
  const standingOnSite = async (id: string) => (await rowContent(cms, 'references', id))?.standing;
  const statesIn = async (id: string) => JSON.stringify((await recordOf(id)).claims);

  describe('a retraction', () => {
    test('is marked for readers, has its pages read again, and keeps new citations out', async () => {
      const id = await source();
      const cited = await page(id);
      services.behave(retracted());
      expect(await check(id)).toMatchObject({
        standing: 'retracted',
        source: 'crossref',
        noticeUrl: 'https://doi.org/10.1000/notice',
        problem: null,
      });
      expect(await standingOnSite(id)).toEqual({
        kind: 'retracted',
        noticeUrl: 'https://doi.org/10.1000/notice',
        noticedOn: { year: 2021, month: 2, day: 3 },
      });
      expect((await recordOf(cited)).needsReview).toContain('retracted');
      expect(await statesIn(cited)).toContain('retracted');
      expect(await told(cms.payload.create({ collection: 'conditions', data: citing(id) }))).toContain(
        '[whatItIs] What it is – A source that is cited here has been retracted. Cite another one or take the claim out.',
      );
    });

    test('is taken back when the services know nothing of it any more', async () => {
      const id = await source();
      services.behave(retracted());
      await check(id);
      services.behave(answers.json(crossrefAnswer()));
      expect((await check(id))?.standing).toBeNull();
      expect(await standingOnSite(id)).toBeNull();
    });
  });

  describe('set by hand', () => {
    test('is marked for readers, and stays though the services know nothing of it', async () => {
      const id = await source();
      await setByHand(id, 'expression-of-concern');
      expect(await standingOnSite(id)).toEqual({ kind: 'expression-of-concern', noticeUrl: null, noticedOn: null });
      services.behave(answers.json(crossrefAnswer()));
      expect(await check(id)).toMatchObject({ standing: 'expression-of-concern', source: 'by-hand' });
      services.behave(retracted());
      expect(await check(id)).toMatchObject({ standing: 'retracted', source: 'crossref' });
      await setByHand(id, null);
      expect(await standingOnSite(id)).toBeNull();
    });
  });

  describe('an answer that is none', () => {
    const bad: [string, Behavior, RegExp][] = [
      ['slow', answers.headAlone(), /did not answer within/],
      ['huge', answers.endless(), /longer|more than|too/],
      ['HTML', answers.body('text/html', '<html>Sorry</html>'), /Crossref/],
      ['of a lying type', answers.body('application/json', '<html>Sorry</html>'), /cannot be read/],
    ];

    test.each(bad)('%s: leaves everything as it was, and says what happened', async (_kind, behavior, said) => {
      const id = await source();
      await page(id);
      services.behave(retracted());
      const before = await check(id);
      services.behave(behavior);
      const after = await check(id);
      expect(after?.problem).toMatch(said);
      const { standing, noticeUrl, checkedAt } = after ?? {};
      expect({ standing, noticeUrl, checkedAt }).toEqual({
        standing: before?.standing,
        noticeUrl: before?.noticeUrl,
        checkedAt: before?.checkedAt,
      });
      expect(await standingOnSite(id)).toMatchObject({ kind: 'retracted' });
    });
  });

  describe('a link', () => {
    const web = () => source({ kind: 'web-page', url: 'https://example.org/page' });

    test('that is dead takes the support of claims away, until it works again', async () => {
      const id = await web();
      const cited = await page(id);
      link = { state: 'dead', why: 'example.org answered 404.' };
      expect((await check(id))?.link).toBe('dead');
      expect(await statesIn(cited)).toContain('dead-link');
      link = { state: 'alive', why: null };
      await check(id);
      expect(await statesIn(cited)).not.toContain('dead-link');
    });

    test('that is blocked is not dead', async () => {
      const id = await web();
      const cited = await page(id);
      link = { state: 'blocked', why: 'example.org answered 403.' };
      expect((await check(id))?.link).toBe('blocked');
      expect(await statesIn(cited)).not.toContain('dead-link');
    });
  });

  describe('the weekly job', () => {
    test('checks what pages cite, first what never was, and not what was checked of late', async () => {
      const [cited, uncited, fresh] = [await source(), await source(), await source({ doi: '10.1000/fresh' })];
      await page(cited, fresh);
      services.behave(answers.json(crossrefAnswer()));
      await check(fresh);
      expect(await dueReferences(cms.payload)).toEqual([cited]);

      services.behave(retracted());
      await cms.payload.jobs.queue({ task: 'checkReferences', queue: 'references', input: {} });
      await cms.payload.jobs.run({ queue: 'references' });
      await cms.payload.jobs.run({ queue: 'references' });
      expect(await standingOnSite(cited)).toMatchObject({ kind: 'retracted' });
      expect(await standingOnSite(uncited)).toBeNull();
      expect(await dueReferences(cms.payload)).toEqual([]);
    });
  });

  test('of a reference that is gone says so', async () => {
    const answer = await cms.api('/api/references-check', { method: 'POST', as: cms.editor, body: '{"id":"gone"}' });
    expect([answer.status, (await answer.json()).errors[0].message]).toEqual([
      404,
      'This document is not there any more. Go back to the list.',
    ]);
  });
});
