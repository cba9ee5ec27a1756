/** When a host's deploy hook is called: a burst of changes is one call. All in milliseconds. */

/** How long nothing must have changed. */
export const quiet = 10_000;

/** The longest that a change waits for quiet. */
export const longestWait = 60_000;

/** The shortest time between two calls. */
export const shortestPause = 60_000;

export interface Burst {
  now: Date;
  /** The first change that no call has followed yet. */
  firstChangeAt: Date;
  /** Null where it was never called. */
  lastCallAt: Date | null;
}

export function whenToCall({ now, firstChangeAt, lastCallAt }: Burst): Date {
  const settled = Math.min(now.getTime() + quiet, firstChangeAt.getTime() + longestWait);
  const allowed = lastCallAt ? lastCallAt.getTime() + shortestPause : 0;
  return new Date(Math.max(settled, allowed));
}
