import { expect, it, onTestFinished, vi } from 'vitest';
import type { ProductEnvironment } from './environment.ts';
import { cmsVariables, publisherVariables, withoutTarget } from './product.ts';

it('gives the publisher no secret of the CMS, but those that both have', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('SMTP_URL', 'smtps://user:password@mail.example');
  vi.stubEnv('MONGODB_ROOT_PASSWORD', 'a password');
  const variables: Record<string, string | undefined> = publisherVariables(environment);
  for (const name of ['PAYLOAD_SECRET', 'DATABASE_URI', 'SMTP_URL', 'ENQUIRY_KEYS', 'MONGODB_ROOT_PASSWORD']) {
    expect(variables[name], name).toBeUndefined();
  }
  expect(variables).toMatchObject({
    CONTENT_API_TOKEN: 'the token',
    WEBHOOK_SECRET: 'the webhooks',
    CMS_INTERNAL_URL: 'http://127.0.0.1:3000',
  });
});

it('gives the CMS nothing that opens the bucket or empties the cache', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'PURGE_TOKEN', 'PURGE_URL'])
    vi.stubEnv(name, `the ${name}`);
  const cms: Record<string, string | undefined> = cmsVariables(environment);
  const publisher: Record<string, string | undefined> = publisherVariables(environment);
  for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'PURGE_TOKEN', 'PURGE_URL']) {
    expect(cms[name], name).toBeUndefined();
    expect(publisher[name], name).toBe(`the ${name}`);
  }
});

it('sends nothing to the bucket in development, whatever .env says', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('TARGET', 's3');
  expect({ ...publisherVariables(environment), ...withoutTarget }).toMatchObject({
    TARGET: undefined,
    S3_SECRET_ACCESS_KEY: undefined,
  });
});

const environment: ProductEnvironment = {
  host: '127.0.0.1',
  cmsPort: 3000,
  sitePort: 4321,
  publisherPort: 4322,
  siteUrl: 'http://127.0.0.1:4321',
  cmsUrl: 'https://cms.example',
  publisherUrl: 'http://127.0.0.1:4322',
  cmsInternalUrl: 'http://127.0.0.1:3000',
  cmsLocalUrl: 'http://127.0.0.1:3000',
  publisherLocalUrl: 'http://127.0.0.1:4322',
  dataDir: '/data',
  databaseUri: 'mongodb://user:password@db.example/wellcite',
  seed: 'none',
  adminEmail: 'ada@example.org',
  mail: undefined,
  lookup: 'off',
  lookupEmail: undefined,
  payloadSecret: 'the secret',
  contentApiToken: 'the token',
  webhookSecret: 'the webhooks',
  enquiryKeys: ['a key'],
  enquiryKeyList: 'a key',
  trustedProxies: 0,
  webhookPrivateHosts: [],
  siteDir: undefined,
  target: { redirects: 'html', s3: null, purge: null },
};
