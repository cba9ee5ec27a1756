/**
 * Keeps the site equal to what is published: takes in what changed, renders the pages that had read it, and puts each new
 * file in place whole. One thing happens at a time; what arrives meanwhile waits in a set, so that order and repetition
 * do not matter.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentKey } from '@wellcite/shared/content-api';
import { z } from 'zod';
import { publishBatch } from './batch.ts';
import { ContentApiError } from './content-client.ts';
import { readEnvelopes } from './ingest.ts';
import type { PublisherParts } from './parts.ts';
import { createRepair } from './repair.ts';
import type { SearchStatus } from './search/search-index.ts';
import type { Target } from './target/target.ts';

/** `GET /status` of PUBLISHER_PORT. */
export interface Status {
  /** Counts what was put in place; rises by one each time files change. */
  release: number;
  /** Root digest of the content that the site shows; the CMS's manifest has the same when they are equal. */
  contentVersion: string;
  pages: number;
  lastPublish: z.infer<typeof lastPublishSchema> | null;
  /** Whether what the pages say can be searched. */
  search: SearchStatus;
  /** Where the files go besides the folder; null where the folder is all. */
  target: ReturnType<Target['status']> | null;
  /** What is wrong now; null when nothing is. */
  lastError: { at: string; message: string } | null;
}

const lastPublishSchema = z.object({ at: z.string(), durationMs: z.number(), pagesChanged: z.number() });

export type Publisher = ReturnType<typeof createPublisher>;

const compareEveryMs = 60_000;
const retryAfterMs = { first: 500, most: 30_000 };
/** A CMS that is starting, or starting again, is no news. */
const failuresBeforeReport = 3;
/** So many pages are rendered before an edit that arrived meanwhile gets its turn. */
const batchSize = 200;

export function createPublisher(parts: PublisherParts) {
  const { client, store, search, target, log } = parts;
  const repair = createRepair(parts);
  const waiting = new Map<DocumentKey, number>();
  /** Documents that do not hold to the contract, and why; until they are asked for again and do. */
  const refused = new Map<DocumentKey, string>();
  const stopping = new AbortController();
  let mustCompare = true;
  let comparedAt = 0;
  let wake = Promise.withResolvers<void>();
  let lastError: Status['lastError'] = null;
  let running: Promise<void> = Promise.resolve();

  /** Makes the site equal to what is published now. Throws where the CMS does not answer; what waits goes on waiting. */
  async function publish(): Promise<void> {
    if (mustCompare || Date.now() - comparedAt >= compareEveryMs) await compare();
    const since = Math.min(Date.now(), ...waiting.values());
    await takeIn();
    const changed = new Set<string>();
    for (;;) {
      const batch = store.dirtyPages(batchSize);
      if (batch.length === 0) break;
      const outcome = await publishBatch(parts, batch);
      if (outcome.changed.length > 0) {
        store.putSetting('release', String(release() + 1));
        target?.update('publishing');
      }
      for (const path of outcome.changed) changed.add(path);
      if (stopping.signal.aborted) return;
      await takeIn();
    }
    await repair.removeStrays();
    target?.update('at-rest');
    if (changed.size > 0) {
      const lastPublish = { at: new Date().toISOString(), durationMs: Date.now() - since, pagesChanged: changed.size };
      store.putSetting('lastPublish', JSON.stringify(lastPublish));
      log.info(`Published ${changed.size === 1 ? 'a page' : `${changed.size} pages`} in ${lastPublish.durationMs} ms.`);
    }
    report([
      ...[...refused].map(
        ([key, reason]) => `${key} does not hold to the contract (${reason}) and keeps its last version.`,
      ),
      ...store
        .failures()
        .map(({ path, error }) => `${path} could not be rendered (${error}) and keeps its last version.`),
    ]);
  }

  /** Finds what differs from the CMS; equal is one short answer. */
  async function compare(): Promise<void> {
    const manifest = await client.manifest(store.contentVersion());
    const at = Date.now();
    store.retryFailed();
    mustCompare = false;
    comparedAt = at;
    if (!manifest) return;
    const known = new Map(store.documents().map(({ key, digest }) => [key, digest]));
    for (const { key, digest } of manifest.documents) {
      if (known.get(key) !== digest) waiting.set(key, at);
      known.delete(key);
    }
    for (const key of known.keys()) waiting.set(key, at);
  }

  /** Asks for what waits, as it is now, and takes it in. */
  async function takeIn(): Promise<void> {
    const asked = new Map(waiting);
    if (asked.size === 0) return;
    waiting.clear();
    try {
      const { states, refusals } = readEnvelopes(await client.documents([...asked.keys()]));
      store.ingest(states);
      for (const key of asked.keys()) refused.delete(key);
      for (const { key, reason } of refusals) refused.set(key, reason);
    } catch (error) {
      for (const [key, since] of asked) waiting.set(key, since);
      throw error;
    }
  }

  /** Logs what is wrong once, and once that it is over. */
  function report(problems: readonly string[]): void {
    const message = problems.join('\n');
    if (message === '' && lastError) log.info('The site is in order again.');
    if (message !== '' && message !== lastError?.message) log.error(message);
    lastError = message === '' ? null : { at: new Date().toISOString(), message };
  }

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      let waitMs = compareEveryMs;
      try {
        await publish();
        failures = 0;
      } catch (error) {
        waitMs = Math.min(retryAfterMs.first * 2 ** failures, retryAfterMs.most);
        failures += 1;
        mustCompare = true;
        if (failures >= failuresBeforeReport) report([explain(error)]);
      }
      if (waiting.size > 0 && failures === 0) continue;
      search.update();
      const timer = new AbortController();
      const isDue = delay(waitMs, undefined, { signal: timer.signal }).catch(ignoreAbort);
      await Promise.race([isDue, wake.promise]);
      timer.abort();
      wake = Promise.withResolvers();
    }
  }

  function release(): number {
    return Number(store.setting('release') ?? 0);
  }

  return {
    /** Puts in order what a crash, a new bundle or somebody's hand left behind. Once, before the first `publish`. */
    recover: repair.atStart,
    publish,

    /** Recovers, then publishes whenever something changes, until `stop`. */
    start(): void {
      running = repair.atStart().then(() => {
        // What a crash kept from it goes out, whether or not the CMS answers.
        target?.update('publishing');
        return run();
      });
    },

    /** These documents may have changed. */
    notify(keys: readonly DocumentKey[]): void {
      for (const key of keys) if (!waiting.has(key)) waiting.set(key, Date.now());
      wake.resolve();
    },

    status(): Status {
      const lastPublish = store.setting('lastPublish');
      return {
        release: release(),
        contentVersion: store.contentVersion(),
        pages: store.countPages(),
        lastPublish: lastPublish === null ? null : lastPublishSchema.parse(JSON.parse(lastPublish)),
        search: search.status(),
        target: target?.status() ?? null,
        lastError,
      };
    },

    /** Finishes the batch that is being put in place, and no more. */
    async stop(): Promise<void> {
      stopping.abort();
      wake.resolve();
      await Promise.all([running, search.stop(), target?.stop()]);
    },
  };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}

function explain(error: unknown): string {
  if (error instanceof ContentApiError) return error.message;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Publishing failed and is tried again. The site is unchanged. ${reason}`;
}
