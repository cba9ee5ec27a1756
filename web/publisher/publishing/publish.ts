/** One publish: takes in what changed, renders every page that had read it, and puts the files in place. */
import { earliest } from '../intake/changes-heard.ts';
import type { Intake } from '../intake/intake.ts';
import type { createTurns } from '../lib/turns.ts';
import type { Stop } from '../store/stop.ts';
import { createBatches } from './batches.ts';
import { notePublish } from './last-publish.ts';
import type { PublisherParts } from './parts.ts';
import { type Problems, pageProblem, refusalProblem } from './problems.ts';
import { fullRenderCause, type Repair } from './repair.ts';
import type { WithdrawAtOnce } from './withdraw-at-once.ts';

export function createPublish(input: {
  parts: PublisherParts;
  intake: Intake;
  stop: Stop;
  repair: Repair;
  problems: Problems;
  withdrawAtOnce: WithdrawAtOnce;
  takeTurn: ReturnType<typeof createTurns>;
  /** Aborted when the publisher is being stopped. */
  ending: AbortSignal;
}) {
  const { parts, intake, stop, repair, problems, withdrawAtOnce, takeTurn, ending } = input;
  const { store, target } = parts;
  /** When somebody asked for every page to be rendered again, by performance.now(). */
  let everythingSince: number | null = null;

  /** Batch by batch, with what arrives meanwhile, until nothing is left or publishing is stopped. */
  async function renderWhatIsDirty(changed: Set<string>, since: number): Promise<void> {
    const batches = createBatches(parts);
    const mayGoAhead = () => intake.waiting.size === 0 && !ending.aborted && !stop.current();
    let editSince = since;
    let isDone = false;
    while (!isDone && !ending.aborted) {
      await takeTurn(async () => {
        if (stop.current()) {
          isDone = true;
          return;
        }
        if (!batches.isAhead()) editSince = (await intake.takeIn()) ?? editSince;
        const placing = store.isEdited()
          ? { cause: 'content', since: editSince }
          : { cause: store.setting(fullRenderCause) ?? 'content', since };
        const paths = await batches.next(mayGoAhead, placing);
        isDone = paths === null;
        if (paths === null) return store.removeSetting(fullRenderCause);
        if (paths.length > 0) target?.update('publishing');
        for (const path of paths) changed.add(path);
      });
    }
    await batches.drop();
  }

  return {
    /** Makes the site equal to what is published now. Throws where the CMS does not answer; what waits goes on waiting. */
    async publish(): Promise<void> {
      await takeTurn(async () => {
        if (intake.isCompareDue()) await intake.compare();
      });
      let since = Math.min(everythingSince ?? performance.now(), earliest(intake.waiting.values()));
      const changed = new Set<string>();
      let isAsked = false;
      let isOver = false;
      while (!isOver) {
        await renderWhatIsDirty(changed, since);
        if (ending.aborted) return;
        await takeTurn(async () => {
          const stopped = stop.current();
          // Somebody may have asked for every page just before.
          if (!stopped && store.countDirty() > 0) return;
          isOver = true;
          if (!stopped) {
            await repair.removeStrays();
            isAsked = everythingSince !== null;
            intake.done();
          } else {
            const withdrawn = await withdrawAtOnce();
            // Whatever else waits may have done so for hours.
            if (withdrawn && changed.size === 0) since = withdrawn.since;
            for (const path of withdrawn?.paths ?? []) changed.add(path);
          }
          everythingSince = null;
        });
      }
      target?.update('at-rest');
      // One that somebody asked for is told of even where no file differs.
      if (changed.size > 0 || isAsked) notePublish(parts, { pagesChanged: changed.size, since });
      problems.report([
        ...[...intake.refusals()].map(([key, reason]) => refusalProblem(key, reason)),
        ...store.failures().map(pageProblem),
      ]);
    },

    /** The next publish counts from now: somebody asked for every page. */
    everythingAsked(): void {
      everythingSince = performance.now();
    },
  };
}
