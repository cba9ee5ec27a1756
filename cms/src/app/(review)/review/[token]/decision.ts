/** What the form of the review page sends. */
import { lengths } from '@wellcite/shared/vocabulary';
import { readText } from '../../../../html/readText.ts';

/** Much more than the form can send, in bytes. */
const mostBytes = 64 * 1024;

/** A decision, where a note means that changes are asked for, or what is wrong with what was sent. */
export async function readDecision(
  request: Request,
): Promise<{ note: string | null } | { problem: string; note: string }> {
  const body = await readText(request.body, mostBytes);
  if (body === null) return { problem: 'That was too much text. Shorten it and send it again.', note: '' };
  const form = new URLSearchParams(body);
  // Forms send line ends as two characters; the limit counts one, as the browser's does.
  const note = (form.get('note') ?? '').replaceAll('\r\n', '\n').trim();
  if (form.get('decision') === 'changes') {
    if (note === '') return { problem: 'Say what should be changed, then send it again.', note };
    if (note.length <= lengths.paragraph) return { note };
    const tooMany = note.length - lengths.paragraph;
    return { problem: `That is ${tooMany} characters too long. Shorten it and send it again.`, note };
  }
  if (form.get('decision') === 'approve' && form.get('hasRead') === 'yes') return { note: null };
  return { problem: 'Tick that you have read it and that it is right, then sign.', note };
}
