/** Releases that are kept, going back to one, and publishing that stands still and goes on. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../publisher/lib/files.ts';
import { releasesKept } from '../../publisher/releases/release-log.ts';
import { pictureFiles } from '../support/arbitrary-document.ts';
import { type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer } from '../support/site-files.ts';
import { about, picture, redirect, symptom, withdrawal } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { visit } from '../support/visit.ts';

type Resident = Awaited<ReturnType<typeof openPublisher>>;

const by = 'Ann Admin';
const one = '/symptoms/symptom-1/';
const two = '/symptoms/symptom-2/';

const textAt = async ({ siteDir }: Resident, page: string) =>
  readFile(path.join(siteDir, page, 'index.html'), 'utf8').catch(() => null);
const releaseOf = ({ publisher }: Resident) => publisher.status().release;

/** A site of two symptoms, published. */
async function published(): Promise<{ api: FakeContentApi; resident: Resident; folder: string }> {
  const api = await startContentApi();
  for (const id of ['1', '2']) api.put(symptom(id));
  const folder = await temporaryFolder();
  const resident = await openPublisher(api, folder);
  await resident.publisher.publish();
  return { api, resident, folder };
}

/** Publishes symptom 1 under another title, and says which release that made. */
async function retitle({ api, resident }: { api: FakeContentApi; resident: Resident }, title: string): Promise<number> {
  resident.publisher.notify([api.put(symptom('1', { title }))]);
  await resident.publisher.publish();
  return releaseOf(resident);
}

async function expectAsPublished({ api, resident }: { api: FakeContentApi; resident: Resident }): Promise<void> {
  const fresh = await openPublisher(api, await temporaryFolder());
  await fresh.publisher.publish();
  expect(await filesThatDiffer(resident.siteDir, fresh.siteDir)).toEqual([]);
}

test('lists what was published, newest first, with its pages and its cause', async () => {
  const site = await published();
  const first = releaseOf(site.resident);
  const second = await retitle(site, 'Another name');
  const releases = site.resident.publisher.commands.releases();
  expect(releases.map(({ release, cause, canGoBack }) => ({ release, cause, canGoBack }))).toEqual([
    { release: second, cause: 'content', canGoBack: false },
    { release: first, cause: 'content', canGoBack: true },
  ]);
  expect(releases[0]?.paths[0]).toBe(one);
  expect(releases[0]?.pagesChanged).toBe(site.resident.publisher.status().lastPublish?.pagesChanged);
  expect(releases[0]?.durationMs).toBeGreaterThan(0);
});

test('says what going back would change, goes back, and is stopped by that', async () => {
  const site = await published();
  const { resident, api } = site;
  const before = releaseOf(resident);
  const page = await textAt(resident, one);
  const now = await retitle(site, 'A mistake');
  resident.publisher.notify([api.put(symptom('3'))]);
  api.remove('symptoms:2');
  resident.publisher.notify(['symptoms:2']);
  await resident.publisher.publish();

  const difference = await resident.publisher.commands.difference(before);
  expect(difference).toMatchObject({ from: releaseOf(resident), to: before, keptWithdrawn: [] });
  expect(difference.pages).toContainEqual({ path: one, change: 'changed' });
  expect(difference.pages).toContainEqual({ path: two, change: 'added' });
  expect(difference.pages).toContainEqual({ path: '/symptoms/symptom-3/', change: 'removed' });
  expect(await textAt(resident, one)).toContain('A mistake');

  await resident.publisher.commands.goBack(before, by);
  expect(await textAt(resident, one)).toBe(page);
  expect((await visit(resident.siteDir, two)).status).toBe(200);
  expect((await visit(resident.siteDir, '/symptoms/symptom-3/')).status).toBe(404);
  expect(resident.publisher.status().stopped).toMatchObject({ reason: 'went-back', by });
  expect(resident.publisher.commands.releases()[0]).toMatchObject({ cause: `went back to ${before}` });
  expect((await resident.publisher.commands.difference(now)).pages).not.toEqual([]);
  await expect(resident.publisher.commands.goBack(releaseOf(resident), by)).rejects.toThrow('is the one that is shown');
});

