/** Random choices that are the same at each run. */

export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  one<Item>(items: readonly [Item, ...Item[]]): Item;
  /** `count` different numbers from `start` up to, but not including, `end`. */
  several(count: number, range: { start: number; end: number }): number[];
}

/** Mulberry32, by Tommy Ettinger: small, quick, and good enough to make texts with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    one: (items) => items[below(items.length)] ?? items[0],
    several(count, { start, end }) {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, end - start)) chosen.add(start + below(end - start));
      return [...chosen];
    },
  };
}
