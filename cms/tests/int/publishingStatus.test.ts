/** What the admin is told of publishing, with a stand-in for the publisher. */
import { rootDigest, sha256 } from '@wellcite/shared/digest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SiteStanding } from '../../src/publishing/status/siteStanding.ts';
import type { DocumentStanding } from '../../src/publishing/status/standing.ts';
import { type Account, type Cms, contentApiToken, onEachDatabase, startCms } from './cms.ts';
import { newCondition, newSymptom, unique } from './documents.ts';
import { json, type PublisherDouble, publisherDouble } from './publisherDouble.ts';

onEachDatabase('publishing, as the admin sees it', (database) => {
  let cms: Cms;
  let publisher: PublisherDouble;

  beforeAll(async () => {
    cms = await startCms(database);
  });
  afterAll(() => cms.stop());
  beforeEach(() => {
    publisher = publisherDouble();
    cms.receiver.otherwise = publisher.listener;
  });

  const see = async (key: string, as = cms.editor): Promise<DocumentStanding> => {
    const answer = await cms.api(`/api/publishing/document?key=${key}`, { as });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const seeSite = async (): Promise<SiteStanding> => (await cms.api('/api/publishing/site', { as: cms.editor })).json();
  const post = (path: string, body: object, as: Account) =>
    cms.api(`/api/publishing/${path}`, { method: 'POST', as, body: JSON.stringify(body) });
  const published = async (): Promise<{ id: string; key: string; slug: string }> => {
    const data = { ...newSymptom(), _status: 'published' as const };
    const { id, slug } = await cms.payload.create({ collection: 'symptoms', data });
    return { id, slug: String(slug), key: `symptoms:${id}` };
  };
  const digestOf = async (key: string): Promise<string> => {
    const row = await cms.payload.db.findOne<{ id: string; digest: string }>({
      collection: 'published',
      where: { id: { equals: key } },
    });
    return row?.digest ?? '';
  };
  /** As the publisher is once it has taken it in and made its pages. */
  const putInPlace = async (key: string, fields: object = {}): Promise<void> => {
    const live = { at: new Date().toISOString(), durationMs: 240 };
    publisher.documents[key] = { digest: await digestOf(key), live, ...fields };
  };

  describe('a document', () => {
    test('goes live, is live with a link to its page, and says when it has changed since', async () => {
      const { id, key, slug } = await published();
      expect(await see(key)).toMatchObject({ name: 'going-live', liveAgo: null, isSettled: false });
      await putInPlace(key, { pagesWaiting: 3, live: null });
      expect(await see(key)).toMatchObject({ name: 'going-live', label: 'Going live, 3 pages to go' });
      await putInPlace(key);
      const standing = await see(key);
      expect(standing).toMatchObject({ name: 'live', url: `http://site.test/symptoms/${slug}/`, liveTook: 240 });
      expect(standing.liveAgo).toBeLessThan(5_000);
      await cms.payload.update({ collection: 'symptoms', id, data: { summary: 'New.' }, draft: true });
      expect(await see(key)).toMatchObject({ name: 'changed', url: standing.url });
    });

    test('knows how long ago it was published, also when it is published again', async () => {
      const { id, key } = await published();
      const earlier = new Date(Date.now() - 60_000).toISOString();
      const row = {
        collection: 'published' as const,
        id: key,
        data: { updatedAt: earlier },
        returning: false as const,
      };
      await cms.payload.db.updateOne(row);
      expect((await see(key)).publishedAgo).toBeGreaterThanOrEqual(60_000);
      const data = { summary: 'New.', _status: 'published' as const };
      await cms.payload.update({ collection: 'symptoms', id, data });
      expect((await see(key)).publishedAgo).toBeLessThan(30_000);
    });

    test('is not published as a draft, and goes off the site when it is taken back', async () => {
      const { id } = await cms.payload.create({ collection: 'symptoms', data: unique('A draft'), draft: true });
      expect(await see(`symptoms:${id}`)).toMatchObject({ name: 'not-published', url: null });
      const { id: taken, key } = await published();
      await putInPlace(key);
      await cms.payload.update({ collection: 'symptoms', id: taken, data: { _status: 'draft' } });
      expect(await see(key)).toMatchObject({ name: 'going-off' });
      publisher.documents = {};
      expect(await see(key)).toMatchObject({ name: 'not-published' });
    });

    test('says that it was withdrawn', async () => {
      const { key } = await published();
      const body = JSON.stringify({ key, reason: 'Wrong.', instead: null });
      const answer = await cms.api('/api/editorial/withdraw', { method: 'POST', as: cms.admin, body });
      expect(answer.status).toBe(200);
      expect(await see(key)).toMatchObject({ name: 'withdrawn', label: 'Withdrawn', isSettled: true });
    });

    test('is live when the host of the files has it, and on its way there or failed before', async () => {
      const { key } = await published();
      const live = Date.now();
      await putInPlace(key, { live: { at: new Date(live).toISOString(), durationMs: 240 } });
      const releaseAt = (number: number, time: number) => ({
        release: number,
        at: new Date(time).toISOString(),
        durationMs: 240,
        pagesChanged: 1,
        paths: [],
        cause: 'content',
        canGoBack: true,
      });
      publisher.releases = [releaseAt(13, live + 100), releaseAt(12, live - 100), releaseAt(11, live - 5_000)];
      const host = { name: 's3://site/', release: 11, isCurrent: false, lastError: null };
      publisher.status.target = host;
      expect(await see(key)).toMatchObject({ label: 'Going live, on its way to the host', liveAgo: null });
      publisher.status.target = { ...host, lastError: 'It answered 403.' };
      expect(await see(key)).toMatchObject({ name: 'failed', isSettled: false });
      // Something newer is on its way.
      publisher.status.target = { ...host, release: 12 };
      expect(await see(key)).toMatchObject({ name: 'live', liveTook: 240 });
      publisher.status.target = { ...host, isCurrent: true };
      expect(await see(key)).toMatchObject({ name: 'live' });
    });

    test('that was withdrawn is going off until the host has it too; what never was there is not', async () => {
      const { key } = await published();
      await cms.api('/api/editorial/withdraw', {
        method: 'POST',
        as: cms.admin,
        body: JSON.stringify({ key, reason: 'Wrong.', instead: null }),
      });
      publisher.status.target = { name: 's3://site/', release: 11, isCurrent: false, lastError: null };
      expect(await see(key)).toMatchObject({ name: 'going-off', isSettled: false });
      const { id } = await cms.payload.create({ collection: 'symptoms', data: unique('A draft'), draft: true });
      expect(await see(`symptoms:${id}`)).toMatchObject({ name: 'not-published' });
      publisher.status.target.isCurrent = true;
      expect(await see(key)).toMatchObject({ name: 'withdrawn' });
    });

    test('names the pages that could not be made, and what to do', async () => {
      const { key } = await published();
      await putInPlace(key, { failures: [{ path: '/a-to-z/', error: 'x is not a function' }], live: null });
      const standing = await see(key);
      expect(standing.failures).toEqual([
        { path: '/a-to-z/', url: 'http://site.test/a-to-z/', error: 'x is not a function' },
      ]);
      expect(standing.explanation).toContain('keeps its last version');
    });

    test('that is refused says why', async () => {
      const { key } = await published();
      publisher.documents[key] = { refusal: 'its summary is too long' };
      expect((await see(key)).explanation).toContain('its summary is too long.');
    });

    test('waits while publishing is stopped, and everybody is told so', async () => {
      publisher.status.stopped = stop('asked');
      const { key } = await published();
      expect(await see(key)).toMatchObject({ name: 'waiting', stopped: 'Ada stopped it.' });
      await putInPlace(key);
      expect(await see(key)).toMatchObject({ name: 'live', stopped: 'Ada stopped it.' });
    });

    test('of a kind without drafts, and the settings, stand as well', async () => {
      publisher.documents['site-settings:site-settings'] = { digest: sha256('settings') };
      expect(await see('site-settings:site-settings')).toMatchObject({ name: 'going-off' });
      expect((await see('media:none')).name).toBe('not-published');
    });
  });

  describe('a publisher', () => {
    const hangUp: PublisherDouble['instead'] = (request) => Boolean(request.socket.destroy());
    const says =
      (body: unknown, status: number): PublisherDouble['instead'] =>
      (_, response) =>
        json(response, body, status);
    const answers: [string, PublisherDouble['instead'], RegExp][] = [
      ['that answers garbage', (_, response) => Boolean(response.end('<html>')), /different versions/],
      ['of another version', says(['something else'], 200), /different versions/],
      ['without these addresses', says({ error: 'No.' }, 404), /different versions/],
      ['with another token', says({ error: 'No.' }, 401), /CONTENT_API_TOKEN/],
      ['that hangs up', hangUp, /cannot be reached/],
      ['that says nothing', () => true, /did not answer within 2.5 seconds/],
    ];
    test.each(answers)('%s is told in words, soon, and nothing else breaks', async (_, instead, words) => {
      const { key } = await published();
      publisher.instead = instead;
      const start = performance.now();
      const [standing, site] = await Promise.all([see(key), seeSite()]);
      expect(performance.now() - start).toBeLessThan(4_000);
      expect(standing).toMatchObject({ name: 'unknown', explanation: expect.stringMatching(words) });
      expect(site).toMatchObject({ status: null, isEqual: null, trouble: expect.stringMatching(words) });
    });

    test.each(answers.slice(0, -1))('%s has done nothing, and the admin is told so', async (_, instead) => {
      publisher.instead = instead;
      const refused = await post('publish', {}, cms.admin);
      expect([refused.status, await refused.text()]).toEqual([502, expect.stringContaining('Nothing was done')]);
    });
  });

  test('the dashboard is told whether the site shows what is published, and what failed on which document', async () => {
    const { id, slug } = await published();
    const failures = [
      { path: `/symptoms/${slug}/`, error: 'x is not a function' },
      { path: '/a-to-z/', error: 'y' },
    ];
    publisher.status = { ...publisher.status, failures };
    const release = { at: new Date().toISOString(), durationMs: 310, pagesChanged: 2, paths: [], cause: 'content' };
    publisher.releases = [12, 11].map((number) => ({ ...release, release: number, canGoBack: number === 11 }));
    const site = await seeSite();
    expect(site).toMatchObject({ isEqual: false, failureCount: 2, trouble: null, status: { pages: 132 } });
    expect(site.releases).toHaveLength(2);
    expect(site.failures.map(({ document }) => document?.adminPath ?? null)).toEqual([
      `/collections/symptoms/${id}`,
      null,
    ]);
    const manifest = await (
      await cms.api('/api/content/v1/manifest', { headers: { authorization: `Bearer ${contentApiToken}` } })
    ).json();
    publisher.status.contentVersion = rootDigest(manifest.documents);
    expect(await seeSite()).toMatchObject({ isEqual: true });
  });

  test.each([
    ['document', ''],
    ['document', '?key=nothing'],
    ['difference', '?release=x'],
  ])('asked amiss, %s%s is refused in words', async (path, query) => {
    const answer = await cms.api(`/api/publishing/${path}${query}`, { as: cms.admin });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('cannot be used')]);
  });

  test('nobody learns of the publisher’s address or token', async () => {
    const { key } = await published();
    publisher.instead = (request) => Boolean(request.socket.destroy());
    const texts = [JSON.stringify(await see(key)), JSON.stringify(await seeSite())];
    for (const text of texts) {
      expect(text).not.toContain(cms.receiver.url);
      expect(text).not.toContain(contentApiToken);
    }
  });

  test('digests are those that the publisher makes', async () => {
    const { id } = await cms.payload.create({
      collection: 'conditions',
      data: { ...newCondition(), _status: 'published' },
    });
    const row = await cms.payload.db.findOne<{ id: string; digest: string; content: string }>({
      collection: 'published',
      where: { id: { equals: `conditions:${id}` } },
    });
    expect(row?.digest).toBe(sha256(row?.content ?? ''));
  });
});

function stop(reason: 'asked' | 'went-back') {
  return { reason, since: new Date().toISOString(), by: 'Ada', message: 'Ada stopped it.' };
}
