/** What an answer of an S3-compatible service means, and what to do about it. */
import type { S3Target } from '@wellcite/shared/target-environment';
import { BucketError } from './bucket.ts';

/** `doing`: what was asked for, such as "putting index.html". */
export function explainS3Error(error: unknown, { target, doing }: { target: S3Target; doing: string }): BucketError {
  const { code, status, message } = readError(error);
  const answer = [status, code].filter(Boolean).join(' ') || message;
  const where = target.endpoint ? `${target.bucket} at ${target.endpoint}` : `${target.bucket} at AWS`;
  const verb = status === null ? 'could not be asked for' : 'refused';
  const line = `The bucket ${where} ${verb} ${doing} (${answer}). ${adviceFor(code, status, target)}`;
  return new BucketError(line, { cause: error });
}

function adviceFor(code: string, status: number | null, target: S3Target): string {
  switch (code) {
    case 'NoSuchBucket':
      return 'There is no such bucket: make it, or mend S3_BUCKET.';
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
    case 'InvalidToken':
    case 'ExpiredToken':
      return 'Check S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: the service does not know the key, or its secret is another.';
    case 'CredentialsProviderError':
      return 'There is no key: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or give this machine a role that may write to the bucket.';
    case 'AuthorizationHeaderMalformed':
    case 'AuthorizationQueryParametersError':
    case 'PermanentRedirect':
    case 'TemporaryRedirect':
    case 'IllegalLocationConstraintException':
      return `The bucket is in another region: S3_REGION is "${target.region}". Set it, and S3_ENDPOINT, to where the bucket is.`;
    case 'RequestTimeTooSkewed':
    case 'RequestExpired':
      return "This machine's clock is wrong. Set it, for example by an NTP service.";
    case 'NotImplemented':
      return 'The service does not know this. With TARGET_REDIRECTS=s3-website that is its website hosting: set it to html.';
    case 'SlowDown':
    case 'TooManyRequests':
      return 'It is asked more than it can do. It is tried again by itself.';
  }
  if (status === 403) {
    return 'The key must be allowed s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject and s3:DeleteObject on what is in it.';
  }
  if (status === 301 || status === 307) return adviceFor('PermanentRedirect', null, target);
  if (status === 404) return adviceFor('NoSuchBucket', null, target);
  if (status === null) return 'Check S3_ENDPOINT and the network. It is tried again by itself.';
  return 'It is tried again by itself; where it stays so, ask whoever runs the service.';
}

/** Services name errors in several places, and answers without a body have a status alone. */
function readError(error: unknown): { code: string; status: number | null; message: string } {
  if (!(error instanceof Error)) return { code: '', status: null, message: String(error) };
  const status = '$metadata' in error ? statusOf(error.$metadata) : null;
  const named = 'Code' in error && typeof error.Code === 'string' ? error.Code : error.name;
  const isName = named !== 'Error' && named !== 'Unknown' && named !== 'UnknownError' && !/^\d+$/.test(named);
  return { code: isName ? named : '', status, message: error.message };
}

function statusOf(metadata: unknown): number | null {
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return null;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
}
