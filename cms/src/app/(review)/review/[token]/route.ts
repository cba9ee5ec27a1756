/** The page for a reviewer without an account: one version of one document, by a link that works once. */
import config from '@payload-config';
import { APIError, createLocalReq, getPayload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../../../database/inTransaction.ts';
import { isTransient } from '../../../../database/transient.ts';
import { decideByLink, readApprovalLink } from '../../../../editorial/signOff/links.ts';
import { isOurs } from '../../../../html/isOurs.ts';
import { answer } from './answer.ts';
import { readDecision } from './decision.ts';
import { reviewPage } from './reviewPage.ts';
import { reviewSubject } from './reviewSubject.ts';
import { messagePage, thanksPage } from './shortPages.ts';

interface Context {
  params: Promise<{ token: string }>;
}

/** Opening the link does not use it up: mail programs open links by themselves. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return show(await params);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOurs(request)) return answer(403, messagePage(notFromHere));
  const { token } = await params;
  const decision = await readDecision(request);
  if ('problem' in decision) return show({ token }, decision);
  const req = await newRequest();
  const read = await readApprovalLink(token, req);
  if ('refusal' in read) return answer(read.refusal.status, messagePage(read.refusal.message));
  try {
    await decide({ token, note: decision.note });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    return answer(error.status, messagePage(error.message));
  }
  return answer(200, thanksPage({ signature: read.link.signature, isApproved: decision.note === null }));
}

const notFromHere =
  'This was not sent from the page that the link opens, so nothing was done. Open the link again and decide there.';

/** `problem`: what was wrong with what was sent, and what was written, so that it is not lost. */
async function show({ token }: { token: string }, refused?: { problem: string; note: string }): Promise<Response> {
  const req = await newRequest();
  const read = await readApprovalLink(token, req);
  if ('refusal' in read) return answer(read.refusal.status, messagePage(read.refusal.message));
  const subject = await reviewSubject(read, req);
  return answer(refused ? 400 : 200, reviewPage(subject, refused ?? null));
}

async function decide(decision: { token: string; note: string | null }, isAgain = false): Promise<void> {
  const req = await newRequest();
  try {
    await inTransaction(req, () => decideByLink(decision, req));
  } catch (error) {
    // Pressed twice, or somebody else was at it in that moment: by then there is an answer to that.
    if (isAgain || !isTransient(error)) throw error;
    await decide(decision, true);
  }
}

async function newRequest(): Promise<PayloadRequest> {
  return createLocalReq({}, await getPayload({ config }));
}
