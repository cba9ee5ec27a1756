/** A bucket of AWS S3 or of a service that speaks like it. Tries again, with growing pauses, what may pass by itself. */
import { createHash } from 'node:crypto';
import type { S3Target } from '@wellcite/shared/target-environment';
import type { Bucket, ListedObject } from './bucket.ts';
import { explainS3Error } from './explain-s3-error.ts';

/** The name of our mark among an object's metadata. */
const markName = 'wellcite';
const maxAttempts = 5;
const timeoutMs = { connect: 5_000, answer: 60_000 };

/** The client is loaded here, so that only whoever has a bucket has it in memory. */
export async function openS3Bucket(target: S3Target): Promise<Bucket> {
  const { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, paginateListObjectsV2 } = await import(
    '@aws-sdk/client-s3'
  );
  const closing = new AbortController();
  const client = new S3Client({
    region: target.region,
    ...(target.credentials ? { credentials: target.credentials } : {}),
    // A bucket as a host name needs a certificate for it, which few services but AWS have.
    ...(target.endpoint ? { endpoint: target.endpoint, forcePathStyle: true } : {}),
    maxAttempts,
    // The newer checksums are unknown to many services; each object goes with its MD5 instead, which all of them know.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: timeoutMs.connect, requestTimeout: timeoutMs.answer },
  });
  const at = (file: string) => ({ Bucket: target.bucket, Key: target.prefix + file });
  const options = { abortSignal: closing.signal };

  async function explained<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw explainS3Error(error, { target, doing });
    }
  }

  return {
    name: `the bucket ${target.bucket}`,

    put({ file, bytes, contentType, cacheControl, redirectTo, mark }) {
      const command = new PutObjectCommand({
        ...at(file),
        Body: bytes,
        ContentMD5: createHash('md5').update(bytes).digest('base64'),
        ContentType: contentType,
        CacheControl: cacheControl,
        Metadata: { [markName]: mark },
        ...(redirectTo === null ? {} : { WebsiteRedirectLocation: redirectTo }),
      });
      return explained(`putting ${file}`, async () => plain((await client.send(command, options)).ETag));
    },

    async remove(file) {
      await explained(`removing ${file}`, () => client.send(new DeleteObjectCommand(at(file)), options));
    },

    async *list(): AsyncIterable<ListedObject> {
      const pages = paginateListObjectsV2({ client }, { Bucket: target.bucket, Prefix: target.prefix });
      for (;;) {
        const page = await explained('listing what it holds', () => pages.next(options));
        if (page.done) return;
        for (const { Key, ETag } of page.value.Contents ?? []) {
          if (Key !== undefined) yield { file: Key.slice(target.prefix.length), etag: plain(ETag) };
        }
      }
    },

    markOf(file) {
      return explained(`saying what ${file} is`, async () => {
        try {
          const { Metadata } = await client.send(new HeadObjectCommand(at(file)), options);
          return Metadata?.[markName] ?? null;
        } catch (error) {
          if (error instanceof Error && error.name === 'NotFound') return null;
          throw error;
        }
      });
    },

    close() {
      closing.abort();
      client.destroy();
    },
  };
}

/** Some services put quotes around it at one place and none at another. */
function plain(etag: string | undefined): string | null {
  return etag?.replaceAll('"', '') ?? null;
}
