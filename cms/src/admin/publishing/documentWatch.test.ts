import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DocumentStanding, standingOf } from '../../publishing/status/standing.ts';
import { timeFromPress, watchDocument } from './documentWatch.ts';
import type { Page } from './watch.ts';

const digest = 'a'.repeat(64);
const status = { digest, pagesWaiting: 0, failures: [], refusal: null, live: null };
const live: DocumentStanding = {
  ...standingOf({
    digest,
    isWithdrawn: false,
    hasNewerDraft: false,
    publishedAgo: 0,
    status,
    stopped: null,
    behind: null,
    trouble: null,
  }),
  failures: [],
  url: null,
  stopped: null,
  publishedAgo: 60_000,
  liveAgo: 59_000,
  liveTook: 200,
};
const goingLive: DocumentStanding = {
  ...live,
  name: 'going-live',
  label: 'Going live',
  isSettled: false,
  liveAgo: null,
};

describe('a document that is published', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(first: DocumentStanding) {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
    const load = vi.fn(async () => first);
    const watched = watchDocument({ load, page: () => page as Page, now: () => Date.now() });
    watched.subscribe(() => {});
    return { load, watched };
  }

  it('is looked at often until it is live, and says how long that took from the press', async () => {
    const { load, watched } = start(live);
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.current()?.liveIn).toBeNull();
    const pressedAt = Date.now();
    await vi.advanceTimersByTimeAsync(200);
    watched.saved(pressedAt);
    load.mockResolvedValueOnce(goingLive).mockResolvedValueOnce({ ...live, publishedAgo: 300, liveAgo: 20 });
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.current()).toMatchObject({ name: 'going-live', liveIn: null });
    await vi.advanceTimersByTimeAsync(120);
    expect(watched.current()).toMatchObject({ name: 'live', liveIn: 300 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('does not say how long it took once it is changed again', async () => {
    const { load, watched } = start(live);
    await vi.advanceTimersByTimeAsync(0);
    watched.saved(Date.now() - 400);
    load.mockResolvedValueOnce({ ...live, publishedAgo: 300, liveAgo: 0 });
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.current()?.liveIn).toBe(400);
    load.mockResolvedValueOnce({ ...live, name: 'changed' });
    watched.refresh();
    await vi.advanceTimersByTimeAsync(0);
    watched.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.current()).toMatchObject({ name: 'live', liveIn: null });
  });
});

describe('the time from the press', () => {
  const at = (standing: Partial<DocumentStanding>) =>
    timeFromPress({ standing: { ...live, ...standing }, pressedAt: 1_000, seenAt: 1_900 });

  it('ends when the last page was in place, not when somebody saw it', () => {
    expect(at({ publishedAgo: 700, liveAgo: 500 })).toBe(400);
  });

  it('is none where what is live was published before', () => {
    expect(at({ publishedAgo: 901, liveAgo: 500 })).toBeNull();
    expect(at({ publishedAgo: 700, liveAgo: null })).toBeNull();
  });

  it('stays between what the publisher took and what was seen, where the clocks differ', () => {
    expect(at({ publishedAgo: 700, liveAgo: 5_000, liveTook: 250 })).toBe(250);
    expect(at({ publishedAgo: 700, liveAgo: 0, liveTook: 5_000 })).toBe(900);
  });
});
