import { LookupError } from './LookupError.ts';

/** More than the longest record of PubMed with all its references; an answer beyond it is not read on. */
export const maximumBytes = 2 * 1024 * 1024;

const types = {
  json: { accept: 'application/json', pattern: /[/+]json\b/i, words: 'JSON' },
  xml: { accept: 'application/xml, text/xml', pattern: /[/+]xml\b/i, words: 'XML' },
};
export type AnswerType = keyof typeof types;

export interface ExchangeInput {
  url: URL;
  /** The service, as editors know it. */
  name: string;
  type: AnswerType;
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
}

/**
 * One request and its answer. Never follows a redirect: it gives back where that leads, for the caller to judge.
 * @throws {LookupError}
 */
export async function exchange(input: ExchangeInput): Promise<{ body: string } | { location: string }> {
  const signal = AbortSignal.timeout(input.timeoutMs);
  let response: Response | undefined;
  try {
    response = await input.fetch(input.url, {
      redirect: 'manual',
      // Next.js keeps answers of its own `fetch` unless told not to.
      cache: 'no-store',
      signal,
      headers: { accept: types[input.type].accept, 'user-agent': 'Wellcite (references of patient education)' },
    });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location !== null) return { location };
    throwUnlessAnswered(response, input);
    return { body: await readBody(response, input.name) };
  } catch (error) {
    if (error instanceof LookupError) throw error;
    throw signal.aborted ? timeoutError(input, error) : unreachableError(input.name, error);
  } finally {
    // Lets the connection go where the body was not read to its end.
    if (response?.body && !response.body.locked) await response.body.cancel().catch(() => undefined);
  }
}

function throwUnlessAnswered(response: Response, { name, type }: ExchangeInput): void {
  const { status } = response;
  if (status === 404 || status === 410) {
    throw new LookupError({ kind: 'not-found', happened: `${name} does not know this number.`, advice: 'Check it.' });
  }
  if (status === 429 || status >= 500) {
    throw new LookupError({
      kind: 'busy',
      happened: `${name} is too busy or has an error of its own (status ${status}).`,
      retryAfterMs: retryAfterMs(response),
    });
  }
  if (status !== 200) {
    throw new LookupError({
      kind: 'refused',
      happened: `${name} refused the request (status ${status}).`,
      advice: 'Check the number.',
    });
  }
  const contentType = response.headers.get('content-type');
  if (types[type].pattern.test(contentType ?? '')) return;
  const got = contentType ? `"${contentType.slice(0, 60)}"` : 'something without a type';
  throw new LookupError({
    kind: 'not-what-was-asked',
    happened: `${name} was asked for ${types[type].words} and answered ${got}, perhaps a page for people.`,
  });
}

/** Seconds or a date, as HTTP has it; null where it is missing or neither. */
function retryAfterMs({ headers }: Response): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  const from = Date.parse(headers.get('date') ?? '');
  // Held against the service's own clock where it tells it, since the two may differ.
  return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(from) ? Date.now() : from));
}

async function readBody(response: Response, name: string): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > maximumBytes) throw tooLargeError(name);
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      bytes += chunk.value.byteLength;
      if (bytes > maximumBytes) throw tooLargeError(name);
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text + decoder.decode();
  } finally {
    reader.releaseLock();
  }
}

function tooLargeError(name: string): LookupError {
  return new LookupError({
    kind: 'too-large',
    happened: `${name} answered more than ${maximumBytes / 1024 / 1024} MB, which no single reference needs, so it was not read.`,
  });
}

function timeoutError({ name, timeoutMs }: ExchangeInput, cause: unknown): LookupError {
  const seconds = timeoutMs / 1000;
  return new LookupError({
    kind: 'timeout',
    happened: `${name} did not answer within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    cause,
  });
}

function unreachableError(name: string, cause: unknown): LookupError {
  return new LookupError({
    kind: 'offline',
    happened: `${name} could not be reached, or the connection broke.`,
    advice: 'Check the connection of the CMS to the internet, or try again later.',
    cause,
  });
}