test('after going back nothing is published until it is resumed, and then what is published by that time', async () => {
  const site = await published();
  const { resident, api, folder } = site;
  const before = releaseOf(resident);
  await retitle(site, 'A mistake');
  await resident.publisher.commands.goBack(before, by);
  resident.publisher.notify([api.put(symptom('1', { title: 'Put right' }))]);
  await resident.publisher.publish();
  expect(await textAt(resident, one)).toContain('Symptom 1');
  expect(resident.publisher.status().waiting.documents).toBe(1);
  resident.store.close();

  const again = await openPublisher(api, folder);
  await again.publisher.publish();
  expect(await textAt(again, one)).toContain('Symptom 1');
  expect(again.publisher.status()).toMatchObject({ stopped: { reason: 'went-back', by }, waiting: { documents: 1 } });
  again.publisher.commands.resume({ by, acceptLoss: false });
  await again.publisher.publish();
  expect(again.publisher.status()).toMatchObject({ stopped: null, waiting: { documents: 0, pages: 0 } });
  await expectAsPublished({ api, resident: again });
  expect(again.problems).toEqual([]);
});

test('one can go back, and forth again to what was shown before', async () => {
  const site = await published();
  const { resident } = site;
  const before = releaseOf(resident);
  const later = await retitle(site, 'Later');
  const laterPage = await textAt(resident, one);
  await resident.publisher.commands.goBack(before, by);
  await resident.publisher.commands.goBack(later, by);
  expect(await textAt(resident, one)).toBe(laterPage);
});

test.each(['by going back', 'by hand'])(
  'what is withdrawn while publishing is stopped %s is taken down at once',
  async (how) => {
    const site = await published();
    const { resident, api } = site;
    const before = releaseOf(resident);
    await retitle(site, 'Another name');
    if (how === 'by hand') resident.publisher.commands.stop({ by });
    else await resident.publisher.commands.goBack(before, by);
    resident.publisher.notify([api.put(symptom('2', { title: 'An edit' }))]);
    api.remove('symptoms:1');
    // Only the withdrawal is announced; the message about the document was lost.
    resident.publisher.notify([api.put(withdrawal(one))]);
    await resident.publisher.publish();
    expect((await visit(resident.siteDir, one)).status).toBe(410);
    expect(await textAt(resident, two)).toContain('Symptom 2');
    expect(resident.publisher.status().stopped).not.toBeNull();
    // Pages that wait for nothing else no longer lead there.
    if (how === 'by hand') expect(await textAt(resident, '/symptoms/')).not.toContain(one);

    resident.publisher.commands.resume({ by, acceptLoss: false });
    await resident.publisher.publish();
    await expectAsPublished(site);
  },
);

test('a withdrawal while publishing is stopped lasts from when it was heard of, whatever else has waited for hours', async () => {
  const { resident, api } = await published();
  const hours = 2 * 3_600_000;
  resident.publisher.commands.stop({ by });
  resident.publisher.notify([api.put(symptom('2', { title: 'Waits' }))], performance.now() - hours);
  resident.publisher.notify(['symptoms:1'], performance.now() - hours);
  api.remove('symptoms:1');
  resident.publisher.notify([api.put(withdrawal(one))]);
  await resident.publisher.publish();
  const { lastPublish } = resident.publisher.status();
  expect(resident.publisher.commands.releases()[0]).toMatchObject({ cause: 'withdrawal' });
  expect(resident.publisher.commands.releases()[0]?.durationMs).toBeLessThan(60_000);
  expect(lastPublish?.durationMs).toBeLessThan(60_000);
});

test('a lost message about a withdrawal costs a comparison, also while publishing is stopped', async () => {
  const { resident, api, folder } = await published();
  resident.publisher.commands.stop({ by });
  api.remove('symptoms:1');
  api.put(withdrawal(one));
  resident.store.close();
  const again = await openPublisher(api, folder);
  await again.publisher.publish();
  expect((await visit(again.siteDir, one)).status).toBe(410);
});

