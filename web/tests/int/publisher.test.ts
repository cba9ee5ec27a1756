import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listFiles } from '../../publisher/lib/files.ts';
import { pictureFiles } from '../support/arbitrary-document.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { filesThatDiffer } from '../support/site-files.ts';
import { about, picture, redirect, symptom, withdrawal } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { visit } from '../support/visit.ts';

const read = (siteDir: string, file: string) => readFile(path.join(siteDir, file), 'utf8');

test('an edit renders the pages that had read it, and no others', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  for (const id of ['1', '2', '3']) api.put(symptom(id));
  const { publisher, siteDir } = await openPublisher(api, folder);
  await publisher.publish();
  const all = publisher.status().lastPublish?.pagesChanged ?? 0;

  publisher.notify([api.put(symptom('2', { medicalName: 'Symptoma secundum' }))]);
  await publisher.publish();
  // Its own page and, since they know all names, the A to Z and the symptom explorer.
  expect(publisher.status().lastPublish?.pagesChanged).toBe(3);
  expect(all).toBeGreaterThan(10);
  expect(await read(siteDir, 'symptoms/symptom-2/index.html')).toContain('Symptoma secundum');
});

test('a renamed document moves its page, and nothing is left at the old address', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  api.put(symptom('1'));
  const { publisher, siteDir } = await openPublisher(api, folder);
  await publisher.publish();
  publisher.notify([api.put(symptom('1', { slug: 'renamed' }))]);
  await publisher.publish();
  expect(await read(siteDir, 'symptoms/renamed/index.html')).toContain('Symptom 1');
  await expect(read(siteDir, 'symptoms/symptom-1/index.html')).rejects.toThrow('ENOENT');
});

test('an old address leads to where its document is, wherever that goes, and to nothing while it is not public', async () => {
  const api = await startContentApi();
  api.put(symptom('1'));
  const { publisher, siteDir, problems } = await openPublisher(api, await temporaryFolder());
  await publisher.publish();
  const old = '/symptoms/symptom-1/';

  publisher.notify([api.put(symptom('1', { slug: 'renamed' })), api.put(redirect(old, '1'))]);
  await publisher.publish();
  expect(await visit(siteDir, old)).toMatchObject({ status: 301, location: '/symptoms/renamed/' });
  expect(await read(siteDir, 'symptoms/symptom-1/index.html')).toContain('content="0; url=/symptoms/renamed/"');

  // Only the document is announced: that the old address has read it is enough.
  publisher.notify([api.put(symptom('1', { slug: 'renamed-again', title: 'Another name' }))]);
  await publisher.publish();
  expect(await visit(siteDir, old)).toMatchObject({ status: 301, location: '/symptoms/renamed-again/' });

  api.remove('symptoms:1');
  publisher.notify(['symptoms:1']);
  await publisher.publish();
  expect(await visit(siteDir, old)).toMatchObject({ status: 404, location: null });
  await expect(read(siteDir, 'symptoms/symptom-1/index.html')).rejects.toThrow('ENOENT');

  publisher.notify([api.put(symptom('1', { slug: 'back' }))]);
  await publisher.publish();
  expect(await visit(siteDir, old)).toMatchObject({ status: 301, location: '/symptoms/back/' });

  // Another document takes the address.
  publisher.notify([api.put(symptom('2', { slug: 'symptom-1', title: 'The new one' }))]);
  await publisher.publish();
  expect((await visit(siteDir, old)).status).toBe(200);
  expect((await visit(siteDir, old)).body).toContain('The new one');
  expect(problems).toEqual([]);
});

