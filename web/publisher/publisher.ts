/**
 * Keeps the site equal to what is published: takes in what changed, renders the pages that had read it, and puts each new
 * file in place whole. One thing happens at a time; what arrives meanwhile waits in a set, so that order and repetition
 * do not matter.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentKey, Manifest } from '@wellcite/shared/content-api';
import type { DocumentStatus, PublisherStatus, PublishingStop } from '@wellcite/shared/publisher-api';
import { z } from 'zod';
import { publishBatch } from './batch.ts';
import { type ChangesHeard, hear } from './changes-heard.ts';
import { createCommands } from './commands.ts';
import { explain, isSoonReported } from './explain.ts';
import { readEnvelopes } from './ingest.ts';
import { isLoss, lossStop } from './loss.ts';
import type { PublisherParts } from './parts.ts';
import { createRepair, fullRenderCause } from './repair.ts';
import { openStop } from './stop.ts';
import { createTurns } from './turns.ts';
import { createWithdrawAtOnce } from './withdraw-at-once.ts';

const lastPublishSchema = z.object({ at: z.string(), durationMs: z.number(), pagesChanged: z.number() });

export type Publisher = ReturnType<typeof createPublisher>;

const compareEveryMs = 60_000;
const retryAfterMs = { first: 500, most: 30_000 };
/** A CMS that is starting, or starting again, is no news. */
const failuresBeforeReport = 3;
/** So many pages are rendered before an edit that arrived meanwhile gets its turn. */
const batchSize = 200;
/** Of many problems at once the log and the status name these. */
const problemsNamed = 10;

