import { expect, onTestFinished, test } from 'vitest';
import { type DoubleError, s3Double } from '../../tests/support/target/s3-double.ts';
import type { ListedObject, SentObject } from './bucket.ts';
import { openS3Bucket } from './s3-bucket.ts';

const page: SentObject = {
  file: 'conditions/anxiety/index.html',
  bytes: Buffer.from('<!doctype html>'),
  contentType: 'text/html; charset=utf-8',
  cacheControl: 'no-cache',
  redirectTo: null,
  mark: 'abc.def',
};

async function open(changes: { prefix?: string; endpoint?: string } = {}) {
  const double = await s3Double();
  const bucket = await openS3Bucket({ ...double.target, ...changes });
  onTestFinished(() => bucket.close());
  return { ...double, bucket };
}

test('puts an object with what browsers are told of it, and our mark', async () => {
  const { bucket, objects } = await open({ prefix: 'clinic/' });
  await bucket.put({ ...page, redirectTo: 'https://clinic.example/new/' });
  const sent = objects.get('clinic/conditions/anxiety/index.html');
  expect(sent?.bytes.toString()).toBe('<!doctype html>');
  expect(sent?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-amz-meta-wellcite': 'abc.def',
    'x-amz-website-redirect-location': 'https://clinic.example/new/',
  });
  expect(await bucket.markOf(page.file)).toBe('abc.def');
});

test('lists all that is in its folder, however long the list', async () => {
  const { bucket, objects } = await open({ prefix: 'clinic/' });
  const files = Array.from({ length: 25 }, (_, number) => `p${100 + number}/index.html`);
  for (const file of files) await bucket.put({ ...page, file });
  objects.set('elsewhere', { bytes: Buffer.from(''), headers: {} });
  const listed: ListedObject[] = [];
  for await (const object of bucket.list()) listed.push(object);
  expect(listed.map(({ file }) => file)).toEqual(files);
  expect(listed[0]?.etag).toMatch(/^[0-9a-f]{32}$/);
});

test('removing what is not there is no failure, and what is not there has no mark', async () => {
  const { bucket } = await open();
  await bucket.remove('nowhere');
  expect(await bucket.markOf('nowhere')).toBeNull();
});

test.each([
  { status: 503, code: 'SlowDown' },
  { status: 500, code: 'InternalError' },
  { status: 503, code: 'ServiceUnavailable' },
])(
  'tries again where the service answers $status $code',
  async (error) => {
    const { bucket, objects, failWith, requests } = await open();
    failWith(({ number }) => (number < 3 ? error : null));
    await bucket.put(page);
    expect(objects.size).toBe(1);
    expect(requests).toHaveLength(3);
  },
  20_000,
);

async function complaint(error: DoubleError): Promise<string> {
  const { bucket, failWith, target } = await open();
  failWith(() => error);
  const message = await bucket.put(page).then(
    () => 'It was put.',
    (thrown: Error) => thrown.message,
  );
  return message.replaceAll(target.endpoint ?? '', 'https://s3.example');
}

test('says what to do about a key that may not write', async () => {
  expect(await complaint({ status: 403, code: 'AccessDenied' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (403 AccessDenied). The key must be allowed s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject and s3:DeleteObject on what is in it."`,
  );
});
test('says what to do about a key that is wrong', async () => {
  expect(await complaint({ status: 403, code: 'SignatureDoesNotMatch' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (403 SignatureDoesNotMatch). Check S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: the service does not know the key, or its secret is another."`,
  );
});
test('says what to do about a bucket that is not there', async () => {
  expect(await complaint({ status: 404, code: 'NoSuchBucket' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (404 NoSuchBucket). There is no such bucket: make it, or mend S3_BUCKET."`,
  );
});
test('says what to do about another region', async () => {
  expect(await complaint({ status: 400, code: 'AuthorizationHeaderMalformed' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (400 AuthorizationHeaderMalformed). The bucket is in another region: S3_REGION is "us-east-1". Set it, and S3_ENDPOINT, to where the bucket is."`,
  );
  expect(await complaint({ status: 301, code: 'PermanentRedirect' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (301 PermanentRedirect). The bucket is in another region: S3_REGION is "us-east-1". Set it, and S3_ENDPOINT, to where the bucket is."`,
  );
});
test('says what to do about a clock that is wrong', async () => {
  expect(await complaint({ status: 403, code: 'RequestTimeTooSkewed' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (403 RequestTimeTooSkewed). This machine's clock is wrong. Set it, for example by an NTP service."`,
  );
});
test('says what to do about a service without website hosting', async () => {
  expect(await complaint({ status: 501, code: 'NotImplemented' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (501 NotImplemented). The service does not know this. With TARGET_REDIRECTS=s3-website that is its website hosting: set it to html."`,
  );
});
test('says what to do about a service that stays overloaded', async () => {
  expect(await complaint({ status: 503, code: 'SlowDown' })).toMatchInlineSnapshot(
    `"The bucket site at https://s3.example refused putting conditions/anxiety/index.html (503 SlowDown). It is asked more than it can do. It is tried again by itself."`,
  );
}, 60_000);

test('says what to do where an answer has a status alone', async () => {
  const { bucket, failWith, target } = await open();
  failWith(() => ({ status: 403, code: '' }));
  await expect(bucket.markOf('index.html')).rejects.toThrow(
    `The bucket site at ${target.endpoint} refused saying what index.html is (403). The key must be allowed s3:ListBucket`,
  );
});

test('says what to do about a service that cannot be reached', async () => {
  const { bucket } = await open({ endpoint: 'http://127.0.0.1:9' });
  await expect(bucket.remove('index.html')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[BucketError: The bucket site at http://127.0.0.1:9 could not be asked for removing index.html (connect ECONNREFUSED 127.0.0.1:9). Check S3_ENDPOINT and the network. It is tried again by itself.]`,
  );
});

test('names no secret', async () => {
  const { bucket, failWith } = await open();
  failWith(() => ({ status: 403, code: 'InvalidAccessKeyId' }));
  const error = await bucket.put(page).catch((thrown: Error) => thrown);
  expect(JSON.stringify([error, String(error)])).not.toContain('a-key-for-tests');
});
