/** The variables that say where the site's files go, and what they mean together. */
import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';

/** How a host is told of addresses that have moved or are gone; see docs/hosting.md. */
export const redirectKinds = ['html', 's3-website', 'netlify', 'cloudflare'] as const;
export type RedirectKind = (typeof redirectKinds)[number];

const endpoint = z
  .url({ protocol: /^https?$/, error: 'the address of the service, such as https://s3.example.org' })
  .transform((url) => url.replace(/\/+$/, ''));

const bucket = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of a bucket: 3 to 63 small letters, digits, dots and hyphens');

const prefix = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*\/?$/,
    'a folder in the bucket, such as clinic/site, without a slash before it',
  )
  .transform((folder) => (folder.endsWith('/') ? folder : `${folder}/`));

const one = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' or ');
const targets = ['folder', 's3'] as const;

export const targetVariables = {
  /** Where the site's files go: nowhere but the folder, or into a bucket too. */
  TARGET: z.enum(targets, { error: one(targets) }).default('folder'),
  /** The folder, where it is not DATA_DIR/site. */
  SITE_DIR: z.string().min(1).optional(),
  TARGET_REDIRECTS: z.enum(redirectKinds, { error: one(redirectKinds) }).default('html'),
  S3_BUCKET: bucket.optional(),
  /** The folder in the bucket; the bucket itself where it is left out. */
  S3_PREFIX: prefix.optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'the name of a region, such as eu-central-1')
    .default('us-east-1'),
  /** Of a service that is not AWS's. */
  S3_ENDPOINT: endpoint.optional(),
  /** Without the two the role of the machine is used, as AWS's own programs do. */
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Is told which addresses changed after the bucket has them. */
  PURGE_URL: z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' }).optional(),
  PURGE_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
};
type TargetVariables = z.infer<z.ZodObject<typeof targetVariables>>;

/** The variables that must reach nobody but the publisher. */
export const targetSecrets: readonly (keyof typeof targetVariables)[] = [
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'PURGE_TOKEN',
  // Many hosts take a secret as a part of the address.
  'PURGE_URL',
];

/** A bucket of an S3-compatible service. */
export interface S3Target {
  bucket: string;
  /** Empty, or a folder that ends in a slash. */
  prefix: string;
  region: string;
  /** Without a slash at the end; undefined: AWS's own. */
  endpoint: string | undefined;
  /** Undefined: the role of the machine. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
}

export interface PurgeSettings {
  url: string;
  /** Sent as a bearer token. */
  token: string | undefined;
}

export interface TargetSettings {
  redirects: RedirectKind;
  /** Null: the folder is all. */
  s3: S3Target | null;
  purge: PurgeSettings | null;
}

/** @throws {EnvironmentError} what is set does not go together */
export function targetOf(variables: TargetVariables): TargetSettings {
  const { TARGET, TARGET_REDIRECTS: redirects } = variables;
  if (TARGET === 'folder') {
    if (redirects === 's3-website') {
      throw new EnvironmentError(
        'TARGET_REDIRECTS is "s3-website" and TARGET is "folder". Set TARGET=s3, or choose redirects that a folder can hold.',
      );
    }
    return { redirects, s3: null, purge: null };
  }
  if (redirects !== 'html' && redirects !== 's3-website') {
    throw new EnvironmentError(
      `TARGET_REDIRECTS is "${redirects}" and TARGET is "s3". A bucket knows "html" and "s3-website"; ${redirects} is given a folder (see docs/hosting.md).`,
    );
  }
  return { redirects, s3: s3Of(variables), purge: purgeOf(variables) };
}

function s3Of(variables: TargetVariables): S3Target {
  const { S3_BUCKET, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = variables;
  if (S3_BUCKET === undefined) {
    throw new EnvironmentError('TARGET is "s3" and S3_BUCKET is not set. Set it to the name of the bucket.');
  }
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    const [set, missing] =
      secretAccessKey === undefined
        ? ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
        : ['S3_SECRET_ACCESS_KEY', 'S3_ACCESS_KEY_ID'];
    throw new EnvironmentError(
      `${set} is set and ${missing} is not. Set both, or neither where the machine has a role that may write to the bucket.`,
    );
  }
  return {
    bucket: S3_BUCKET,
    prefix: variables.S3_PREFIX ?? '',
    region: variables.S3_REGION,
    endpoint: variables.S3_ENDPOINT,
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey },
  };
}

function purgeOf({ PURGE_URL, PURGE_TOKEN }: TargetVariables): PurgeSettings | null {
  if (PURGE_URL !== undefined) return { url: PURGE_URL, token: PURGE_TOKEN };
  if (PURGE_TOKEN === undefined) return null;
  throw new EnvironmentError(
    'PURGE_TOKEN is set and PURGE_URL is not. Set the address that is told what changed, or leave both out.',
  );
}
