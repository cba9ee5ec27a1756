import { expect, test } from 'vitest';
import { eachAtOnce } from './files.ts';

test('does the work for each item, several at a time', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await eachAtOnce(
    Array.from({ length: 100 }, (_, index) => index),
    async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      done.push(item);
    },
  );
  expect(done).toHaveLength(100);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(100);
});

test('begins no other once one has failed, and fails when all that were begun have ended', async () => {
  let begun = 0;
  let ended = 0;
  const work = eachAtOnce(
    Array.from({ length: 100 }, (_, index) => index),
    async (item) => {
      begun += 1;
      await new Promise(setImmediate);
      ended += 1;
      if (item === 3) throw new Error('the disk is full');
    },
  );
  await expect(work).rejects.toThrow('the disk is full');
  expect(begun).toBeLessThan(100);
  expect(ended).toBe(begun);
});
