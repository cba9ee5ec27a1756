import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fault, memoryBucket } from '../../tests/support/target/memory-bucket.ts';
import { atRest, smallSite, whilePublishing } from '../../tests/support/target/small-site.ts';
import { listFiles } from '../lib/files.ts';
import { BucketError } from './bucket.ts';

async function textsIn(siteDir: string): Promise<Record<string, string>> {
  const files = await listFiles(siteDir);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(path.join(siteDir, file), 'utf8')])),
  );
}

test('sends what pages need, then pages, then what lists them, and removes last', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  await site.putPage('/conditions/old/', 'old');
  await site.open(place.bucket).sync.run(atRest);
  place.requests.length = 0;

  await site.removePage('/conditions/old/');
  await site.putPage('/sitemap.xml', '<urlset/>');
  await site.putPage('/conditions/', 'list');
  await site.putPage('/conditions/anxiety/', 'page');
  await site.putAsset('_astro/site.css', 'css');
  await site.putAsset('media/1.avif', 'picture');
  await site.open(place.bucket).sync.run(atRest);
  const order = place.requests.filter(({ method }) => method !== 'list').map(({ method, file }) => `${method} ${file}`);
  expect(order.slice(0, 2).sort()).toEqual(['put _astro/site.css', 'put media/1.avif']);
  expect(order[2]).toBe('put conditions/anxiety/index.html');
  expect(order.slice(3, 5).sort()).toEqual(['put conditions/index.html', 'put sitemap.xml']);
  expect(order.slice(5)).toEqual(['remove conditions/old/index.html']);
});

test('sends nothing twice, and an edit alone', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  for (const name of ['a', 'b', 'c']) await site.putPage(`/${name}/`, name);
  const { sync } = site.open(place.bucket);
  expect(await sync.run(atRest)).toEqual({ isComplete: true, sent: 3, removed: 0 });
  expect(await sync.run(atRest)).toEqual({ isComplete: true, sent: 0, removed: 0 });
  await site.putPage('/b/', 'new');
  expect(await sync.run(whilePublishing)).toEqual({ isComplete: true, sent: 1, removed: 0 });
  expect(place.texts()).toEqual(await textsIn(site.siteDir));
});

test('a restart lists the bucket, and sends nothing that is there', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  await site.putPage('/a/', 'a');
  await site.open(place.bucket).sync.run(atRest);
  place.requests.length = 0;
  await site.open(place.bucket).sync.run(atRest);
  expect(place.requests).toEqual([{ method: 'list', file: '' }]);
});

test('finds what an earlier publisher sent, although everything that was known is lost', async () => {
  const [site, again] = [await smallSite(), await smallSite()];
  const place = memoryBucket();
  for (const each of [site, again]) for (const name of ['a', 'b']) await each.putPage(`/${name}/`, name);
  await site.putPage('/gone/', 'gone');
  await site.open(place.bucket).sync.run(atRest);
  await again.putPage('/b/', 'new');
  expect(await again.open(place.bucket).sync.run(atRest)).toEqual({ isComplete: true, sent: 1, removed: 1 });
  expect(place.texts()).toEqual({ 'a/index.html': 'a', 'b/index.html': 'new' });
});

test('sends again what somebody overwrote or removed, and leaves alone what is not ours', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  for (const name of ['a', 'b', 'c']) await site.putPage(`/${name}/`, name);
  await site.open(place.bucket).sync.run(atRest);
  const foreign = { contentType: 'text/plain', cacheControl: '', redirectTo: null, mark: '' };
  for (const file of ['a/index.html', 'backup.zip']) {
    place.objects.set(file, { ...foreign, file, bytes: Buffer.from('theirs'), etag: 'theirs' });
  }
  place.objects.delete('b/index.html');
  expect(await site.open(place.bucket).sync.run(atRest)).toEqual({ isComplete: true, sent: 2, removed: 0 });
  expect(place.texts()).toEqual({ ...(await textsIn(site.siteDir)), 'backup.zip': 'theirs' });
});

test('removes nothing of what is to be made again, nor before all is sent', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  for (const name of ['a', 'b']) await site.putPage(`/${name}/`, name);
  await site.putAsset('_astro/old.css', 'css');
  await site.open(place.bucket).sync.run(atRest);

  site.forgetDigest('/a/');
  await site.removeAsset('_astro/old.css');
  expect(await site.open(place.bucket).sync.run(whilePublishing)).toMatchObject({ removed: 0 });

  await site.removePage('/b/');
  await site.putPage('/c/', 'c');
  place.failAt(({ method }) => (method === 'put' ? 'before' : null));
  await expect(site.open(place.bucket).sync.run(atRest)).rejects.toThrow(BucketError);
  expect(Object.keys(place.texts()).sort()).toEqual(['_astro/old.css', 'a/index.html', 'b/index.html']);
});

