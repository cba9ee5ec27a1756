/**
 * The site in a bucket: against OpenStack Swift, a real S3-compatible service, where there is one (Debian's python3-swift;
 * `npm test` looks for it), and always against a test double in memory.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3Target, TargetSettings } from '@wellcite/shared/target-environment';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { assemblePublisher, bundleDir } from '../../publisher/assemble.ts';
import { listFiles } from '../../publisher/lib/files.ts';
import { cacheControlOf, contentTypeOf } from '../../publisher/site/file-headers.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { type FakeContentApi, startContentApi } from '../support/content-api.ts';
import { s3Double } from '../support/target/s3-double.ts';
import type { SendOrder } from '../support/target/send-and-die.ts';
import { startSwift, swiftPython } from '../support/target/swift.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const python = swiftPython;
const services: { service: string; start: () => Promise<S3Target> }[] = [
  { service: 'a test double', start: async () => (await s3Double()).target },
  ...(python ? [{ service: 'OpenStack Swift', start: () => startSwift(python) }] : []),
];

/** What somebody else sees who looks into the bucket. */
async function lookInto(target: S3Target) {
  const { endpoint, region, credentials, bucket: Bucket } = target;
  const client = new S3Client({
    region,
    forcePathStyle: true,
    ...(endpoint ? { endpoint } : {}),
    ...(credentials ? { credentials } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  onTestFinished(() => client.destroy());
  await client.send(new CreateBucketCommand({ Bucket })).catch(() => {});
  const keys = async () => {
    const found: string[] = [];
    for (let next: string | undefined; ; ) {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket, ...(next === undefined ? {} : { ContinuationToken: next }) }),
      );
      found.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
      next = page.NextContinuationToken;
      if (next === undefined) return found.sort();
    }
  };
  const get = async (Key: string) => {
    const { Body, ContentType, CacheControl } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return { text: (await Body?.transformToString('latin1')) ?? '', type: ContentType, caching: CacheControl };
  };
  const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket, Key, Body }));
  return { keys, get, put };
}

/** The files that are not the same in the folder and in the bucket, or are in one alone, or are sent in another way. */
async function differences(siteDir: string, inBucket: Awaited<ReturnType<typeof lookInto>>): Promise<string[]> {
  const [files, keys] = [await listFiles(siteDir), await inBucket.keys()];
  const differing = files.filter((file) => !keys.includes(file)).concat(keys.filter((key) => !files.includes(key)));
  for (const file of files.filter((each) => keys.includes(each))) {
    const { text, type, caching } = await inBucket.get(file);
    const isSame = text === (await readFile(path.join(siteDir, file), 'latin1'));
    if (!isSame || type !== contentTypeOf(file) || caching !== cacheControlOf(file)) differing.push(file);
  }
  return differing;
}

const settingsFor = (s3: S3Target): TargetSettings => ({ redirects: 'html', s3, purge: null });

/** A publisher over `folder` that sends the site to `s3`. */
async function openSite(api: FakeContentApi, folder: string, s3: S3Target | null) {
  const [siteDir, stateDir] = [path.join(folder, 'site'), path.join(folder, 'state')];
  const problems: string[] = [];
  const notes: string[] = [];
  const site = await assemblePublisher({
    siteUrl: 'https://clinic.example',
    cmsUrl: 'https://cms.example',
    cmsInternalUrl: api.url,
    token: api.token,
    siteDir,
    stateDir,
    ...(s3 ? { target: settingsFor(s3) } : {}),
    log: { info: (note) => notes.push(note), error: (problem) => problems.push(problem) },
  });
  onTestFinished(() => site.publisher.stop());
  return { ...site, siteDir, stateDir, problems, notes, api, folder };
}

async function publishSamples(s3: S3Target | null) {
  const api = await startContentApi();
  for (const document of sampleDocuments) if (document.collection !== 'media') api.put(document);
  const site = await openSite(api, await temporaryFolder(), s3);
  await site.publisher.recover();
  await site.publisher.publish();
  site.search.update();
  await site.search.settled();
  await site.target?.settled();
  return site;
}

