import type { Clock } from '../pacer.ts';

/** A clock on which waiting takes no time; it writes down how long each wait was. */
export function createTestClock(): Clock & { waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
  };
}
