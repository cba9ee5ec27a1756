/** Reads what was sent, and keeps no more of it than is allowed: a paste of any size must not fill the memory. */
import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';

interface Limits<Body extends z.ZodType> {
  body: Body;
  /** Most bytes that are read. */
  bytes: number;
  /** The sentence where there are more. */
  tooLong: string;
}

/** @throws {APIError} 413 where it is too long, 400 where it is not what was asked for */
export async function readBody<Body extends z.ZodType>(
  req: PayloadRequest,
  { body, bytes, tooLong }: Limits<Body>,
): Promise<z.output<Body>> {
  const { data, error } = body.safeParse(parse(await textOf(req, { bytes, tooLong })));
  if (error) throw new APIError(`What was sent cannot be used. ${z.prettifyError(error)}`, 400);
  return data;
}

/**
 * What is too long is still received, up to a limit, and thrown away: who sends it hears the answer only then, and would
 * otherwise see a broken connection.
 */
const mostThrownAway = 64_000_000;

async function textOf(req: PayloadRequest, { bytes, tooLong }: { bytes: number; tooLong: string }): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = req.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    length += read.value.byteLength;
    if (length <= bytes) chunks.push(read.value);
    else chunks.length = 0;
    if (length <= mostThrownAway) continue;
    await reader?.cancel();
    break;
  }
  if (length > bytes) throw new APIError(tooLong, 413);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new APIError('What was sent is not JSON.', 400);
  }
}
