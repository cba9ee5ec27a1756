/** What the publisher says of one document: where it is, what waits, what failed, and when it was live. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { about, picture, redirect, symptom } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const by = 'Ann Admin';

async function published() {
  const api = await startContentApi();
  for (const id of ['1', '2']) api.put(symptom(id));
  const folder = await temporaryFolder();
  const resident = await openPublisher(api, folder);
  await resident.publisher.publish();
  return { api, folder, ...resident };
}

test('says which page a document has, and since when all pages show it', async () => {
  const { api, publisher, store } = await published();
  const key = api.put(symptom('1', { title: 'Another name' }));
  const began = Date.now();
  publisher.notify([key]);
  expect(publisher.documentStatus(key).live).toBeNull();
  await publisher.publish();
  const status = publisher.documentStatus(key);
  expect(status).toEqual({
    key,
    digest: store.documents().find((document) => document.key === key)?.digest,
    path: '/symptoms/symptom-1/',
    pagesWaiting: 0,
    failures: [],
    refusal: null,
    live: { at: expect.any(String), durationMs: expect.any(Number) },
  });
  expect(Date.parse(status.live?.at ?? '')).toBeGreaterThanOrEqual(began);
  expect(status.live?.durationMs).toBeGreaterThan(0);
  expect(status.live?.durationMs).toBeLessThan(Date.now() - began + 1);
});

test('knows nothing of what is not public, and no page of what has none', async () => {
  const { api, publisher } = await published();
  expect(publisher.documentStatus('conditions:nowhere')).toMatchObject({ digest: null, path: null, live: null });
  const key = api.put(redirect('/symptoms/former/', '1'));
  publisher.notify([key]);
  await publisher.publish();
  expect(publisher.documentStatus(key)).toMatchObject({ path: null, live: { durationMs: expect.any(Number) } });
});

test('a document that is no longer public is live once its page is gone', async () => {
  const { api, publisher } = await published();
  api.remove('symptoms:1');
  publisher.notify(['symptoms:1']);
  await publisher.publish();
  expect(publisher.documentStatus('symptoms:1')).toMatchObject({ digest: null, path: null, live: expect.anything() });
});

test('names pages that show it and could not be made, and is not live until they are', async () => {
  const { api, publisher } = await published();
  api.put(picture);
  const key = api.put(about({ picture: picture.content.id }));
  publisher.notify([picture.key, key]);
  await publisher.publish();
  expect(publisher.documentStatus(key)).toMatchObject({
    live: null,
    failures: [{ path: '/about/', error: expect.stringContaining('404') }],
  });
  expect(publisher.status().failures).toEqual(publisher.documentStatus(key).failures);
  publisher.notify([api.put(about())]);
  await publisher.publish();
  expect(publisher.documentStatus(key)).toMatchObject({ failures: [], live: expect.anything() });
});

test('says why a document was not taken in, until it was', async () => {
  const { api, publisher } = await published();
  const before = publisher.documentStatus('symptoms:1').digest;
  api.putBroken('symptoms:1', { ...symptom('1').content, title: '' });
  publisher.notify(['symptoms:1']);
  await publisher.publish();
  expect(publisher.documentStatus('symptoms:1')).toMatchObject({
    digest: before,
    refusal: expect.stringContaining('title'),
    live: null,
  });
  publisher.notify([api.put(symptom('1'))]);
  await publisher.publish();
  expect(publisher.documentStatus('symptoms:1').refusal).toBeNull();
});

test('is not live while publishing is stopped, nor while an earlier release is shown', async () => {
  const { api, publisher } = await published();
  const before = publisher.status().release;
  const key = api.put(symptom('1', { title: 'Another name' }));
  publisher.notify([key]);
  await publisher.publish();
  await publisher.commands.goBack(before, by);
  const status = publisher.documentStatus(key);
  expect(status.live).toBeNull();
  expect(status.pagesWaiting).toBeGreaterThan(0);
  publisher.commands.resume({ by, acceptLoss: false });
  await publisher.publish();
  expect(publisher.documentStatus(key)).toMatchObject({ pagesWaiting: 0, live: expect.anything() });
});

test('what was under way at a restart is live once it is done, and what was live stays so', async () => {
  const { api, folder, publisher, store } = await published();
  const live = publisher.documentStatus('symptoms:2').live;
  store.ingest([]);
  const key = api.put(symptom('1', { title: 'Another name' }));
  api.setDown(true);
  publisher.notify([key]);
  await expect(publisher.publish()).rejects.toThrow('answered 503');
  store.close();
  api.setDown(false);
  const again = await openPublisher(api, folder);
  await again.publisher.publish();
  expect(again.publisher.documentStatus('symptoms:2').live).toEqual(live);
  expect(again.publisher.documentStatus(key).live?.durationMs).toBeGreaterThanOrEqual(0);
});

test.each([
  ['forward', 36_000_000],
  ['back', -36_000_000],
])('a clock that jumps %s makes no absurd durations and stops no comparison', async (_, jumpMs) => {
  const { api, publisher } = await published();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const began = performance.now();
  publisher.notify([api.put(symptom('1', { title: 'Another name' }))]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jumpMs });
  await publisher.publish();
  const most = performance.now() - began + 1;
  const durations = [
    publisher.documentStatus('symptoms:1').live?.durationMs,
    publisher.status().lastPublish?.durationMs,
    publisher.commands.releases()[0]?.durationMs,
  ];
  for (const duration of durations) {
    expect(duration).toBeGreaterThanOrEqual(0);
    expect(duration).toBeLessThanOrEqual(most);
  }

  // A minute by the clock that does not jump.
  const asked = api.requests.length;
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  api.put(symptom('1', { title: 'Its message was lost' }));
  await publisher.publish();
  vi.restoreAllMocks();
  expect(api.requests.slice(asked)).toContain('/api/content/v1/manifest');
  expect(publisher.documentStatus('symptoms:1').live).not.toBeNull();
});