test('a page that is taken down answers 410 with where to go instead, until a document is published there again', async () => {
  const api = await startContentApi();
  api.put(symptom('1'));
  api.put(symptom('2'));
  const { publisher, siteDir, problems } = await openPublisher(api, await temporaryFolder());
  await publisher.publish();
  const path = '/symptoms/symptom-1/';

  api.remove('symptoms:1');
  publisher.notify(['symptoms:1', api.put(withdrawal(path, '2'))]);
  await publisher.publish();
  const gone = await visit(siteDir, path);
  expect(gone.status).toBe(410);
  expect(gone.body).toContain('This page has been taken down');
  expect(gone.body).toContain('<a href="/symptoms/symptom-2/">Symptom 2</a>');
  expect(await read(siteDir, 'sitemap.xml')).not.toContain(path);
  expect(await read(siteDir, 'a-to-z/index.html')).not.toContain(path);

  publisher.notify([api.put(symptom('2', { title: 'A better name' }))]);
  await publisher.publish();
  expect((await visit(siteDir, path)).body).toContain('>A better name</a>');

  publisher.notify([api.put(symptom('1'))]);
  await publisher.publish();
  expect((await visit(siteDir, path)).status).toBe(200);

  api.remove('withdrawals:down');
  api.remove('symptoms:1');
  publisher.notify(['withdrawals:down', 'symptoms:1']);
  await publisher.publish();
  expect((await visit(siteDir, path)).status).toBe(404);
  expect(problems).toEqual([]);
});

test('an old address whose file somebody damaged, or put where nothing is to be, is mended', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  api.put(symptom('1'));
  api.put(redirect('/symptoms/former/', '1'));
  api.put({
    ...redirect('/symptoms/nowhere/', 'absent'),
    content: { ...redirect('/symptoms/nowhere/', 'absent').content, id: 'dead' },
  });
  const first = await openPublisher(api, folder);
  await first.publisher.publish();
  first.store.close();
  await writeFile(path.join(first.siteDir, 'symptoms/former/index.html'), '<!doctype html>not ours');
  await mkdir(path.join(first.siteDir, 'symptoms/nowhere'));
  await writeFile(path.join(first.siteDir, 'symptoms/nowhere/index.html'), '<!doctype html>not ours');
  const second = await openPublisher(api, folder);
  await second.publisher.publish();
  expect(await visit(second.siteDir, '/symptoms/former/')).toMatchObject({ status: 301 });
  expect((await visit(second.siteDir, '/symptoms/nowhere/')).status).toBe(404);
  expect(second.problems).toEqual([]);
});

test('serves the last site while the CMS is down at the start, says so once, and recovers by itself', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  api.put(symptom('1'));
  const before = await openPublisher(api, folder);
  await before.publisher.publish();
  before.store.close();

  api.setDown(true);
  api.put(symptom('1', { title: 'A new title' }));
  const after = await openPublisher(api, folder);
  onTestFinished(() => after.publisher.stop());
  after.publisher.start();
  await vi.waitUntil(() => api.requests.length > 5, { timeout: 20_000 });
  expect(await read(after.siteDir, 'symptoms/symptom-1/index.html')).toContain('Symptom 1');
  expect(after.problems).toEqual([
    `GET /api/content/v1/manifest answered 503. Nothing was published and the site is unchanged. Check that the CMS runs well at ${api.url}; its log says more.`,
  ]);
  expect(after.publisher.status().lastError?.message).toBe(after.problems[0]);

  api.setDown(false);
  await vi.waitUntil(() => after.publisher.status().lastError === null, { timeout: 40_000 });
  expect(await read(after.siteDir, 'symptoms/symptom-1/index.html')).toContain('A new title');
});

test('a document that breaks the contract keeps its last version, and the others go on', async () => {
  const api = await startContentApi();
  api.put(symptom('1'));
  api.put(symptom('2'));
  const { publisher, siteDir, problems } = await openPublisher(api, await temporaryFolder());
  await publisher.publish();
  api.putBroken('symptoms:1', { ...symptom('1').content, title: '' });
  publisher.notify(['symptoms:1', api.put(symptom('2', { title: 'Changed' }))]);
  await publisher.publish();
  expect(await read(siteDir, 'symptoms/symptom-1/index.html')).toContain('Symptom 1');
  expect(await read(siteDir, 'symptoms/symptom-2/index.html')).toContain('Changed');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /^symptoms:1 does not hold to the contract \(title: .*\) and keeps its last version\. Publish it again/,
  );
});

