/** How a form is answered: a page with script as JSON, one without as a page that keeps what was typed. */
import type { EnquiryProblem } from '@wellcite/shared/enquiry';
import { enquiryTimes } from '@wellcite/shared/enquiry-times';
import { enquiryTroubles, tooManyWords } from '@wellcite/shared/enquiry-words';
import type { PayloadRequest } from 'payload';
import { corsHeaders } from './cors.ts';
import { enquiryTokens } from './enquiryTokens.ts';
import { answer } from './pages/answer.ts';
import { formPage } from './pages/formPage.ts';
import { sentPage } from './pages/sentPage.ts';
import { siteFrame } from './pages/siteFrame.ts';
import { stopPage } from './pages/stopPage.ts';
import type { Fields } from './readPost.ts';
import type { ReadToken } from './tokens.ts';

export type Refusal = 'not-from-here' | 'too-long' | 'not-json' | 'other-type';
/** `used`: what was sent with it before was answered already. */
type BadToken = Exclude<ReadToken['state'], 'good'> | 'used';

export interface Reply {
  sent: () => Response;
  problems: (problems: readonly EnquiryProblem[], fields: Fields) => Response;
  /** It is complete, and its token is not good: without script that is so each first time. */
  check: (token: BadToken, fields: Fields) => Response;
  /** `waitMs`: until it can be sent again. `fields` null: nothing of it was read. */
  tooMany: (waitMs: number, fields: Fields | null) => Response;
  failed: (fields: Fields) => Response;
  /** Nothing of it could be read. */
  refused: (why: Refusal) => Response;
}

/** What was typed is on the page before this one. */
const goBack = 'Go back to the page before this one to do so.';

const refusals: Record<Refusal, { status: number; message: string }> = {
  'not-from-here': {
    status: 403,
    message:
      'This was not sent from our contact page, so nothing was kept. Open the contact page and write to us there.',
  },
  'too-long': { status: 413, message: `${enquiryTroubles['too-long']} ${goBack}` },
  'not-json': { status: 400, message: 'What was sent is not JSON.' },
  'other-type': {
    status: 415,
    message: 'What was sent is no form of ours, so nothing was kept. Open the contact page and write to us there.',
  },
};

/** After our side failed, in milliseconds. */
const failedWaitMs = 30_000;

const checks: Record<BadToken, string | null> = {
  missing: null,
  'too-soon': 'That was quick. Take a moment to check what you wrote, then send it.',
  used: 'We have answered what you sent before. To send this too, check what you wrote, then send it.',
  'too-old': 'The form was open for a long time. Check what you wrote, then send it.',
};

export function jsonReply(req: PayloadRequest): Reply {
  const json = (status: number, body: object, headers: Record<string, string> = {}) =>
    Response.json(body, { status, headers: { ...corsHeaders(req.headers), 'cache-control': 'no-store', ...headers } });
  return {
    sent: () => json(200, { sent: true }),
    problems: (problems) => json(400, { errors: problems }),
    check: (token) =>
      json(409, {
        errors: [
          { message: checks[token] ?? 'The form has no token. Ask for one at /api/enquiries/start, and send both.' },
        ],
        token: enquiryTokens.make(new Date()),
        waitMs: enquiryTimes.least,
      }),
    tooMany: (waitMs) => json(429, { errors: [{ message: tooManyWords(waitMs) }], waitMs }, retryAfter(waitMs)),
    failed: () => json(503, { errors: [{ message: enquiryTroubles.failed }] }, retryAfter(failedWaitMs)),
    refused: (why) => json(refusals[why].status, { errors: [{ message: refusals[why].message }] }),
  };
}

export async function pageReply(req: PayloadRequest): Promise<Reply> {
  const frame = await siteFrame(req);
  const form = (
    status: number,
    input: { problems?: readonly EnquiryProblem[]; notice?: string | null; fields: Fields; isUsed?: boolean },
    headers: Record<string, string> = {},
  ) => {
    const { problems = [], notice = null, fields, isUsed = false } = input;
    // One that is good, or will be in a moment, is kept: whoever sends the same form again by mistake sends the same token.
    const isKept = !isUsed && ['good', 'too-soon'].includes(enquiryTokens.read(fields.token, new Date()).state);
    const token = isKept ? String(fields.token) : enquiryTokens.make(new Date());
    return answer(status, formPage({ frame, problems, notice, fields, token }), headers);
  };
  return {
    sent: () => answer(200, sentPage(frame)),
    problems: (problems, fields) => form(400, { problems, fields }),
    check: (token, fields) => form(200, { notice: checks[token], fields, isUsed: token === 'used' }),
    tooMany: (waitMs, fields) =>
      fields
        ? form(429, { notice: tooManyWords(waitMs), fields }, retryAfter(waitMs))
        : answer(429, stopPage(frame, `${tooManyWords(waitMs)} ${goBack}`), retryAfter(waitMs)),
    failed: (fields) => form(503, { notice: enquiryTroubles.failed, fields }, retryAfter(failedWaitMs)),
    refused: (why) => answer(refusals[why].status, stopPage(frame, refusals[why].message)),
  };
}

function retryAfter(waitMs: number): Record<string, string> {
  return { 'retry-after': String(Math.ceil(waitMs / 1000)) };
}
