/**
 * Keeps the site equal to what is published: takes in what changed, renders the pages that had read it, and puts each new
 * file in place whole. One thing happens at a time; what arrives meanwhile waits in a set, so that order and repetition
 * do not matter.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { DocumentStatus, PublisherStatus } from '@wellcite/shared/publisher-api';
import { createIntake } from '../intake/intake.ts';
import { createTurns } from '../lib/turns.ts';
import { openStop } from '../store/stop.ts';
import { createCommands } from './commands.ts';
import { explain, isSoonReported, whereabouts } from './explain.ts';
import { readLastPublish } from './last-publish.ts';
import type { PublisherParts } from './parts.ts';
import { createProblems } from './problems.ts';
import { createPublish } from './publish.ts';
import { createRepair } from './repair.ts';
import { createWithdrawAtOnce } from './withdraw-at-once.ts';

export type Publisher = ReturnType<typeof createPublisher>;

const lookEveryMs = 60_000;
const retryAfterMs = { first: 500, most: 30_000 };
/** A CMS that is starting, or starting again, is no news. */
const failuresBeforeReport = 3;

export function createPublisher(parts: PublisherParts) {
  const { store, search, target, releases, documents, log } = parts;
  const repair = createRepair(parts);
  const stop = openStop(store);
  const intake = createIntake(parts, stop);
  const problems = createProblems(log);
  const withdrawAtOnce = createWithdrawAtOnce(parts, intake);
  const takeTurn = createTurns();
  const stopping = new AbortController();
  const { publish, everythingAsked } = createPublish({
    parts,
    intake,
    stop,
    repair,
    problems,
    withdrawAtOnce,
    takeTurn,
    ending: stopping.signal,
  });
  let wake = Promise.withResolvers<void>();
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    let failures = 0;
    let isRecovered = false;
    while (!stopping.signal.aborted) {
      let waitMs = lookEveryMs;
      try {
        if (!isRecovered) {
          await takeTurn(repair.atStart);
          // What a crash kept from it goes out, whether or not the CMS answers.
          target?.update('publishing');
        }
        isRecovered = true;
        await publish();
        failures = 0;
      } catch (error) {
        waitMs = Math.min(retryAfterMs.first * 2 ** failures, retryAfterMs.most);
        failures += 1;
        intake.mustCompare();
        if (failures >= failuresBeforeReport || isSoonReported(error)) {
          problems.report([explain(error)], whereabouts(error));
        }
      }
      if (failures === 0 && !stop.current() && (intake.waiting.size > 0 || intake.isCompareDue())) continue;
      search.update();
      const timer = new AbortController();
      const isDue = delay(waitMs, undefined, { signal: timer.signal }).catch(ignoreAbort);
      await Promise.race([isDue, wake.promise]);
      timer.abort();
      wake = Promise.withResolvers();
    }
  }

  const commands = createCommands({
    parts,
    stop,
    takeTurn,
    withdrawAtOnce,
    placeBundle: repair.placeBundle,
    onEverything: () => {
      everythingAsked();
      wake.resolve();
    },
    onStop: () => wake.resolve(),
    onResume: (order) => {
      repair.sweepAgain();
      intake.resume(order);
      wake.resolve();
    },
  });

  return {
    /** Puts in order what a crash, a new bundle or somebody's hand left behind. Once, before the first `publish`. */
    recover: () => takeTurn(repair.atStart),
    publish,
    commands,

    /** Recovers, then publishes whenever something changes, until `stop`. */
    start(): void {
      parts.pages.start();
      running = run();
    },

    /** These documents may have changed, since a moment by performance.now(). */
    notify(keys: readonly DocumentKey[], since = performance.now()): void {
      intake.notify(keys, since);
      wake.resolve();
    },

    status(): PublisherStatus {
      return {
        release: releases.log.number(),
        contentVersion: store.contentVersion(),
        pages: store.countPages(),
        waiting: { documents: intake.countWaiting(), pages: store.countDirty() },
        stopped: stop.current(),
        lastPublish: readLastPublish(store),
        failures: store.failures(),
        search: search.status(),
        target: target?.status() ?? null,
        lastError: problems.last(),
      };
    },

    documentStatus: (key: DocumentKey): DocumentStatus =>
      documents.of(key, {
        isWaiting: intake.isWaiting(key),
        refusal: intake.refusalOf(key),
        hasGoneBack: stop.current()?.reason === 'went-back',
      }),

    /** Finishes the batch that is being put in place, and no more. */
    async stop(): Promise<void> {
      stopping.abort();
      wake.resolve();
      await Promise.all([running, search.stop(), target?.stop()]);
      await parts.pages.close();
    },
  };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
