/** Asks again and again how something stands: often while it changes, seldom when it does not, never in a tab that nobody sees. */

export interface Watch<Value> {
  /** Asks as long as somebody listens. */
  subscribe: (listener: () => void) => () => void;
  /** As it was answered last; null before that. */
  current: () => Value | null;
  /** Asks at once, and begins again with short pauses. */
  refresh: () => void;
}

export interface WatchInput<Value> {
  /** Null where there is no answer. */
  load: () => Promise<Value | null>;
  /** What is shown where no answer comes, at first or three times in a row; once or twice what was known stays. */
  silence: Value;
  /** Before it is asked again, in milliseconds; `round` counts the answers since the last refresh. */
  pause: (value: Value | null, round: number) => number;
  /** The page, whose tab may be hidden. */
  page: () => Page;
}

export type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

const mostSilences = 2;

export function watch<Value>({ load, silence, pause, page }: WatchInput<Value>): Watch<Value> {
  const listeners = new Set<() => void>();
  let value: Value | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsking = false;
  let mustAskAgain = false;
  let round = 0;
  let silences = 0;

  function schedule(delay: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (listeners.size === 0 || page().visibilityState === 'hidden') return;
    timer = setTimeout(() => void ask(), delay);
  }

  async function ask(): Promise<void> {
    timer = null;
    if (isAsking) {
      mustAskAgain = true;
      return;
    }
    isAsking = true;
    mustAskAgain = false;
    const answer = await load().catch(() => null);
    isAsking = false;
    if (mustAskAgain) return schedule(0);
    silences = answer === null ? silences + 1 : 0;
    if (answer !== null || value === null || silences > mostSilences) {
      value = answer ?? silence;
      for (const listener of listeners) listener();
    }
    schedule(pause(answer, round));
    round += 1;
  }

  function refresh(): void {
    round = 0;
    schedule(0);
  }

  function onVisibility(): void {
    if (page().visibilityState === 'visible') refresh();
    else if (timer !== null) clearTimeout(timer);
  }

  return {
    current: () => value,
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        page().addEventListener('visibilitychange', onVisibility);
        refresh();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        page().removeEventListener('visibilitychange', onVisibility);
        if (timer !== null) clearTimeout(timer);
        timer = null;
      };
    },
  };
}

/** Each pause longer than the one before, by half, up to the longest; in milliseconds. */
export function growing({ first, longest }: { first: number; longest: number }, round: number): number {
  return Math.min(first * 1.5 ** round, longest);
}
