/** Where no page of a draft can be made just now: logged, and said to who looks at it. */
import type { Payload } from 'payload';
import { UnshowableDraft } from './draft/UnshowableDraft.ts';
import { messageAnswer } from './page/previewAnswer.ts';
import { PreviewUnavailable } from './publisherClient.ts';

/**
 * For those who are signed in, with the reason; for others (`askFor` is the name of who shared it) without, as it may speak
 * of the inside of the site.
 * @throws whatever is no reason of that kind
 */
export function noPage(error: unknown, { payload, askFor }: { payload: Payload; askFor?: string }): Response {
  const told = reasonOf(error);
  payload.logger.warn(`A preview could not be shown. ${told.logged}`);
  const title = 'The preview cannot be shown right now';
  if (askFor === undefined) return messageAnswer(told.status, { title, message: told.message });
  return messageAnswer(503, { title, message: `Try again in a minute. If it stays like this, ask ${askFor}.` });
}

function reasonOf(error: unknown): { status: number; message: string; logged: string } {
  if (error instanceof PreviewUnavailable) {
    // Without the cause: it says where the publisher is, and may quote a draft.
    return { status: 503, message: error.message, logged: error.message.split(' (')[0] ?? '' };
  }
  if (!(error instanceof UnshowableDraft)) throw error;
  const message =
    'Something in this draft is not as the site needs it. Open it in the admin, put right what is marked there, and save it. If nothing is marked, tell whoever looks after the CMS.';
  return { status: 422, message, logged: error.message };
}
