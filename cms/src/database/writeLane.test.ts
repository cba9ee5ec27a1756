import { describe, expect, test } from 'vitest';
import { createWriteLane, type Turn, type WriteLane } from './writeLane.ts';

/** Asks for a turn as Payload does, after an await: without it the turn would be the test's as well. */
async function beginAlone(lane: WriteLane): Promise<Turn> {
  await settled();
  return lane.begin();
}

/** Resolves when everything that is ready to run has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the write lane', () => {
  test('lets one in at a time, in the order they asked', async () => {
    const lane = createWriteLane();
    const seen: string[] = [];
    let inside = 0;
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        lane.write(async () => {
          inside += 1;
          expect(inside).toBe(1);
          seen.push(name);
          await settled();
          inside -= 1;
        }),
      ),
    );
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  test('goes on after a write that failed', async () => {
    const lane = createWriteLane();
    const failed = lane.write(() => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    await expect(lane.write(async () => 'yes')).resolves.toBe('yes');
  });

  test('a write of the one whose turn it is joins that turn, and a stranger’s waits for its end', async () => {
    const lane = createWriteLane();
    const seen: string[] = [];
    const flow = async () => {
      await settled();
      const turn = await lane.begin();
      await lane.write(async () => seen.push('own'));
      await settled();
      seen.push('end');
      lane.end(turn);
    };
    const stranger = async () => {
      await settled();
      await settled();
      await lane.write(async () => seen.push('stranger'));
    };
    await Promise.all([flow(), stranger()]);
    expect(seen).toEqual(['own', 'end', 'stranger']);
  });

  test('after its turn is over, a flow waits like any other', async () => {
    const lane = createWriteLane();
    const turn = await lane.begin();
    lane.end(turn);
    let release = () => {};
    const other = lane.write(() => new Promise<void>((resolve) => (release = resolve)));
    let isDone = false;
    const later = lane.write(async () => (isDone = true));
    await settled();
    expect(isDone).toBe(false);
    release();
    await Promise.all([other, later]);
    expect(isDone).toBe(true);
  });

  test('a turn that waits for the turn it is part of is given up, in words, and the outer one goes on', async () => {
    const lane = createWriteLane({ own: 20, others: 10_000 });
    const flow = async () => {
      const outer = await lane.begin();
      const nested = async () => lane.begin();
      const error = await nested().catch((reason: Error) => reason.message);
      lane.end(outer);
      return error;
    };
    expect(await flow()).toMatchInlineSnapshot(
      `"A write waited for the transaction that it is itself part of, and was given up. An operation inside a hook was called without "req": pass the hook’s own."`,
    );
    await expect(lane.write(async () => 'free')).resolves.toBe('free');
  });

  test('nobody waits for ever for a turn that does not end', async () => {
    const lane = createWriteLane({ own: 10_000, others: 20 });
    await beginAlone(lane);
    await expect(lane.write(async () => 'never')).rejects.toMatchInlineSnapshot(
      `[APIError: Somebody else’s change has been going on for so long that this one was given up. Nothing was saved. Try again in a minute.]`,
    );
  });

  test('patience starts anew with each turn: a long queue that moves fails nobody', async () => {
    const lane = createWriteLane({ own: 10_000, others: 40 });
    const work = () => new Promise<void>((resolve) => setTimeout(resolve, 15));
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => (async () => lane.write(work))()));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'fulfilled'));
  });
});