test('what breaks the contract stays reported, once, while others are published', async () => {
  const api = await startContentApi();
  api.put(symptom('1'));
  api.put(symptom('2'));
  const { publisher, problems, notes } = await openPublisher(api, await temporaryFolder());
  await publisher.publish();
  api.putBroken('symptoms:1', { ...symptom('1').content, title: '' });
  publisher.notify(['symptoms:1']);
  await publisher.publish();
  publisher.notify([api.put(symptom('2', { title: 'Changed' }))]);
  await publisher.publish();
  expect(publisher.status().lastError?.message).toMatch(/^symptoms:1 does not hold to the contract/);
  expect(problems).toHaveLength(1);
  expect(notes).not.toContain('The site is in order again.');

  publisher.notify([api.put(symptom('1', { title: 'Mended' }))]);
  await publisher.publish();
  expect(publisher.status().lastError).toBeNull();
  expect(notes).toContain('The site is in order again.');
});

test('a page whose picture cannot be had keeps its last version until it can', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  const first = await openPublisher(api, folder);
  api.put(picture);
  first.publisher.notify([api.put(about())]);
  await first.publisher.publish();
  first.publisher.notify([
    picture.key,
    api.put(about({ title: 'About, with a picture', picture: picture.content.id })),
  ]);
  await first.publisher.publish();
  expect(first.problems.join()).toMatch(/^\/about\/ could not be rendered \(GET .*\/media\/sea.avif answered 404/);
  expect(await read(first.siteDir, 'about/index.html')).not.toContain('with a picture');
  first.store.close();

  for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
  const second = await openPublisher(api, folder);
  await second.publisher.publish();
  expect(second.problems).toEqual([]);
  expect(await read(second.siteDir, 'about/index.html')).toContain('with a picture');
});

test('renders again what somebody damaged or removed', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  for (const id of ['1', '2']) api.put(symptom(id));
  const first = await openPublisher(api, folder);
  await first.publisher.publish();
  first.store.close();
  await writeFile(path.join(first.siteDir, 'symptoms/symptom-1/index.html'), 'torn');
  await rm(path.join(first.siteDir, 'symptoms/symptom-2/index.html'));
  await writeFile(path.join(first.siteDir, 'stray.html'), 'not ours');
  const second = await openPublisher(api, folder);
  await second.publisher.publish();

  const fresh = await openPublisher(api, await temporaryFolder());
  await fresh.publisher.publish();
  expect(await filesThatDiffer(second.siteDir, fresh.siteDir)).toEqual([]);
});

test('starts over where its memory was removed', async () => {
  const api = await startContentApi();
  const folder = await temporaryFolder();
  api.put(symptom('1'));
  const first = await openPublisher(api, folder);
  await first.publisher.publish();
  first.store.close();
  await rm(first.stateDir, { recursive: true });
  api.remove('symptoms:1');
  const second = await openPublisher(api, folder);
  await second.publisher.publish();
  await expect(read(second.siteDir, 'symptoms/symptom-1/index.html')).rejects.toThrow('ENOENT');
});

test('copies a picture to the site while some page shows it, and removes it after', async () => {
  const api = await startContentApi();
  for (const [name, bytes] of pictureFiles) api.putFile(name, bytes);
  const { publisher, siteDir } = await openPublisher(api, await temporaryFolder());
  publisher.notify([api.put(picture), api.put(about({ picture: picture.content.id }))]);
  await publisher.publish();
  expect(await listFiles(path.join(siteDir, 'media'))).toHaveLength(2);
  publisher.notify([api.put(about())]);
  await publisher.publish();
  expect(await listFiles(path.join(siteDir, 'media'))).toEqual([]);
});