test('does not empty a bucket for a publisher that knows nothing of what is in it', async () => {
  const [site, empty] = [await smallSite(), await smallSite()];
  const place = memoryBucket();
  for (let number = 0; number < 30; number += 1) await site.putPage(`/p${number}/`, 'page');
  await site.open(place.bucket).sync.run(atRest);
  await empty.putPage('/', 'Home');
  const { sync } = empty.open(place.bucket);
  await expect(sync.run(atRest)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[BucketError: In the bucket in memory there are 30 files of a site of Wellcite that this site does not have. Nothing was removed. Check that the CMS and DATA_DIR are the right ones; where the files are to go, remove them from the bucket yourself.]`,
  );
  expect(place.objects.size).toBe(31);
});

test('what changed during a long turn overtakes what the turn did not get to', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  for (let number = 100; number < 200; number += 1) await site.putPage(`/p${number}/`, 'page');
  const { sync } = site.open(place.bucket);
  const isBusy = () => place.objects.size < 10;
  expect((await sync.run({ isAtRest: false, goesOn: isBusy })).isComplete).toBe(false);
  place.requests.length = 0;
  await site.putPage('/p199/', 'edited');
  await sync.run(atRest);
  // So many go out at once.
  expect(place.requests.slice(0, 16)).toContainEqual({ method: 'put', file: 'p199/index.html' });
  expect(place.texts()).toEqual(await textsIn(site.siteDir));
});

test('sends all again where it is to be sent in another way', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  await site.putPage('/old/', '<!-- answered by 301 /new/ -->\n<!doctype html>');
  await site.open(place.bucket).sync.run(atRest);
  expect(place.objects.get('old/index.html')?.redirectTo).toBeNull();
  await site.open(place.bucket, { redirects: 's3-website' }).sync.run(atRest);
  expect(place.objects.get('old/index.html')?.redirectTo).toBe('https://clinic.example/new/');
});

test('keeps the addresses that changed, whether a page was sent or removed, and no file that is named by its content', async () => {
  const site = await smallSite();
  const place = memoryBucket();
  await site.putPage('/', 'Home');
  await site.putPage('/gone/', 'gone');
  await site.putPage('/404.html', 'not here');
  await site.putAsset('_astro/site.css', 'css');
  const { sync, sentFiles } = site.open(place.bucket);
  const told = () => sentFiles.purges(10).map(({ url }) => url);
  await sync.run(atRest);
  expect(told().sort()).toEqual(['', '404.html', 'gone/'].map((at) => `https://clinic.example/${at}`));
  sentFiles.purged(sentFiles.purges(10));
  await site.removePage('/gone/');
  await sync.run(atRest);
  expect(told()).toEqual(['https://clinic.example/gone/']);
});

const names = ['a', 'b', 'c', 'd'];
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), name: fc.constantFrom(...names), text: fc.string({ maxLength: 3 }) }),
  fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...names) }),
  fc.record({
    kind: fc.constant('sync' as const),
    isAtRest: fc.boolean(),
    failsAt: fc.nat({ max: 12 }),
    fault: fc.constantFrom<Fault>('before', 'after'),
    /** Whether the process is killed there: everything after it fails too, and it starts anew. */
    isKilled: fc.boolean(),
    losesMemory: fc.boolean(),
  }),
);

test('whatever request fails, is not answered, or is the last before a crash, the bucket ends up as the folder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const site = await smallSite();
      const place = memoryBucket();
      const everWritten = new Map<string, Set<string>>();
      let publisher = site.open(place.bucket);
      for (const each of steps) {
        if (each.kind === 'put') {
          await site.putPage(`/${each.name}/`, each.text);
          const file = `${each.name}/index.html`;
          everWritten.set(file, (everWritten.get(file) ?? new Set()).add(each.text));
        } else if (each.kind === 'remove') {
          await site.removePage(`/${each.name}/`);
        } else {
          const first = place.requests.length + each.failsAt;
          place.failAt((_, number) => {
            if (number === first) return each.fault;
            return number > first && each.isKilled ? 'before' : null;
          });
          await publisher.sync.run({ isAtRest: each.isAtRest, goesOn: () => true }).catch((error: unknown) => {
            expect(error).toBeInstanceOf(BucketError);
          });
          if (each.losesMemory)
            for (const { file } of publisher.sentFiles.all()) publisher.sentFiles.forget(file, null);
          if (each.isKilled || each.losesMemory) {
            publisher.sentFiles.close();
            publisher = site.open(place.bucket);
          }
        }
        // Each object is, whole, what its page was at some time.
        for (const [file, text] of Object.entries(place.texts())) expect(everWritten.get(file)).toContain(text);
      }
      place.failAt(() => null);
      await publisher.sync.run(atRest);
      expect(place.texts()).toEqual(await textsIn(site.siteDir));
      expect(await publisher.sync.run(atRest)).toEqual({ isComplete: true, sent: 0, removed: 0 });
      publisher.sentFiles.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
