/** SITE_PORT: serves the site's files. Compression and ETag are made from the bytes that were opened. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import { sha256 } from '@wellcite/shared/digest';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import { hasCode } from '../lib/error-code.ts';
import { isMissing, readIfThere } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import { createSizeLimitedMap } from '../lib/size-limited-map.ts';
import { answerOf, type FileAnswer } from './file-answer.ts';
import { cacheControlOf, contentTypeOf, isText } from './file-headers.ts';
import { indexFolder } from './routes.ts';
import { createSecurityHeaders } from './security-headers.ts';

const compress = {
  br: (bytes: Buffer, quality: number) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
type Encoding = keyof typeof compress;

/** Bytes of compressed answers that are kept. */
const cacheLimit = 64 * 1024 * 1024;

/** `cmsUrl`: the CMS's public address, without a slash at the end. */
export function createSiteServer(options: { siteDir: string; cmsUrl: string; log: Log }): Server {
  const { siteDir, cmsUrl, log } = options;
  const securityHeadersOf = createSecurityHeaders(cmsUrl);
  const compressed = createCache(cacheLimit);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', ...securityHeadersOf(null) }).end();
      return;
    }
    const wanted = fileOfRequest(request.url ?? '/');
    const bytes = wanted && (await readFileOf(siteDir, wanted.file));
    if (wanted && bytes)
      return send(request, response, { ...answered(bytes, wanted.search), file: wanted.file, bytes });
    const file = wanted && `${wanted.file}/index.html`;
    const below = file && (await readFileOf(siteDir, file));
    if (below) {
      const answer = answered(below, wanted.search);
      // What has moved or is gone says so at once; the rest is at the address with the slash.
      if (answer.status !== 200) return send(request, response, { ...answer, file, bytes: below });
      response.writeHead(301, { location: `${wanted.pathname}/${wanted.search}`, ...securityHeadersOf(null) }).end();
      return;
    }
    const notFound = (await readFileOf(siteDir, '404.html')) ?? Buffer.from('<!doctype html><title>Not found</title>');
    return send(request, response, { status: 404, location: null, file: '404.html', bytes: notFound });
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    { status, location, file, bytes }: { status: number; location: string | null; file: string; bytes: Buffer },
  ): Promise<void> {
    const type = contentTypeOf(file);
    const isPacked = packedFile.test(file);
    const isCompressed = isText(type) || isPacked;
    const chosen = isCompressed ? chooseEncoding(request) : null;
    // Who takes no brotli gets a packed file as it is.
    const encoding = isPacked && chosen !== 'br' ? null : chosen;
    const digest = sha256(bytes);
    const headers: Record<string, string> = {
      ...securityHeadersOf(file),
      'content-type': type,
      'cache-control': cacheControlOf(file),
      etag: `"${digest.slice(0, 32)}${encoding ? `-${encoding}` : ''}"`,
      ...(isCompressed ? { vary: 'accept-encoding' } : {}),
      ...(location === null ? {} : { location }),
    };
    if (status === 200 && fresh(request.headers, headers)) {
      response.writeHead(304, headers).end();
      return;
    }
    const plain = async () => (isPacked ? promisify(gunzip)(bytes) : bytes);
    const body = encoding
      ? await compressed(`${digest}-${encoding}`, async () => compress[encoding](await plain(), qualityFor(file)))
      : bytes;
    response.writeHead(status, {
      ...headers,
      ...(encoding ? { 'content-encoding': encoding } : {}),
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      // Without the query: what somebody searches for is about their health.
      log.error(
        `Serving ${request.url?.split('?', 1)[0]} failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (!response.headersSent) response.writeHead(500, securityHeadersOf(null));
      response.end();
    });
  });
}

/** The file that an address asks for, relative to the site's folder; null where it is not an address of a file. */
export function fileOfRequest(url: string): { file: string; pathname: string; search: string } | null {
  const [encoded = '/', query] = url.split('?', 2);
  let pathname: string;
  try {
    pathname = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  const isPlain = pathname.startsWith('/') && !pathname.includes('\0') && !pathname.includes('\\');
  if (!isPlain || pathname.startsWith('//') || pathname.split('/').some((part) => part.startsWith('.'))) return null;
  const file = pathname.slice(1);
  return {
    file: file === '' || file.endsWith('/') ? `${file}index.html` : file,
    pathname: encoded,
    search: query === undefined ? '' : `?${query}`,
  };
}

/** How the file is answered; a query goes along to where it leads. */
function answered(bytes: Buffer, search: string): FileAnswer {
  const answer = answerOf(bytes);
  return answer.status === 301 ? { status: 301, location: answer.location + search } : answer;
}

async function readFileOf(siteDir: string, file: string): Promise<Buffer | null> {
  try {
    return await readIfThere(path.join(siteDir, file));
  } catch (error) {
    if (isFolder(error) || isMissing(error)) return null;
    throw error;
  }
}

function isFolder(error: unknown): boolean {
  return hasCode(error, ['EISDIR', 'ENAMETOOLONG']);
}

/** Pagefind packs these by gzip and unpacks them itself where the browser has not done so: brotli makes them a seventh smaller. */
const packedFile = /^pagefind\/.+\.(?:pagefind|pf_(?:index|fragment|filter|meta))$/;

/**
 * Brotli's best takes long, a quarter of a second for the largest: it is for what is made once and fetched by many.
 * For a page 10 is a tenth smaller than 9, in the same time; 11 takes three times as long for another two per cent.
 */
function qualityFor(file: string): number {
  return file.startsWith('_astro/') || file.startsWith(indexFolder) ? 11 : 10;
}

/** The smallest that the reader takes: browsers list brotli last, and mean nothing by it. */
function chooseEncoding(request: IncomingMessage): Encoding | null {
  const accepted = new Negotiator(request).encodings(['br', 'gzip']);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}

/** Keeps what was made under a key, until it is more than `limit` bytes. */
function createCache(limit: number) {
  const kept = createSizeLimitedMap<Buffer>({ limit, sizeOf: ({ length }) => length });
  return async (key: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const known = kept.get(key);
    if (known) return known;
    const made = await make();
    kept.set(key, made);
    return made;
  };
}
