/** `POST /api/enquiries`: what a patient wrote comes in. Nothing of it gets into a log, an address, an error or a mail. */
import { readEnquiry, trapField } from '@wellcite/shared/enquiry';
import type { PayloadRequest } from 'payload';
import { isFromOurPages } from './cors.ts';
import { enquiryTokens } from './enquiryTokens.ts';
import { isKept, keepEnquiry } from './keep.ts';
import { mayBeKept, maySend } from './limits.ts';
import { type Fields, readPost, wantsJson } from './readPost.ts';
import { jsonReply, pageReply, type Reply } from './reply.ts';

export async function takeForm(req: PayloadRequest): Promise<Response> {
  const reply = wantsJson(req) ? jsonReply(req) : await pageReply(req);
  if (!isFromOurPages(req.headers)) return reply.refused('not-from-here');
  const post = await readPost(req);
  if ('refused' in post) return reply.refused(post.refused);
  const { fields } = post;
  const now = new Date();
  if (!maySend(req.headers, now)) return reply.notKept('too-many', fields);
  // Whoever fills in what nobody sees is a program, and is told nothing that would help it.
  if (fields[trapField]) return reply.sent();
  return answerForm({ fields, now, reply, req });
}

async function answerForm(input: { fields: Fields; now: Date; reply: Reply; req: PayloadRequest }): Promise<Response> {
  const { fields, now, reply, req } = input;
  const token = enquiryTokens.read(fields.token, now);
  try {
    // The button was pressed twice, or the page with the answer was loaded again.
    if (token.state === 'good' && (await isKept(token.record, req))) return reply.sent();
    const read = readEnquiry(fields);
    if ('problems' in read) return reply.problems(read.problems, fields);
    if (token.state !== 'good') return reply.check(token.state, fields);
    if (!mayBeKept(req.headers, now)) return reply.notKept('too-many', fields);
    await keepEnquiry(read.enquiry, { record: token.record, now }, req);
    return reply.sent();
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    req.payload.logger.error(
      `An enquiry could not be kept (${reason}), and whoever wrote it was told so. Check the database, and that DATA_DIR has room.`,
    );
    return reply.notKept('failed', fields);
  }
}
