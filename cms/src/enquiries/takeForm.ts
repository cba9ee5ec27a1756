/** `POST /api/enquiries`: what a patient wrote comes in. Nothing of it gets into a log, an address, an error or a mail. */
import { type Enquiry, readEnquiry, trapField } from '@wellcite/shared/enquiry';
import type { PayloadRequest } from 'payload';
import { isFromOurPages } from './cors.ts';
import { enquiryTokens } from './enquiryTokens.ts';
import { keepEnquiry, keptIn } from './keep.ts';
import { takeKeeping, takeSending } from './limits.ts';
import { type Fields, readPost, wantsJson } from './readPost.ts';
import { jsonReply, pageReply, type Reply } from './reply.ts';

export async function takeForm(req: PayloadRequest): Promise<Response> {
  const now = new Date();
  // Before anything is done for it, and whatever it is.
  const sending = takeSending(req.headers, now);
  const reply = wantsJson(req) ? jsonReply(req) : await pageReply(req);
  if (!sending.isTaken) return reply.tooMany(sending.waitMs, null);
  if (!isFromOurPages(req.headers)) return reply.refused('not-from-here');
  const post = await readPost(req);
  if ('refused' in post) return reply.refused(post.refused);
  const { fields } = post;
  // Whoever fills in what nobody sees is a program, and is told nothing that would help it.
  if (fields[trapField]) return reply.sent();
  const read = readEnquiry(fields);
  if ('problems' in read) return reply.problems(read.problems, fields);
  return answerEnquiry({ enquiry: read.enquiry, fields, now, reply, req });
}

interface Input {
  enquiry: Enquiry;
  fields: Fields;
  now: Date;
  reply: Reply;
  req: PayloadRequest;
}

async function answerEnquiry({ enquiry, fields, now, reply, req }: Input): Promise<Response> {
  const token = enquiryTokens.read(fields.token, now);
  if (token.state !== 'good') return reply.check(token.state, fields);
  const { record } = token;
  try {
    // It is there where the button was pressed twice, the page with the answer was loaded again, or something was put right.
    const before = await keptIn(record, enquiry, req);
    if (before !== 'absent') return before === 'kept' ? reply.sent() : reply.check('used', fields);
    const keeping = takeKeeping(req.headers, now);
    if (!keeping.isTaken) return reply.tooMany(keeping.waitMs, fields);
    try {
      const kept = await keepEnquiry(enquiry, { record, now }, req);
      return kept === 'kept' ? reply.sent() : reply.check('used', fields);
    } catch (error) {
      keeping.giveBack();
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    req.payload.logger.error(
      `An enquiry could not be kept (${reason}), and whoever wrote it was told so. Check the database, and that DATA_DIR has room.`,
    );
    return reply.failed(fields);
  }
}