describe.each(services)('with $service', ({ start }) => {
  test('the bucket has the files of the folder, sent as the site server sends them, and follows an edit', async () => {
    const s3 = await start();
    const bucket = await lookInto(s3);
    await bucket.put('logs/of-somebody-else.txt', 'not ours');
    const { publisher, target, api, siteDir, problems, notes } = await publishSamples(s3);
    expect(problems).toEqual([]);
    expect(publisher.status().target).toMatchObject({ name: 's3://site/', isCurrent: true, lastError: null });
    expect(await differences(siteDir, bucket)).toEqual(['logs/of-somebody-else.txt']);

    notes.length = 0;
    const condition = sampleDocuments.find(({ collection }) => collection === 'conditions');
    if (condition?.collection !== 'conditions') throw new Error('There is no condition among the samples.');
    publisher.notify([api.put({ ...condition, content: { ...condition.content, slug: 'another-address' } })]);
    await publisher.publish();
    await target?.settled();
    expect(publisher.status().target?.isCurrent).toBe(true);
    expect(await differences(siteDir, bucket)).toEqual(['logs/of-somebody-else.txt']);
    expect(await bucket.keys()).toContain('conditions/another-address/index.html');
    expect(notes.filter((note) => note.startsWith('Removed'))).toEqual(['Removed a file from the bucket site.']);
    // Some tens of pages show it; the others were not sent again.
    const sent = notes.flatMap((note) => /^Sent (\d+) files/.exec(note)?.[1] ?? []).map(Number);
    expect(sent.reduce((sum, files) => sum + files, 0)).toBeLessThan((await listFiles(siteDir)).length / 2);
  });

  test('whatever request a kill -9 comes with, the next start ends with the bucket as the folder', async () => {
    const s3 = await start();
    const bucket = await lookInto(s3);
    const { store, siteDir, stateDir, publisher } = await publishSamples(null);
    const files = await listFiles(siteDir);
    const assets = (await listFiles(path.join(bundleDir, 'client'))).map((file) => ({ file }));
    await publisher.stop();
    store.close();
    const settings = settingsFor(s3);
    const [siteUrl, cmsUrl] = ['https://clinic.example', 'https://cms.example'];
    const parts = { settings, siteUrl, cmsUrl, siteDir, stateDir, assets };
    const send = async (order: Omit<SendOrder, 'parts'>) => {
      const child = fork(path.join(import.meta.dirname, '../support/target/send-and-die.ts'), {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      child.send({ parts, ...order } satisfies SendOrder);
      const [, signal] = await once(child, 'exit');
      return signal;
    };
    for (const [diesAt, isAnswered] of [
      [1, false],
      [1, true],
      [7, true],
      [20, false],
    ] as const) {
      expect(await send({ diesAt, isAnswered })).toBe('SIGKILL');
    }
    expect(await send({ diesAt: files.length * 2, isAnswered: false })).toBeNull();
    expect(await differences(siteDir, bucket)).toEqual([]);
  });

  test('says what to do where the bucket is not there', async () => {
    const s3 = await start();
    const missing = await publishSamples({ ...s3, bucket: 'nobody-made-it' });
    expect(missing.publisher.status().target?.lastError).toContain(
      'There is no such bucket: make it, or mend S3_BUCKET.',
    );
    expect(missing.problems).toHaveLength(1);
  });
});

test('what a crash kept from the bucket goes out at the next start, although the CMS is down', async () => {
  const { target: s3 } = await s3Double();
  const before = await publishSamples(null);
  await before.publisher.stop();
  before.api.setDown(true);
  const { publisher, siteDir } = await openSite(before.api, before.folder, s3);
  publisher.start();
  await vi.waitUntil(() => publisher.status().target?.isCurrent, { timeout: 30_000 });
  expect(await differences(siteDir, await lookInto(s3))).toEqual([]);
});

// The double looks at no signature.
if (python) {
  test('with OpenStack Swift: says what to do where the secret or the region is another', async () => {
    const s3 = await startSwift(python);
    await lookInto(s3);
    const credentials = { accessKeyId: 'clinic:site', secretAccessKey: 'another-secret' };
    const wrongKey = await publishSamples({ ...s3, credentials });
    expect(wrongKey.publisher.status().target?.lastError).toContain(
      '(403 SignatureDoesNotMatch). Check S3_ACCESS_KEY_ID',
    );
    const elsewhere = await publishSamples({ ...s3, region: 'eu-west-3' });
    expect(elsewhere.publisher.status().target?.lastError).toContain('S3_REGION is "eu-west-3"');
  });
}
