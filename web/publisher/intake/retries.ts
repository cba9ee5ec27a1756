/** Tries pages again that could not be made, though nothing that they show has changed: a picture may be there by now. */
import { priority } from '../store/pages.ts';
import type { Store } from '../store/store.ts';

/** A template that never ends takes its time at each try, so that one is tried less and less often. */
const pauseMs = { first: 60_000, most: 60 * 60_000 };

export function createRetries(store: Pick<Store, 'failures' | 'markDirty'>) {
  const next = new Map<string, { at: number; pauseMs: number }>();

  /** Has those rendered again whose pause is over. `now` is by performance.now(). */
  return function retryFailed(now: number): void {
    const failed = new Set(store.failures().map(({ path }) => path));
    for (const path of next.keys()) if (!failed.has(path)) next.delete(path);
    const due = [...failed].filter((path) => (next.get(path)?.at ?? now) <= now);
    for (const path of due) {
      const last = next.get(path)?.pauseMs;
      const pause = last === undefined ? pauseMs.first : Math.min(last * 2, pauseMs.most);
      next.set(path, { at: now + pause, pauseMs: pause });
    }
    store.markDirty(due, priority.fullRender);
  };
}