export function createPublisher(parts: PublisherParts) {
  const { client, store, search, releases, documents, log } = parts;
  const repair = createRepair(parts);
  const stop = openStop(store);
  const withdrawAtOnce = createWithdrawAtOnce(parts);
  const takeTurn = createTurns();
  const waiting: ChangesHeard = new Map();
  /** Of those that wait, what the CMS no longer has although no message named it. */
  const unnamed = new Set<DocumentKey>();
  /** Documents that do not hold to the contract, and why; until they are asked for again and do. */
  const refused = new Map<DocumentKey, string>();
  const stopping = new AbortController();
  let mustCompare = true;
  /** By performance.now(), which no change of the clock moves. */
  let comparedAt = 0;
  let isLossAccepted = false;
  /** When somebody asked for every page to be rendered again, by performance.now(). */
  let everythingSince: number | null = null;
  let wake = Promise.withResolvers<void>();
  let lastError: PublisherStatus['lastError'] = null;
  let running: Promise<void> = Promise.resolve();

  /** Makes the site equal to what is published now. Throws where the CMS does not answer; what waits goes on waiting. */
  async function publish(): Promise<void> {
    await takeTurn(async () => {
      if (mustCompare || performance.now() - comparedAt >= compareEveryMs) await compare();
    });
    const asked = everythingSince;
    const since = Math.min(asked ?? performance.now(), ...waiting.values());
    let editSince = since;
    const changed = new Set<string>();
    while (!stop.current() && !stopping.signal.aborted) {
      const isDone = await takeTurn(async () => {
        if (stop.current()) return true;
        editSince = (await takeIn()) ?? editSince;
        const batch = store.dirtyPages(batchSize);
        if (batch.length === 0) {
          store.removeSetting(fullRenderCause);
          return true;
        }
        const placing = store.isEdited()
          ? { cause: 'content', since: editSince }
          : { cause: store.setting(fullRenderCause) ?? 'content', since };
        for (const path of (await publishBatch(parts, batch, placing)).changed) changed.add(path);
        return false;
      });
      if (isDone) break;
    }
    if (stopping.signal.aborted) return;
    await takeTurn(async () => {
      if (stop.current()) {
        for (const path of await withdrawAtOnce(waiting)) changed.add(path);
      } else {
        await repair.removeStrays();
      }
    });
    isLossAccepted = false;
    note({ changed, since, isAsked: asked !== null && !stop.current() });
    if (everythingSince === asked) everythingSince = null;
    report([
      ...[...refused].map(
        ([key, reason]) =>
          `${key} does not hold to the contract (${reason}) and keeps its last version. Publish it again in the admin; where the CMS is of a newer release than this publisher, update the publisher.`,
      ),
      ...store
        .failures()
        .map(({ path, error }) => `${path} could not be rendered (${error}) and keeps its last version.`),
    ]);
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
    log.info(`Published ${changed.size === 1 ? 'a page' : `${changed.size} pages`} in ${lastPublish.durationMs} ms.`);
  }

  /** Finds what differs from the CMS; equal is one short answer. */
  async function compare(): Promise<void> {
    const manifest = await client.manifest(store.contentVersion());
    const at = performance.now();
    store.retryFailed();
    mustCompare = false;
    comparedAt = at;
    const loss = manifest && findDifferences(manifest, at);
    const stopped = stop.current();
    if (loss && !stopped && !isLossAccepted) {
      stop.begin(loss);
      log.error(loss.message);
    }
    if (!loss && stopped?.reason === 'content-lost') {
      stop.end();
      log.info('The CMS has its documents again. Publishing goes on.');
    }
  }

  /** Notes what is to be asked for. Answers with a stop where so much is gone that somebody has to look first. */
  function findDifferences(manifest: Manifest, since: number): PublishingStop | null {
    const known = new Map(store.documents().map(({ key, digest }) => [key, digest]));
    const had = known.size;
    for (const { key, digest } of manifest.documents) {
      if (known.get(key) !== digest) hear(waiting, { keys: [key], since });
      known.delete(key);
    }
    // What a message has named is gone because somebody wanted it to be.
    const missing = [...known.keys()].filter((key) => !waiting.has(key) || unnamed.has(key));
    for (const key of missing) unnamed.add(key);
    hear(waiting, { keys: missing, since });
    return isLoss({ had, missing: missing.length }) ? lossStop({ had, missing: missing.length }) : null;
  }

  /** Asks for what waits, as it is now, and takes it in. Says since when the oldest of it waited; null for nothing. */
  async function takeIn(): Promise<number | null> {
    const asked = new Map(waiting);
    if (asked.size === 0) return null;
    waiting.clear();
    try {
      const { states, refusals } = readEnvelopes(await client.documents([...asked.keys()]));
      const effects = store.ingest(states);
      documents.takenIn(effects, (key) => asked.get(key) ?? performance.now());
      if (effects.length > 0) releases.beginAnother();
      for (const key of asked.keys()) {
        refused.delete(key);
        unnamed.delete(key);
      }
      for (const { key, reason } of refusals) refused.set(key, reason);
      return Math.min(...asked.values());
    } catch (error) {
      for (const [key, since] of asked) waiting.set(key, since);
      throw error;
    }
  }

  /** Logs what is wrong once, and once that it is over. */
  function report(problems: readonly string[]): void {
    const named = problems.slice(0, problemsNamed);
    const more = problems.length - named.length;
    const message = [...named, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
    if (message === '' && lastError) log.info('The site is in order again.');
    if (message !== '' && message !== lastError?.message) log.error(message);
    lastError = message === '' ? null : { at: new Date().toISOString(), message };
  }

  async function run(): Promise<void> {
    let failures = 0;
    let isRecovered = false;
    while (!stopping.signal.aborted) {
      let waitMs = compareEveryMs;
      try {
        if (!isRecovered) await takeTurn(repair.atStart);
        isRecovered = true;
        await publish();
        failures = 0;
      } catch (error) {
        waitMs = Math.min(retryAfterMs.first * 2 ** failures, retryAfterMs.most);
        failures += 1;
        mustCompare = true;
        if (failures >= failuresBeforeReport || isSoonReported(error)) report([explain(error)]);
      }
      if (waiting.size > 0 && failures === 0 && !stop.current()) continue;
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
    withdrawAtOnce: () => withdrawAtOnce(waiting),
    verifyPages: repair.verifyPages,
    onEverything: () => {
      everythingSince = performance.now();
      wake.resolve();
    },
    onStop: () => wake.resolve(),
    onResume: (acceptLoss) => {
      const now = performance.now();
      for (const key of waiting.keys()) waiting.set(key, now);
      isLossAccepted = acceptLoss;
      mustCompare = true;
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
      running = run();
    },

    /** These documents may have changed, since a moment by performance.now(). */
    notify(keys: readonly DocumentKey[], since = performance.now()): void {
      hear(waiting, { keys, since });
      for (const key of keys) unnamed.delete(key);
      wake.resolve();
    },

    status(): PublisherStatus {
      const lastPublish = store.setting('lastPublish');
      return {
        release: releases.log.number(),
        contentVersion: store.contentVersion(),
        pages: store.countPages(),
        waiting: { documents: waiting.size, pages: store.countDirty() },
        stopped: stop.current(),
        lastPublish: lastPublish === null ? null : lastPublishSchema.parse(JSON.parse(lastPublish)),
        failures: store.failures(),
        search: search.status(),
        target: null,
        lastError,
      };
    },

    documentStatus: (key: DocumentKey): DocumentStatus =>
      documents.of(key, {
        isWaiting: waiting.has(key),
        refusal: refused.get(key) ?? null,
        hasGoneBack: stop.current()?.reason === 'went-back',
      }),

    /** Finishes the batch that is being put in place, and no more. */
    async stop(): Promise<void> {
      stopping.abort();
      wake.resolve();
      await Promise.all([running, search.stop()]);
    },
  };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