test('going back never brings back what was withdrawn since, though it was published there anew', async () => {
  const site = await published();
  const { resident, api } = site;
  const before = releaseOf(resident);
  api.remove('symptoms:1');
  resident.publisher.notify(['symptoms:1', api.put(withdrawal(one))]);
  await resident.publisher.publish();
  const withdrawn = releaseOf(resident);
  expect((await resident.publisher.commands.difference(before)).keptWithdrawn).toContain(one);

  const corrected = await retitle(site, 'Corrected');
  expect((await resident.publisher.commands.difference(before)).keptWithdrawn).toContain(one);
  await resident.publisher.commands.goBack(before, by);
  expect(await textAt(resident, one)).toContain('Corrected');
  await resident.publisher.commands.goBack(withdrawn, by);
  expect((await visit(resident.siteDir, one)).status).toBe(410);
  await resident.publisher.commands.goBack(corrected, by);
  expect(await textAt(resident, one)).toContain('Corrected');
});

test('nor at an address that the page had before', async () => {
  const { resident, api } = await published();
  const before = releaseOf(resident);
  resident.publisher.notify([api.put(symptom('1', { slug: 'renamed' })), api.put(redirect(one, '1'))]);
  await resident.publisher.publish();
  const renamed = releaseOf(resident);
  api.remove('symptoms:1');
  resident.publisher.notify(['symptoms:1', api.put(withdrawal('/symptoms/renamed/'))]);
  await resident.publisher.publish();
  expect((await resident.publisher.commands.difference(before)).keptWithdrawn).toContain(one);
  await resident.publisher.commands.goBack(before, by);
  expect((await visit(resident.siteDir, one)).status).not.toBe(200);
  expect((await visit(resident.siteDir, '/symptoms/renamed/')).status).toBe(410);
  await resident.publisher.commands.goBack(renamed, by);
  expect((await visit(resident.siteDir, '/symptoms/renamed/')).status).toBe(410);
});

test('a withdrawal after going back finds the page at the address that it had then', async () => {
  const { resident, api } = await published();
  const before = releaseOf(resident);
  resident.publisher.notify([api.put(symptom('1', { slug: 'renamed' })), api.put(redirect(one, '1'))]);
  await resident.publisher.publish();
  await resident.publisher.commands.goBack(before, by);
  expect((await visit(resident.siteDir, one)).status).toBe(200);
  api.remove('symptoms:1');
  resident.publisher.notify([api.put(withdrawal('/symptoms/renamed/'))]);
  await resident.publisher.publish();
  expect((await visit(resident.siteDir, one)).status).not.toBe(200);
  expect((await visit(resident.siteDir, '/symptoms/renamed/')).status).toBe(410);
});

test('pictures come back with the pages that show them, and not with a page that stays down', async () => {
  const api = await startContentApi();
  for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
  api.put(picture);
  api.put(about({ picture: picture.content.id }));
  const resident = await openPublisher(api, await temporaryFolder());
  const pictures = () => listFiles(path.join(resident.siteDir, 'media'));
  await resident.publisher.publish();
  const before = releaseOf(resident);
  resident.publisher.notify([api.put(about())]);
  await resident.publisher.publish();
  expect(await pictures()).toEqual([]);
  await resident.publisher.commands.goBack(before, by);
  expect(await pictures()).toHaveLength(2);
  resident.publisher.commands.resume({ by, acceptLoss: false });
  await resident.publisher.publish();
  expect(await pictures()).toEqual([]);

  api.remove('pages:about');
  resident.publisher.notify(['pages:about', api.put(withdrawal('/about/'))]);
  await resident.publisher.publish();
  await resident.publisher.commands.goBack(before, by);
  expect(await pictures()).toEqual([]);
});

test('keeps so many releases and no more, and lets go of their bytes', async () => {
  const site = await published();
  const { resident } = site;
  const made: number[] = [releaseOf(resident)];
  for (let index = 0; index < releasesKept + 3; index += 1) made.push(await retitle(site, `Name ${index}`));
  const releases = resident.publisher.commands.releases();
  expect(releases.map(({ release }) => release)).toEqual(made.slice(-releasesKept - 1).reverse());
  const kept = (await listFiles(path.join(resident.stateDir, 'kept'))).length;
  await retitle(site, 'One more');
  expect((await listFiles(path.join(resident.stateDir, 'kept'))).length).toBe(kept);
  const [oldest] = made.slice(-releasesKept);
  await resident.publisher.commands.goBack(oldest ?? 0, by);
  expect(await textAt(resident, one)).toContain('Name 3');
  await expect(resident.publisher.commands.difference(made[0] ?? 0)).rejects.toThrow('There is no release');
});

