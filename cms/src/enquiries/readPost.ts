/** What a form sent, from a page with script (JSON) or without. */
import { enquiryBytes } from '@wellcite/shared/enquiry';
import { readText } from '../html/readText.ts';

export type Fields = Readonly<Record<string, unknown>>;

export type Post = { fields: Fields } | { refused: 'too-long' | 'not-json' | 'other-type' };

/** Anybody can send here, so far less than elsewhere is received only to be thrown away. In bytes. */
const mostThrownAway = 1_000_000;

type Sent = Pick<Request, 'headers'> & { body?: ReadableStream<Uint8Array> | null };

/** Whether it is answered as JSON, or as a page. */
export function wantsJson({ headers }: Pick<Request, 'headers'>): boolean {
  return typeOf(headers) === 'application/json';
}

export async function readPost({ headers, body }: Sent): Promise<Post> {
  const type = typeOf(headers);
  const text = await readText(body, enquiryBytes, mostThrownAway);
  if (text === null) return { refused: 'too-long' };
  if (type === 'application/x-www-form-urlencoded') return { fields: Object.fromEntries(new URLSearchParams(text)) };
  if (type !== 'application/json') return { refused: 'other-type' };
  try {
    const value: unknown = JSON.parse(text);
    return { fields: isFields(value) ? value : {} };
  } catch {
    // The parser's message would quote what was written.
    return { refused: 'not-json' };
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
