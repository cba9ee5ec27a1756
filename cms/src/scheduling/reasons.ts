/** Why something that was scheduled did not happen, and what to do: sentences for whoever scheduled it. */
import { APIError, ValidationError } from 'payload';

/** Thrown where what is due may not happen for a reason of the schedule itself. */
export class ScheduleProblem extends Error {
  override name = 'ScheduleProblem';
}

/** Null where it is no refusal, but an error of ours. */
export function reasonsOf(error: unknown): string[] | null {
  if (error instanceof ScheduleProblem) return [error.message];
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ label, message }) => fieldReason(typeof label === 'string' ? label : '', message));
  }
  if (!(error instanceof APIError)) return null;
  switch (error.status) {
    case 403:
      return [noLongerAllowed];
    case 404:
      return ['It is in the trash or was deleted. Restore it, and schedule it again.'];
    default:
      return error.status < 500 ? [whole(error.message)] : null;
  }
}

export const noLongerAllowed =
  'Whoever scheduled it may not publish any more. Somebody who may has to publish or schedule it.';

export const brokenDown =
  'Something went wrong in the CMS, not in the text. Try to publish it by hand; if that fails too, an admin finds the reason in the log of the CMS.';

/** A gate's label holds its message already; a field's own does not. */
function fieldReason(label: string, message: string): string {
  const [name, reason] = [whole(label), whole(message)];
  if (label === '' || name.includes(reason)) return label === '' ? reason : name;
  return `${label} – ${reason}`;
}

/** The admin takes a message apart at commas, for which a mark stands that looks like one. Nothing does that here. */
function whole(text: string): string {
  return text.replaceAll('‚', ',').replace(/[.!?…]?$/, (end) => end || '.');
}
