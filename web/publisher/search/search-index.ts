/**
 * Keeps the search index equal to the pages in place. It is made aside, after the pages and never in their way: one run
 * at a time, and what was published during a run is found by the next. A page that is open goes on with the index that it
 * began with: its files stay until the next but one is in place.
 */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { listFiles } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import { type FileChange, openJournal } from '../releases/journal.ts';
import { indexFolder } from '../site/routes.ts';
import type { Store } from '../store/store.ts';
import { runIndexer } from './run-indexer.ts';

export interface SearchStatus {
  /** The release that can be searched; null where none can. */
  release: number | null;
  isCurrent: boolean;
  /** Why the index could not be made; null where it could. */
  lastError: string | null;
}

export type SearchIndex = ReturnType<typeof createSearchIndex>;

/** What is in place. `files` are relative to the site's folder. */
const placedSchema = z.object({
  release: z.int(),
  /** Of the code that made it. */
  fingerprint: z.string(),
  files: z.array(z.string()),
  previousFiles: z.array(z.string()),
});
type Placed = z.infer<typeof placedSchema>;

const settingName = 'search';
/** Publishes that follow each other at once are taken together. */
const gatherMs = 200;
/** A part of the time that the last run took: whoever publishes all the time does not keep a core busy for good. */
const restPart = 0.2;
const retryAfterMs = { first: 60_000, most: 30 * 60_000 };

export function createSearchIndex(parts: {
  siteDir: string;
  stateDir: string;
  store: Store;
  /** Changes whenever the same pages would make another index. */
  fingerprint: string;
  log: Log;
  makeIndex?: typeof runIndexer;
  /** Is told that files of the index were put in place. */
  onPlaced?: () => void;
}) {
  const { siteDir, stateDir, store, fingerprint, log, makeIndex = runIndexer } = parts;
  const folder = path.join(stateDir, 'search');
  const outDir = path.join(folder, 'made');
  const journal = openJournal({ siteDir, stateDir: folder });
  const stopping = new AbortController();
  let placed = placedIn(store.setting(settingName));
  let running: Promise<void> | null = null;
  let lastError: string | null = null;
  let failures = 0;
  /** The one that is to come, where the last run failed. */
  let retry: NodeJS.Timeout | undefined;

  const release = () => Number(store.setting('release') ?? 0);

  function isCurrent(): boolean {
    return placed !== null && placed.release === release() && placed.fingerprint === fingerprint;
  }

  async function keepUp(): Promise<void> {
    while (!stopping.signal.aborted && !isCurrent()) {
      await rest(gatherMs);
      const began = performance.now();
      try {
        await makeOnce();
      } catch (error) {
        if (stopping.signal.aborted) return;
        fail(error);
        return;
      }
      succeed(Math.round(performance.now() - began));
      if (!isCurrent()) await rest((performance.now() - began) * restPart);
    }
  }

  async function makeOnce(): Promise<void> {
    const now = release();
    const pages = store.pages().filter((page) => page.digest !== null && page.path.endsWith('/'));
    const paths = pages.map((page) => page.path);
    // After going back, readers see pages of an earlier release than the store's.
    const olderPaths = paths.filter((page) => store.isDirty(page));
    const { files } = await makeIndex({ paths, olderPaths, siteDir, stateDir, outDir }, stopping.signal);

    const isSame = placed !== null && placed.files.join() === files.join();
    const previousFiles = placed && isSame ? placed.previousFiles : (placed?.files ?? []);
    const kept = new Set([...files, ...previousFiles]);
    const changes: FileChange[] = [];
    for (const file of await listFiles(outDir)) changes.push({ file, bytes: await readFile(path.join(outDir, file)) });
    for (const file of await filesInPlace()) if (!kept.has(file)) changes.push({ file, bytes: null });
    if (changes.length > 0) await journal.place(changes);
    placed = { release: now, fingerprint, files, previousFiles };
    store.putSetting(settingName, JSON.stringify(placed));
    await rm(outDir, { recursive: true, force: true });
    if (changes.length > 0) parts.onPlaced?.();
  }

  async function filesInPlace(): Promise<string[]> {
    return (await listFiles(path.join(siteDir, indexFolder))).map((file) => indexFolder + file);
  }

  function succeed(durationMs: number): void {
    log.info(`Made the search index anew in ${durationMs} ms.`);
    clearTimeout(retry);
    failures = 0;
    lastError = null;
  }

  /** Says it once, and tries again later even where nothing is published. */
  function fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    if (failures === 0) {
      log.error(
        `The search index could not be made: ${reason}. Pages are published all the same, and the search goes on with its last index. It is tried again, with each publish too; where it stays so, install the dependencies anew (pnpm install) and look for free memory and disk.`,
      );
    }
    lastError = reason;
    const waitMs = Math.min(retryAfterMs.first * 2 ** failures, retryAfterMs.most);
    clearTimeout(retry);
    // Nothing is under way until then, and no process stays for it alone.
    retry = setTimeout(update, waitMs).unref();
    failures += 1;
  }

  function update(): void {
    const isNothingPublished = release() === 0;
    if (running || stopping.signal.aborted || isNothingPublished || isCurrent()) return;
    running = keepUp().finally(() => {
      running = null;
    });
  }

  /** Ends early where it is stopped. */
  async function rest(ms: number): Promise<void> {
    await delay(ms, undefined, { signal: stopping.signal }).catch(() => {});
  }

  return {
    /** Completes what a crash interrupted; where files are missing the index counts for nothing. Before `update`. */
    async recover(): Promise<void> {
      await journal.recover();
      const there = new Set(await filesInPlace());
      if (!placed || placed.files.every((file) => there.has(file))) return;
      placed = null;
      store.removeSetting(settingName);
    },

    /** Has the index made anew where it is not that of the pages in place. Answers at once. */
    update,

    /** Resolves when nothing is made any more: the index is current, or `status` says why it is not. */
    async settled(): Promise<void> {
      await running;
    },

    status(): SearchStatus {
      return { release: placed?.release ?? null, isCurrent: isCurrent(), lastError };
    },

    /** Ends a run that is under way, with the process that it is in. */
    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(retry);
      await running;
    },
  };
}

/** Null where nothing was kept, or what cannot be read: the index is then made anew. */
function placedIn(setting: string | null): Placed | null {
  try {
    return placedSchema.safeParse(JSON.parse(setting ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
