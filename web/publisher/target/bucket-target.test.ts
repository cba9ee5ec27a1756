import { expect, onTestFinished, test, vi } from 'vitest';
import { memoryBucket } from '../../tests/support/target/memory-bucket.ts';
import { smallSite } from '../../tests/support/target/small-site.ts';
import { createBucketTarget } from './bucket-target.ts';

async function open(shared?: { site: Awaited<ReturnType<typeof smallSite>>; place: ReturnType<typeof memoryBucket> }) {
  const { site, place } = shared ?? { site: await smallSite(), place: memoryBucket() };
  const lines: string[] = [];
  let release = 0;
  const { sync, sentFiles } = site.open(place.bucket);
  const target = createBucketTarget({
    name: 's3://site/',
    bucket: place.bucket,
    sync,
    purge: null,
    sentFiles,
    release: () => release,
    log: { info: (line) => lines.push(line.replace(/\d+ ms/, '… ms')), error: (line) => lines.push(line) },
  });
  onTestFinished(() => target.stop());
  return {
    site,
    place,
    target,
    lines,
    async publish(number: number, page: string): Promise<void> {
      await site.putPage(page, `release ${number}`);
      release = number;
      target.update('publishing');
    },
  };
}

test('sends nothing until something is published', async () => {
  const { target, place } = await open();
  target.update('at-rest');
  await target.settled();
  expect(place.requests).toEqual([]);
  expect(target.status()).toEqual({ name: 's3://site/', release: null, isCurrent: false, lastError: null });
});

test('follows each release, and says so', async () => {
  const { target, publish, place, lines } = await open();
  await publish(1, '/a/');
  expect(target.status().isCurrent).toBe(false);
  await target.settled();
  expect(target.status()).toEqual({ name: 's3://site/', release: 1, isCurrent: true, lastError: null });
  await publish(2, '/a/');
  await target.settled();
  expect(place.texts()).toEqual({ 'a/index.html': 'release 2' });
  expect(lines).toEqual(Array(2).fill('Sent a file to the bucket in memory in … ms.'));
});

test('what was published while it sent goes out after it, however often that was', async () => {
  const { target, publish, place } = await open();
  await publish(1, '/a/');
  for (const release of [2, 3, 4]) await publish(release, '/a/');
  await target.settled();
  expect(target.status()).toMatchObject({ release: 4, isCurrent: true });
  expect(place.texts()).toEqual({ 'a/index.html': 'release 4' });
  expect(place.requests.filter(({ method }) => method === 'put').length).toBeLessThan(4);
});

test('a failure is said once, takes nothing away, and is over with the next success', async () => {
  const { target, publish, place, lines, site } = await open();
  await publish(1, '/a/');
  await target.settled();
  lines.length = 0;
  place.failAt(({ method }) => (method === 'put' ? 'before' : null));
  await site.removePage('/a/');
  for (const release of [2, 3]) {
    await publish(release, '/b/');
    await target.settled();
  }
  expect(lines).toEqual([
    "put failed. The site's folder is right; what readers find in the bucket in memory is not the newest.",
  ]);
  expect(target.status()).toMatchObject({ release: 1, isCurrent: false, lastError: 'put failed.' });
  expect(place.texts()).toEqual({ 'a/index.html': 'release 1' });
  place.failAt(() => null);
  await publish(4, '/b/');
  await target.settled();
  expect(target.status()).toMatchObject({ release: 4, isCurrent: true, lastError: null });
  expect(place.texts()).toEqual({ 'b/index.html': 'release 4' });
});

test('tries again by itself, once however often it failed, and no more after a success', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { target, publish, place } = await open();
  place.failAt(() => 'before');
  for (const release of [1, 2]) {
    await publish(release, '/a/');
    await target.settled();
    expect(vi.getTimerCount()).toBe(1);
  }
  place.failAt(() => null);
  vi.runOnlyPendingTimers();
  await target.settled();
  expect(target.status()).toMatchObject({ release: 2, isCurrent: true, lastError: null });
  expect(vi.getTimerCount()).toBe(0);
});

test('after a restart it knows which release the bucket has, and is current once it has looked', async () => {
  const first = await open();
  await first.publish(7, '/a/');
  await first.target.settled();
  await first.target.stop();
  const second = await open(first);
  expect(second.target.status()).toMatchObject({ release: 7, isCurrent: false });
  await second.publish(7, '/a/');
  await second.target.settled();
  expect(second.target.status()).toMatchObject({ release: 7, isCurrent: true });
});

test('stops while it sends, without a word', async () => {
  const { target, publish, place, lines } = await open();
  await publish(1, '/a/');
  place.failAt(() => 'before');
  await target.stop();
  expect(lines).toEqual([]);
  target.update('publishing');
  await target.settled();
});
