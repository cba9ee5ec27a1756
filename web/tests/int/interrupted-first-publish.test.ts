/** A first publish of a large site that ends in the middle: what is under way is every document, and waits for every page. */
import { expect, onTestFinished, test } from 'vitest';
import { openReleaseLog } from '../../publisher/releases/release-log.ts';
import { openDocumentStatuses } from '../../publisher/store/document-status.ts';
import { openStore } from '../../publisher/store/store.ts';
import { startContentApi } from '../support/content-api.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { about, symptom } from '../support/small-documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const mostMegabytes = 40;

test('the next start takes memory by the documents and the pages, not by the one times the other', async () => {
  const store = openStore(await temporaryFolder(), []);
  onTestFinished(() => store.close());
  const count = 2_000;
  openReleaseLog(store);
  const statuses = openDocumentStatuses(store);
  const states = Array.from({ length: count }, (_, index) => {
    const document = symptom(String(index));
    return { key: `symptoms:${index}` as const, digest: 'd', document };
  });
  statuses.takenIn(store.ingest(states), () => performance.now());
  expect(store.countDirty()).toBe(count);

  const before = process.memoryUsage().heapUsed;
  const again = openDocumentStatuses(store);
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(mostMegabytes);

  const pages = store.dirtyPaths();
  again.settled(pages.slice(1), []);
  const now = { isWaiting: false, refusal: null, hasGoneBack: false };
  expect(again.of('symptoms:7', now).live).toBeNull();
  // A page that cannot be made holds up nobody but those whom it shows.
  again.settled([], pages.slice(0, 1));
  expect(again.of('symptoms:7', now).live).not.toBeNull();
});

test('once it is completed every document is live, but for those on a page that cannot be made', async () => {
  const api = await startContentApi();
  for (let id = 1; id <= 150; id += 1) api.put(symptom(String(id)));
  const folder = await temporaryFolder();
  const first = await openPublisher(api, folder);
  const interrupted = first.publisher.publish();
  await expect.poll(() => first.publisher.status().release, { interval: 1, timeout: 20_000 }).toBeGreaterThan(0);
  await first.publisher.stop();
  await interrupted;
  const { waiting } = first.publisher.status();
  expect(waiting.pages).toBeGreaterThan(0);
  expect(first.publisher.documentStatus('symptoms:99').live).toBeNull();
  first.store.close();

  const { publisher, store } = await openPublisher(api, folder);
  store.database.exec("UPDATE document SET content = json_remove(content, '$.description') WHERE key = 'symptoms:99'");
  // Edited again while the first is still under way.
  publisher.notify([api.put(symptom('98', { title: 'Another name' })), api.put(about())]);
  await publisher.publish();
  const live = api.keys().filter((key) => publisher.documentStatus(key).live !== null);
  expect(live).toHaveLength(150);
  expect(publisher.documentStatus('symptoms:98').live?.durationMs).toBeLessThan(20_000);
  expect(publisher.documentStatus('symptoms:99')).toMatchObject({
    live: null,
    failures: [{ path: '/symptoms/symptom-99/' }],
  });
});
