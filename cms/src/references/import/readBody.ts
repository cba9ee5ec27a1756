/** Reads what was sent, and keeps no more of it than is allowed: a paste of any size must not fill the memory. */
import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { readText } from '../../html/readText.ts';

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
  const text = await readText(req.body, bytes);
  if (text === null) throw new APIError(tooLong, 413);
  const { data, error } = body.safeParse(parse(text));
  if (error) throw new APIError(`What was sent cannot be used. ${z.prettifyError(error)}`, 400);
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new APIError('What was sent is not JSON.', 400);
  }
}
