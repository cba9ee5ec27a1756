/** Asks the publisher on its private port, for the admin. It may be down, slow or of another version: that too is an answer. */

import type { z } from 'zod';
import { env } from '../../env.ts';

export type TroubleKind = 'unreachable' | 'slow' | 'unknown-answer' | 'locked-out' | 'refused' | 'failed';

export interface Trouble {
  kind: TroubleKind;
  /** What happened and what to do, for whoever works in the admin. */
  message: string;
  /** The same in the terms of whoever looks after the server. */
  detail: string;
}

export type Answer<Value> = { value: Value; trouble: null } | { value: null; trouble: Trouble };

export interface Question<Schema extends z.ZodType> {
  /** One of `publisherPaths`, with its query. */
  path: string;
  schema: Schema;
  /** Sent by POST, as JSON. */
  command?: object;
  /** How long to wait, in milliseconds. */
  timeout?: number;
}

/** Somebody looks at a page meanwhile; in milliseconds. */
const timeoutToSee = 2_500;

export type AskPublisher = <Schema extends z.ZodType>(question: Question<Schema>) => Promise<Answer<z.output<Schema>>>;

/** Never rejects. */
export const askPublisher: AskPublisher = publisherAt({ url: env.publisherUrl, token: env.contentApiToken });

export function publisherAt({ url, token }: { url: string; token: string }): AskPublisher {
  return async ({ path, schema, command, timeout = timeoutToSee }) => {
    const where = `${command ? 'POST' : 'GET'} ${url}${path}`;
    try {
      const response = await fetch(`${url}${path}`, {
        method: command ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, ...(command && { 'content-type': 'application/json' }) },
        ...(command && { body: JSON.stringify(command) }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      const body: unknown = response.status === 204 ? {} : await response.json().catch(rethrowTimeout);
      if (response.ok) {
        const parsed = schema.safeParse(body);
        if (parsed.success) return { value: parsed.data, trouble: null };
      }
      return { value: null, trouble: refusalOf({ where, status: response.status, body }) };
    } catch (error) {
      return { value: null, trouble: silenceOf({ where, error, timeout }) };
    }
  };
}

/** What is no JSON is an answer that nobody knows; what does not end is none. */
function rethrowTimeout(error: unknown): null {
  if (error instanceof SyntaxError) return null;
  throw error;
}

function refusalOf({ where, status, body }: { where: string; status: number; body: unknown }): Trouble {
  const detail = `${where} answered ${status}.`;
  if (status === 401 || status === 403) {
    return {
      kind: 'locked-out',
      message: `The publisher does not accept what this CMS asks. ${askServer} to give both the same CONTENT_API_TOKEN and start both again.`,
      detail,
    };
  }
  // A full disk is said in words that help; any other error of its own it knows nothing of.
  if (status >= 500 && status !== diskIsFull) {
    return {
      kind: 'failed',
      message: `Something went wrong in the publisher. ${askServer} to look at its log.`,
      detail,
    };
  }
  const said = wordsOf(body);
  if (said !== null && status >= 400 && status !== 404) return { kind: 'refused', message: said, detail };
  return {
    kind: 'unknown-answer',
    message: `The publisher answers, but not in a way that this CMS understands. The two may be of different versions. ${askServer} to bring both up to date and start both again.`,
    detail,
  };
}

function silenceOf({ where, error, timeout }: { where: string; error: unknown; timeout: number }): Trouble {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const seconds = timeout / 1000;
    return {
      kind: 'slow',
      message: `The publisher did not answer within ${seconds} seconds. It may have a lot to do, and is asked again by itself. If this stays so for some minutes, ${lower(askServer)} to look at its log.`,
      detail: `${where} did not answer within ${seconds} seconds.`,
    };
  }
  return {
    kind: 'unreachable',
    message: `The publisher cannot be reached. Readers see the site as it was, and what you publish goes live by itself when the publisher runs again. ${askServer} to start it.`,
    detail: `${where} failed: ${reasonOf(error)}.`,
  };
}

const diskIsFull = 507;
const askServer = 'Ask whoever looks after the server';

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `{ "error": "…" }`, as the publisher says what is wrong. */
function wordsOf(body: unknown): string | null {
  const isTold = typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';
  return isTold && body.error !== '' ? String(body.error) : null;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ('code' in cause ? String(cause.code) : error.message);
}
