/** Counts in memory what came under a key of late. A restart forgets it, and each process counts for itself. */
export interface RateLimit {
  /** Counts one more, where there is room for it. */
  take: (key: string, now: Date) => Take;
}

export type Take =
  | {
      isTaken: true;
      /** As if it had never been taken. */
      giveBack: () => void;
    }
  | {
      isTaken: false;
      /** Until there is room again, in milliseconds. */
      waitMs: number;
    };

/**
 * `most` in a stretch of `windowMs`, sliding. What was refused does not count, so that waiting always helps. `mostKeys`
 * bounds the memory: of more keys those are forgotten that were heard of longest ago.
 */
export function rateLimit({
  most,
  windowMs,
  mostKeys = 10_000,
}: {
  most: number;
  windowMs: number;
  mostKeys?: number;
}): RateLimit {
  const times = new Map<string, number[]>();
  return {
    take(key, now) {
      const at = now.getTime();
      const recent = (times.get(key) ?? []).filter((time) => time > at - windowMs);
      const isTaken = recent.length < most;
      if (isTaken) recent.push(at);
      times.delete(key);
      times.set(key, recent);
      for (const oldest of times.keys()) {
        if (times.size <= mostKeys) break;
        times.delete(oldest);
      }
      if (!isTaken) return { isTaken, waitMs: (recent[0] ?? at) + windowMs - at };
      return { isTaken, giveBack: () => remove(times.get(key), at) };
    },
  };
}

function remove(times: number[] | undefined, time: number): void {
  const index = times?.indexOf(time) ?? -1;
  if (index >= 0) times?.splice(index, 1);
}
