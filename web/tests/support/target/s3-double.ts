/**
 * A test double of an S3-compatible service, in memory: what a target asks of one, without looking at signatures. It answers
 * with the errors that a test wishes for, which a real service does not. tests/int/target.test.ts uses a real one too.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Target } from '@wellcite/shared/target-environment';
import { onTestFinished } from 'vitest';
import { closeServer, listen } from '../../../publisher/lib/http.ts';

export interface DoubleError {
  status: number;
  code: string;
}

interface StoredObject {
  bytes: Buffer;
  headers: IncomingHttpHeaders;
}

const bucket = 'site';

export async function s3Double() {
  const objects = new Map<string, StoredObject>();
  const requests: string[] = [];
  let errorFor: (request: { method: string; key: string; number: number }) => DoubleError | null = () => null;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double');
    const [, name, ...rest] = decodeURIComponent(pathname).split('/');
    const key = rest.join('/');
    const method = request.method ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    requests.push(`${method} ${key}`);
    const error = errorFor({ method, key, number: requests.length });
    if (error) return fail(response, method, error);
    if (name !== bucket) return fail(response, method, { status: 404, code: 'NoSuchBucket' });
    if (key === '') return list(response, searchParams);
    if (method === 'PUT') {
      const md5 = request.headers['content-md5'];
      if (md5 !== undefined && createHash('md5').update(bytes).digest('base64') !== md5) {
        return fail(response, method, { status: 400, code: 'BadDigest' });
      }
      objects.set(key, { bytes, headers: request.headers });
      response.writeHead(200, { etag: etagOf(bytes) }).end();
      return;
    }
    if (method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
      return;
    }
    const found = objects.get(key);
    if (!found) return fail(response, method, { status: 404, code: 'NoSuchKey' });
    const kept = Object.entries(found.headers).filter(
      ([header]) => /^x-amz-(?:meta-|website-)/.test(header) || header === 'content-type' || header === 'cache-control',
    );
    response.writeHead(200, { ...Object.fromEntries(kept), etag: etagOf(found.bytes) });
    response.end(method === 'HEAD' ? undefined : found.bytes);
  }

  function list(response: ServerResponse, query: URLSearchParams): void {
    const after = query.get('continuation-token') ?? '';
    const all = [...objects].filter(([key]) => key.startsWith(query.get('prefix') ?? '') && key > after);
    all.sort(([a], [b]) => (a < b ? -1 : 1));
    const page = all.slice(0, 10);
    const contents = page.map(
      ([key, { bytes }]) => `<Contents><Key>${key}</Key><ETag>${etagOf(bytes)}</ETag></Contents>`,
    );
    const next = all.length > page.length ? `<NextContinuationToken>${page.at(-1)?.[0]}</NextContinuationToken>` : '';
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
    );
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => closeServer(server));
  const { port } = server.address() as AddressInfo;
  const target: S3Target = {
    bucket,
    prefix: '',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'a-key-for-tests' },
  };
  return {
    target,
    objects,
    requests,
    failWith(choose: typeof errorFor): void {
      errorFor = choose;
    },
  };
}

function fail(response: ServerResponse, method: string, { status, code }: DoubleError): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  // An answer to HEAD has no body, so there the status is all that a client learns.
  response.end(
    method === 'HEAD' ? undefined : `<Error><Code>${code}</Code><Message>As the test wished.</Message></Error>`,
  );
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}
