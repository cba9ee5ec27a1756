import { expect, test } from 'vitest';
import { createRetries } from './retries.ts';

const minute = 60_000;

/** The minutes of an hour in which each page is tried again. */
function triesWithin(minutes: number, failedAt: (minute: number) => string[]) {
  const tries = new Map<string, number[]>();
  let now = 0;
  const retryFailed = createRetries({
    failures: () => failedAt(now).map((path) => ({ path, error: 'it was not made' })),
    markDirty: (paths) => {
      for (const path of paths) tries.set(path, [...(tries.get(path) ?? []), now]);
    },
  });
  for (; now < minutes; now += 1) retryFailed(now * minute);
  return tries;
}

test('tries a page that fails again and again less and less often, but at least once an hour', () => {
  const tries = triesWithin(250, () => ['/hangs/']);
  expect(tries.get('/hangs/')).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
});

test('tries what fails for the first time at once, and what was made in between too', () => {
  const tries = triesWithin(20, (now) =>
    now < 10 ? ['/hangs/'] : now === 12 ? ['/new/'] : now > 15 ? ['/hangs/'] : [],
  );
  expect(tries.get('/new/')).toEqual([12]);
  expect(tries.get('/hangs/')).toEqual([0, 1, 3, 7, 16, 17, 19]);
});
