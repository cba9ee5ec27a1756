/**
 * Keeps the site equal to what is published: takes in what changed, renders the pages that had read it, and puts each new
 * file in place whole. One thing happens at a time; what arrives meanwhile waits in a set, so that order and repetition
 * do not matter.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentKey } from '@wellcite/shared/content-api';
import type { DocumentStatus, PublisherStatus } from '@wellcite/shared/publisher-api';
import { z } from 'zod';
import { earliest } from '../intake/changes-heard.ts';
import { createIntake } from '../intake/intake.ts';
import { createTurns } from '../lib/turns.ts';
import { openStop } from '../store/stop.ts';
import { createBatches } from './batches.ts';
import { createCommands } from './commands.ts';
import { explain, isSoonReported } from './explain.ts';
import type { PublisherParts } from './parts.ts';
import { createProblems, pageProblem, refusalProblem } from './problems.ts';
import { createRepair, fullRenderCause } from './repair.ts';
import { createWithdrawAtOnce } from './withdraw-at-once.ts';

const lastPublishSchema = z.object({ at: z.string(), durationMs: z.number(), pagesChanged: z.number() });

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
  const withdrawAtOnce = createWithdrawAtOnce(parts);
  const takeTurn = createTurns();
  const stopping = new AbortController();
  /** When somebody asked for every page to be rendered again, by performance.now(). */
  let everythingSince: number | null = null;
  let wake = Promise.withResolvers<void>();
  let running: Promise<void> = Promise.resolve();

  /** Makes the site equal to what is published now. Throws where the CMS does not answer; what waits goes on waiting. */
  async function publish(): Promise<void> {
    await takeTurn(async () => {
      if (intake.isCompareDue()) await intake.compare();
    });
    const asked = everythingSince;
    const since = Math.min(asked ?? performance.now(), earliest(intake.waiting.values()));
    const changed = new Set<string>();
    await renderWhatIsDirty(changed, since);
    if (stopping.signal.aborted) return;
    await takeTurn(async () => {
      if (!stop.current()) return repair.removeStrays();
      for (const path of await withdrawAtOnce(intake.waiting)) changed.add(path);
    });
    target?.update('at-rest');
    intake.done();
    note({ changed, since, isAsked: asked !== null && !stop.current() });
    if (everythingSince === asked) everythingSince = null;
    problems.report([
      ...[...intake.refusals()].map(([key, reason]) => refusalProblem(key, reason)),
      ...store.failures().map(pageProblem),
    ]);
  }

  /** Batch by batch, with what arrives meanwhile, until nothing is left or publishing is stopped. */
  async function renderWhatIsDirty(changed: Set<string>, since: number): Promise<void> {
    const batches = createBatches(parts);
    const mayGoAhead = () => intake.waiting.size === 0 && !stopping.signal.aborted && !stop.current();
    let editSince = since;
    let isDone = false;
    while (!isDone && !stopping.signal.aborted) {
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

  /** Writes down that a publish is over. One that somebody asked for is told of even where no file differs. */
  function note({ changed, since, isAsked }: { changed: ReadonlySet<string>; since: number; isAsked: boolean }): void {
    if (changed.size === 0 && !isAsked) return;
    const lastPublish = {
      at: new Date().toISOString(),
      durationMs: Math.round(performance.now() - since),
      pagesChanged: changed.size,
    };
    store.putSetting('lastPublish', JSON.stringify(lastPublish));
    const what = changed.size === 1 ? 'a page' : `${changed.size} pages`;
    log.info(
      changed.size === 0
        ? `Rendered every page again in ${lastPublish.durationMs} ms; all were as they should be.`
        : `Published ${what} in ${lastPublish.durationMs} ms.`,
    );
  }

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
        if (failures >= failuresBeforeReport || isSoonReported(error)) problems.report([explain(error)]);
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
    withdrawAtOnce: () => withdrawAtOnce(intake.waiting),
    verifyPages: repair.verifyPages,
    onEverything: () => {
      everythingSince = performance.now();
      wake.resolve();
    },
    onDamageFound: () => wake.resolve(),
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
      const lastPublish = store.setting('lastPublish');
      return {
        release: releases.log.number(),
        contentVersion: store.contentVersion(),
        pages: store.countPages(),
        waiting: { documents: intake.countWaiting(), pages: store.countDirty() },
        stopped: stop.current(),
        lastPublish: lastPublish === null ? null : lastPublishSchema.parse(JSON.parse(lastPublish)),
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
