/** Documents that may have changed, and when that was first heard of, by performance.now(): a clock that never jumps. */
import type { DocumentKey } from '@wellcite/shared/content-api';

/** A message that says it is older is late or from a clock that is off, and then counts from when it came. */
const longestDelayMs = 5 * 60_000;

export type ChangesHeard = Map<DocumentKey, number>;

/** Notes each key, unless it waits already. */
export function hear(waiting: ChangesHeard, { keys, since }: { keys: Iterable<DocumentKey>; since: number }): void {
  for (const key of keys) if (!waiting.has(key)) waiting.set(key, since);
}

/** When something happened that a message dates: `timestamp` is ISO 8601, by the sender's clock. */
export function sinceOf(timestamp: string): number {
  const delay = Date.now() - Date.parse(timestamp);
  return performance.now() - (delay >= 0 && delay <= longestDelayMs ? delay : 0);
}

/** The first of the moments, or now. */
export function earliest(moments: Iterable<number>): number {
  let first = performance.now();
  for (const moment of moments) first = Math.min(first, moment);
  return first;
}
