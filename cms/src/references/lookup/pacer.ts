/** Where time comes from, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Runs tasks one at a time and in order, each starting at least `gapMs` after the one before: NCBI forbids more than
 * three requests a second, and requests at the same time.
 */
export function createPacer({ gapMs, clock }: { gapMs: number; clock: Clock }) {
  let last: Promise<unknown> = Promise.resolve();
  let nextStart = 0;
  return function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      const early = nextStart - clock.now();
      if (early > 0) await clock.wait(early);
      nextStart = clock.now() + gapMs;
      return task();
    });
    // Whoever asked is told of the error; the next in the queue must not be.
    last = turn.catch(() => undefined);
    return turn;
  };
}
