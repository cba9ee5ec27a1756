/** What people ask of the publisher: render everything, stop, resume, go back. */
import type { Difference, Release } from '@wellcite/shared/publisher-api';
import type { createTurns } from '../lib/turns.ts';
import { CommandRefused } from '../releases/command-refused.ts';
import { createRollback } from '../releases/rollback.ts';
import { priority } from '../store/pages.ts';
import { askedStop, type Stop } from '../store/stop.ts';
import type { PublisherParts } from './parts.ts';
import { everythingAsked, fullRenderCause } from './repair.ts';

export type Commands = ReturnType<typeof createCommands>;

export function createCommands(input: {
  parts: PublisherParts;
  stop: Stop;
  takeTurn: ReturnType<typeof createTurns>;
  withdrawAtOnce: () => Promise<unknown>;
  placeBundle: () => Promise<void>;
  onEverything: () => void;
  onStop: () => void;
  onResume: (order: { acceptLoss: boolean }) => void;
}) {
  const { parts, stop, takeTurn, withdrawAtOnce, placeBundle } = input;
  const { store, releases, log } = parts;
  const rollback = createRollback(parts);

  return {
    releases: (): Release[] => releases.log.list(),

    /** See Rollback.difference. */
    difference: (to: number): Promise<Difference> => rollback.difference(to),

    /**
     * Renders every page again; edits overtake it. Files that somebody damaged are mended.
     * @throws {CommandRefused} publishing is stopped
     */
    publishEverything: ({ by }: { by: string }): Promise<void> =>
      // Between two batches: none of them takes a page for made that is to be made anew.
      takeTurn(async () => {
        const stopped = stop.current();
        if (stopped) throw new CommandRefused(`Publishing is stopped. ${stopped.message}`);
        log.info(`${by} has every page rendered again.`);
        await placeBundle();
        store.markAllDirty(priority.fullRender);
        store.putSetting(fullRenderCause, everythingAsked);
        releases.beginAnother();
        input.onEverything();
      }),

    /** Stops publishing after the batch that is under way; a stop that is there already stays as it is. */
    stop({ by }: { by: string }): void {
      if (stop.current()) return;
      stop.begin(askedStop(by));
      log.info(`${by} stopped publishing.`);
      input.onStop();
    },

    /** Makes the site what is published now. */
    resume({ by, acceptLoss }: { by: string; acceptLoss: boolean }): void {
      const stopped = stop.current();
      if (stopped) log.info(`${by} resumed publishing.`);
      stop.end();
      input.onResume({ acceptLoss });
    },

    /**
     * Puts an earlier release in place and stops publishing.
     * @throws {CommandRefused} it is not kept
     */
    goBack: (to: number, by: string): Promise<Difference> =>
      takeTurn(async () => {
        // Refused before anything is done.
        await rollback.difference(to);
        // First what must not come back. A CMS that does not answer is no reason to keep a wrong page.
        await withdrawAtOnce().catch((error: unknown) => log.error(`Before going back: ${String(error)}`));
        const difference = await rollback.goBack({ to, by });
        log.info(`${by} went back to release ${to}; publishing is stopped.`);
        // Whether or not the CMS answers.
        parts.target?.update('at-rest');
        input.onStop();
        return difference;
      }),
  };
}
