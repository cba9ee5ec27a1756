import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.ts';

const bucket = { TARGET: 's3', S3_BUCKET: 'clinic-site' };
const keys = { S3_ACCESS_KEY_ID: 'AKIA1', S3_SECRET_ACCESS_KEY: 'hush-hush' };

describe('where the files go', () => {
  it('is the folder and nowhere else, as long as nothing is said', () => {
    expect(readEnvironment({}).target).toEqual({ redirects: 'html', s3: null, purge: null });
  });

  it('is a bucket of AWS, reached by the role of the machine', () => {
    expect(readEnvironment(bucket).target).toEqual({
      redirects: 'html',
      s3: { bucket: 'clinic-site', prefix: '', region: 'us-east-1', endpoint: undefined, credentials: undefined },
      purge: null,
    });
  });

  it('is a folder in a bucket of another service, with a hook that empties a cache', () => {
    const variables = {
      ...bucket,
      ...keys,
      S3_ENDPOINT: 'https://s3.example.org/',
      S3_REGION: 'auto',
      S3_PREFIX: 'clinic/site',
      TARGET_REDIRECTS: 's3-website',
      PURGE_URL: 'https://cdn.example.org/purge?zone=1',
      PURGE_TOKEN: 't'.repeat(16),
    };
    expect(readEnvironment(variables).target).toEqual({
      redirects: 's3-website',
      s3: {
        bucket: 'clinic-site',
        prefix: 'clinic/site/',
        region: 'auto',
        endpoint: 'https://s3.example.org',
        credentials: { accessKeyId: 'AKIA1', secretAccessKey: 'hush-hush' },
      },
      purge: { url: 'https://cdn.example.org/purge?zone=1', token: 't'.repeat(16) },
    });
  });

  it('is switched off by TARGET alone', () => {
    expect(readEnvironment({ ...bucket, TARGET: 'folder' }).target.s3).toBeNull();
  });
});

describe('a line that says what to do', () => {
  it.each([
    [{ TARGET: 'ftp' }, 'TARGET is "ftp": it must be "folder" or "s3".'],
    [{ TARGET: 's3' }, 'TARGET is "s3" and S3_BUCKET is not set. Set it to the name of the bucket.'],
    [
      { ...bucket, S3_BUCKET: 'Clinic Site' },
      'S3_BUCKET is "Clinic Site": it must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens.',
    ],
    [
      { ...bucket, S3_PREFIX: '/site' },
      'S3_PREFIX is "/site": it must be a folder in the bucket, such as clinic/site, without a slash before it.',
    ],
    [
      { ...bucket, S3_ENDPOINT: 's3.example.org' },
      'S3_ENDPOINT is "s3.example.org": it must be the address of the service, such as https://s3.example.org.',
    ],
    [
      { ...bucket, S3_ACCESS_KEY_ID: 'AKIA1' },
      'S3_ACCESS_KEY_ID is set and S3_SECRET_ACCESS_KEY is not. Set both, or neither where the machine has a role that may write to the bucket.',
    ],
    [
      { ...bucket, S3_SECRET_ACCESS_KEY: 'hush-hush' },
      'S3_SECRET_ACCESS_KEY is set and S3_ACCESS_KEY_ID is not. Set both, or neither where the machine has a role that may write to the bucket.',
    ],
    [
      { TARGET_REDIRECTS: 's3-website' },
      'TARGET_REDIRECTS is "s3-website" and TARGET is "folder". Set TARGET=s3, or choose redirects that a folder can hold.',
    ],
    [
      { ...bucket, TARGET_REDIRECTS: 'netlify' },
      'TARGET_REDIRECTS is "netlify" and TARGET is "s3". A bucket knows "html" and "s3-website"; netlify is given a folder (see docs/hosting.md).',
    ],
    [
      { ...bucket, PURGE_TOKEN: 't'.repeat(16) },
      'PURGE_TOKEN is set and PURGE_URL is not. Set the address that is told what changed, or leave both out.',
    ],
    [
      { ...bucket, PURGE_URL: 'htps://cdn.example.org/purge?key=hush-hush' },
      'PURGE_URL is "…": it must be an address that begins with http:// or https://.',
    ],
    [{ ...bucket, PURGE_TOKEN: 'short' }, 'PURGE_TOKEN is "…": it must be at least 16 characters.'],
  ])('about %o', (variables, line) => {
    expect(() => readEnvironment(variables)).toThrow(new EnvironmentError(line));
  });
});
