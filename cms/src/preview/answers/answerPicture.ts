/** A picture on a preview. Its file is found by the digest that names it, and never by a path. */
import type { PayloadRequest } from 'payload';
import { answerMedia } from '../../publishing/content-api/media.ts';
import { privateBytes } from '../page/previewAnswer.ts';
import { notThere } from './notThere.ts';

/** `reader`: somebody who is signed in, and must be one who may see pictures; or whoever has a link that works. */
export async function answerPicture(file: string, req: PayloadRequest, reader: 'user' | 'anyone'): Promise<Response> {
  if (reader === 'user' && !(await maySee(req))) return notThere();
  const answer = await answerMedia({ ...req, routeParams: { file } });
  const type = answer.headers.get('content-type');
  if (!answer.ok || !answer.body || !type) return notThere();
  return privateBytes(answer.body, { 'Content-Type': type });
}

async function maySee(req: PayloadRequest): Promise<boolean> {
  return Boolean(await req.payload.collections.media.config.access.read({ req }));
}
