/** Counts in memory what came under a key of late. A restart forgets it, and each process counts for itself. */
export interface RateLimit {
  /** Counts one more; false where it is one too many. */
  take: (key: string, now: Date) => boolean;
}

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
      const recent = (times.get(key) ?? []).filter((time) => time > now.getTime() - windowMs);
      const isTaken = recent.length < most;
      if (isTaken) recent.push(now.getTime());
      times.delete(key);
      times.set(key, recent);
      for (const oldest of times.keys()) {
        if (times.size <= mostKeys) break;
        times.delete(oldest);
      }
      return isTaken;
    },
  };
}