test('refuses, and changes nothing, where kept bytes are gone', async () => {
  const site = await published();
  const { resident } = site;
  const before = releaseOf(resident);
  await retitle(site, 'Another name');
  const kept = path.join(resident.stateDir, 'kept');
  for (const folder of await readdir(kept)) await rm(path.join(kept, folder), { recursive: true });
  await expect(resident.publisher.commands.goBack(before, by)).rejects.toThrow('no longer kept');
  expect(await textAt(resident, one)).toContain('Another name');
  expect(resident.publisher.status()).toMatchObject({ stopped: null, lastError: null });
});

test('stopped, it counts what waits, and says who stopped it, also after a restart', async () => {
  const { resident, api, folder } = await published();
  resident.publisher.commands.stop({ by });
  resident.publisher.notify([api.put(symptom('1', { title: 'Waits' })), api.put(symptom('3'))]);
  await resident.publisher.publish();
  expect(resident.publisher.status()).toMatchObject({
    stopped: { reason: 'asked', by },
    waiting: { documents: 2, pages: 0 },
  });
  await expect(resident.publisher.commands.publishEverything({ by })).rejects.toThrow('Publishing is stopped');
  resident.store.close();
  const again = await openPublisher(api, folder);
  await again.publisher.publish();
  expect(again.publisher.status()).toMatchObject({ stopped: { reason: 'asked', by }, waiting: { documents: 2 } });
  expect(await textAt(again, one)).toContain('Symptom 1');
  again.publisher.commands.resume({ by, acceptLoss: false });
  await again.publisher.publish();
  await expectAsPublished({ api, resident: again });
});

test('publishes everything again on demand, mends what was damaged, and says so where nothing differs', async () => {
  const { resident } = await published();
  const before = releaseOf(resident);
  const page = path.join(resident.siteDir, one, 'index.html');
  await resident.publisher.commands.publishEverything({ by });
  expect(resident.publisher.status().waiting.pages).toBe(resident.publisher.status().pages);
  await resident.publisher.publish();
  expect(resident.publisher.status()).toMatchObject({
    release: before,
    waiting: { pages: 0 },
    lastPublish: { pagesChanged: 0 },
  });

  await rm(page);
  resident.publisher.start();
  onTestFinished(() => resident.publisher.stop());
  await resident.publisher.commands.publishEverything({ by });
  await expect.poll(() => textAt(resident, one), { timeout: 20_000 }).toContain('Symptom 1');
});

test('an edit overtakes a full render, and is a release of its own', async () => {
  const api = await startContentApi();
  const ids = Array.from({ length: 450 }, (_, index) => String(index));
  for (const id of ids) api.put(symptom(id));
  const folder = await temporaryFolder();
  const first = await openPublisher(api, folder);
  await first.publisher.publish();
  first.store.close();
  // As other templates would, another address changes every page.
  const resident = await openPublisher(api, folder, { siteUrl: 'https://moved.example' });
  const rendering = resident.publisher.publish();
  await expect
    .poll(() => resident.publisher.commands.releases()[0]?.cause, { interval: 1, timeout: 20_000 })
    .toBe('templates');
  resident.publisher.notify([api.put(symptom('1', { title: 'An edit' }))]);
  await rendering;
  expect(resident.publisher.status().waiting).toEqual({ documents: 0, pages: 0 });
  const causes = resident.publisher.commands.releases().map(({ cause }) => cause);
  expect(causes.slice(0, 3)).toEqual(['templates', 'content', 'templates']);
  expect(await textAt(resident, one)).toContain('An edit');

  const [, , before] = resident.publisher.commands.releases();
  await resident.publisher.commands.goBack(before?.release ?? 0, by);
  expect(await textAt(resident, one)).not.toContain('An edit');
});
