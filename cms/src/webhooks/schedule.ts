/** When a message that was not taken is tried again. */

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** The pause before each try, in milliseconds: ten tries within about three days, the first of them at once. */
export const pauses = [
  0,
  5 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  20 * hour,
  35 * hour,
] as const;

/** How far a pause may be from the one above, as a share of it: those who failed together do not come back together. */
export const jitter = 0.2;

/** The longest that a receiver can ask to be left alone, in milliseconds. */
export const longestWait = 24 * hour;

/**
 * After this long without anything taken a webhook is switched off, though new changes keep its call alive, in
 * milliseconds: longer than the ten tries of one message can take.
 */
export const lastingFailure = 96 * hour;

export interface FailedTry {
  /** Tries so far, the one that has just failed included. */
  count: number;
  now: Date;
  /** What the receiver asked for with `Retry-After`, in milliseconds; null where it did not. */
  retryAfterMs: number | null;
  /** From 0 to 1. */
  random: number;
}

/** Null where there are no more tries. A receiver can ask for more time, and not for less. */
export function nextTryAt({ count, now, retryAfterMs, random }: FailedTry): Date | null {
  const pause = pauses[count];
  if (pause === undefined) return null;
  const jittered = pause * (1 - jitter + 2 * jitter * random);
  const asked = Math.min(retryAfterMs ?? 0, longestWait);
  return new Date(now.getTime() + Math.round(Math.max(jittered, asked)));
}

/** What a `Retry-After` header asks for, in milliseconds: a number of seconds, or a date. Null where it is neither. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * second;
  const time = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now.getTime());
}
