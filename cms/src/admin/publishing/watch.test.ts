import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { growing, type Page, watch } from './watch.ts';

describe('a watch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(pause = 1_000) {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
    let asked = 0;
    const load = vi.fn(async (): Promise<number | null> => {
      asked += 1;
      return asked;
    });
    const watched = watch({ load, silence: -1, pause: () => pause, page: () => page as Page });
    const show = (visibilityState: DocumentVisibilityState) => {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    return { load, show, watched };
  }

  it('asks nothing until somebody listens, and nothing when nobody does any more', async () => {
    const { load, watched } = start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(load).not.toHaveBeenCalled();
    const stop = watched.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(2_500);
    expect(load).toHaveBeenCalledTimes(3);
    stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(load).toHaveBeenCalledTimes(3);
    expect(watched.current()).toBe(3);
  });

  it('asks nothing in a tab that nobody sees, and at once when somebody looks again', async () => {
    const { load, show, watched } = start();
    watched.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    show('hidden');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(load).toHaveBeenCalledTimes(1);
    show('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps what it knew where an answer fails to come, and goes on asking', async () => {
    const { load, watched } = start();
    const listener = vi.fn();
    watched.subscribe(listener);
    await vi.advanceTimersByTimeAsync(0);
    load.mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('offline'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect([watched.current(), listener.mock.calls.length]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watched.current()).toBe(2);
  });

  it('says so where no answer comes at first, or for long', async () => {
    const { load, watched } = start();
    load.mockResolvedValueOnce(null);
    watched.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.current()).toBe(-1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watched.current()).toBe(1);
    load.mockResolvedValue(null);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(watched.current()).toBe(-1);
  });

  it('has one question on its way at a time, and asks again after it where it was refreshed meanwhile', async () => {
    const { load, watched } = start();
    const first = Promise.withResolvers<number>();
    load.mockReturnValueOnce(first.promise);
    watched.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    watched.refresh();
    watched.refresh();
    await vi.advanceTimersByTimeAsync(500);
    expect(load).toHaveBeenCalledTimes(1);
    first.resolve(7);
    await vi.advanceTimersByTimeAsync(10);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

it('pauses longer each time, up to the longest', () => {
  const pauses = [0, 1, 2, 20].map((round) => growing({ first: 100, longest: 1_000 }, round));
  expect(pauses).toEqual([100, 150, 225, 1_000]);
});
