/** Sends one message to one address, and says what came of it. Follows no redirect, and reads little of the answer. */
import http from 'node:http';
import https from 'node:https';
import { AddressRefused, type Resolve, resolveAllowed } from './addresses.ts';
import { readRetryAfter } from './schedule.ts';

export interface Outgoing {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** For all of it, from looking up the name to the end of the answer, in milliseconds. */
  timeoutMs: number;
  /** Hosts that may be inside a private network. */
  privateHosts: readonly string[];
  /** In place of the system's own, for tests. */
  resolve?: Resolve | undefined;
}

export interface Outcome {
  /** Of the answer; null where none came. */
  status: number | null;
  durationMs: number;
  /** The beginning of what was answered; empty where nothing was. */
  excerpt: string;
  /** Why it counts as not taken, a part of a sentence: "it answered 503"; null where it was taken. */
  failure: string | null;
  /** How long the receiver asked to be left alone, in milliseconds; null where it did not. */
  retryAfterMs: number | null;
}

/** Of the answer, in characters; as much is kept as helps to see what is wrong. */
export const excerptLength = 300;

/** Bytes that are read of it before the connection is closed. */
const mostBytes = 4 * excerptLength;

/** Never throws: whatever goes wrong is an outcome. */
export async function post(outgoing: Outgoing): Promise<Outcome> {
  const begun = performance.now();
  const signal = AbortSignal.timeout(outgoing.timeoutMs);
  const durationMs = () => Math.round(performance.now() - begun);
  try {
    const url = new URL(outgoing.url);
    const { privateHosts, resolve } = outgoing;
    const addresses = await beforeAbort(resolveAllowed(url, { privateHosts, resolve }), signal);
    const { status, excerpt, retryAfter } = await exchange({ url, addresses, outgoing, signal });
    return {
      status,
      durationMs: durationMs(),
      excerpt,
      failure: failureOf(status),
      retryAfterMs: readRetryAfter(retryAfter, new Date()),
    };
  } catch (error) {
    const failure = reasonOf(error, outgoing.timeoutMs);
    return { status: null, durationMs: durationMs(), excerpt: '', failure, retryAfterMs: null };
  }
}

interface Exchange {
  url: URL;
  addresses: Awaited<ReturnType<typeof resolveAllowed>>;
  outgoing: Outgoing;
  signal: AbortSignal;
}

interface Answer {
  status: number;
  excerpt: string;
  retryAfter: string | undefined;
}

/** Not by `fetch`, which would look the name up a second time and could be led elsewhere. */
function exchange({ url, addresses, outgoing, signal }: Exchange): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const body = Buffer.from(outgoing.body, 'utf8');
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    method: 'POST',
    agent: false,
    signal,
    lookup: (_hostname, options, callback) => {
      const [first] = addresses;
      if (!first) callback(new Error('The name leads to no address.'), '');
      else if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    },
    headers: { 'user-agent': 'Wellcite', accept: '*/*', ...outgoing.headers, 'content-length': body.length },
  });
  request.on('error', reject);
  request.on('response', (response) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = () => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, excerpt: excerptOf(chunks), retryAfter: headers['retry-after'] });
      response.destroy();
    };
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= mostBytes) finish();
    });
    response.on('end', finish);
    // What was answered counts, though its body broke off or took too long.
    request.off('error', reject);
    request.on('error', finish);
    response.on('error', finish);
  });
  request.end(body);
  return promise;
}

/** The system's own look-up cannot be stopped, so it is not waited for. */
async function beforeAbort<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function failureOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) {
    return `it answered ${status}, a redirect, and none is followed: enter the address that it leads to`;
  }
  if (status === 410) return 'it answered 410: it wants no more messages';
  return `it answered ${status}`;
}

/** Control characters would spoil a log; what is no UTF-8 at all shows as such. */
function excerptOf(chunks: readonly Buffer[]): string {
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\p{C}+/gu, ' ')
    .trim();
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
}

const codes: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it closed the connection without an answer',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
  ENOTFOUND: 'its name leads to no address',
  EAI_AGAIN: 'its name could not be looked up at the moment',
};

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AddressRefused) return error.message;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return `it did not answer within ${timeoutMs / 1000} seconds`;
  }
  const code = 'code' in error ? String(error.code) : '';
  if (/^(?:CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code))
    return `its certificate is not valid (${code})`;
  return codes[code] ?? `the connection failed (${code || error.message})`;
}
