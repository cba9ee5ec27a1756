/**
 * The pages that are to be made, a batch at a time: the next is rendered while one is put in place. An edit overtakes a
 * full render, since a batch holds pages of one priority and is small.
 */

import type { Placing } from '../releases/releases.ts';
import { type MadeBatch, makeBatch, placeBatch } from './batch.ts';
import type { PublisherParts } from './parts.ts';

/** An edit that arrives in the middle of a full render waits for as many pages, twice. */
export const batchSize = 64;

export function createBatches(parts: PublisherParts) {
  let ahead: { paths: readonly string[]; contentNumber: number; made: Promise<MadeBatch> } | null = null;

  function begin(besides: readonly string[]): typeof ahead {
    const batch = parts.store.dirtyPages(batchSize, besides);
    if (batch.length === 0) return null;
    const contentNumber = parts.store.contentNumber();
    const made = makeBatch(parts, batch);
    // Whoever awaits it hears of it; until then it is no unhandled rejection.
    made.catch(() => {});
    return { paths: batch.map(({ path }) => path), contentNumber, made };
  }

  async function drop(): Promise<void> {
    const dropped = ahead;
    ahead = null;
    await dropped?.made.catch(() => {});
  }

  return {
    /** Whether pages are being made of the content as it is: it must not change until they are. */
    isAhead: () => ahead !== null,

    /** Puts the next batch in place, and returns the paths whose files changed; null where nothing is left to do. */
    async next(mayGoAhead: () => boolean, placing: Placing): Promise<string[] | null> {
      // A command took its turn between, and took in what was withdrawn.
      if (ahead?.contentNumber !== parts.store.contentNumber()) await drop();
      const current = ahead ?? begin([]);
      ahead = null;
      if (!current) return null;
      const made = await current.made;
      if (mayGoAhead()) ahead = begin(current.paths);
      return placeBatch(parts, made, placing);
    },

    /** Waits for what is being made, and throws it away: its pages stay to be made. */
    drop,
  };
}
