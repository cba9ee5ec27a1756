/**
 * Keeps a bucket equal to the site's folder, after the pages and never in their way: one turn at a time, and what was
 * published during a turn goes out with the next. A turn that takes long gives way to what is newer.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../lib/log.ts';
import type { Bucket } from './bucket.ts';
import type { Purge } from './purge.ts';
import type { SentFiles } from './sent-files.ts';
import type { createSync, SyncResult } from './sync.ts';
import type { Target } from './target.ts';

/** Files that are put in place one after the other are taken together. */
const gatherMs = 50;
/** After which a turn gives way to what is newer. */
const patienceMs = 1_000;
const retryAfterMs = { first: 5_000, most: 5 * 60_000 };

export function createBucketTarget(parts: {
  name: string;
  bucket: Bucket;
  sync: ReturnType<typeof createSync>;
  /** Null where nobody is to be told. */
  purge: Purge | null;
  sentFiles: SentFiles;
  /** The number of the release in the folder; 0 where there is none. */
  release: () => number;
  log: Log;
}): Target {
  const { name, bucket, sync, purge, sentFiles, release, log } = parts;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let retry: NodeJS.Timeout | undefined;
  let asked = 0;
  let done = 0;
  let isAtRest = false;
  /** Until the first turn is over nobody knows. */
  let isBehind = true;
  let failures = 0;
  let syncError: string | null = null;

  async function keepUp(): Promise<void> {
    try {
      while (!stopping.signal.aborted && done !== asked) {
        await delay(gatherMs, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        const isSent = await takeTurn();
        purge?.tell();
        if (!isSent) return;
      }
    } finally {
      running = null;
    }
  }

  /** Whether it went well, although it may not have got to the end. */
  async function takeTurn(): Promise<boolean> {
    const turn = asked;
    const releaseNow = release();
    const began = performance.now();
    const goesOn = () => !stopping.signal.aborted && (asked === turn || performance.now() - began < patienceMs);
    try {
      const result = await sync.run({ isAtRest, goesOn });
      tell(result, Math.round(performance.now() - began));
      if (!result.isComplete) return true;
      done = turn;
      isBehind = asked !== turn;
      sentFiles.putRelease(releaseNow);
      failures = 0;
      syncError = null;
      return true;
    } catch (error) {
      if (!stopping.signal.aborted) fail(error);
      return false;
    }
  }

  function tell({ sent, removed }: SyncResult, ms: number): void {
    if (sent > 0) log.info(`Sent ${sent === 1 ? 'a file' : `${sent} files`} to ${bucket.name} in ${ms} ms.`);
    if (removed > 0) log.info(`Removed ${removed === 1 ? 'a file' : `${removed} files`} from ${bucket.name}.`);
  }

  /** Says it once, until it is over. */
  function fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    if (syncError === null) {
      log.error(`${reason} The site's folder is right; what readers find in ${bucket.name} is not the newest.`);
    }
    syncError = reason;
    clearTimeout(retry);
    const waitMs = Math.min(retryAfterMs.first * 2 ** failures, retryAfterMs.most);
    failures += 1;
    // Nothing is under way until then, and no process stays for it alone.
    retry = setTimeout(begin, waitMs).unref();
  }

  function begin(): void {
    if (stopping.signal.aborted || release() === 0) return;
    asked += 1;
    running ??= keepUp();
  }

  return {
    update(moment): void {
      isAtRest = moment === 'at-rest';
      if (moment === 'publishing') isBehind = true;
      begin();
    },

    async settled(): Promise<void> {
      while (running) await running;
      await purge?.settled();
    },

    status() {
      const sent = sentFiles.release();
      const isCurrent = !isBehind && syncError === null && sent === release();
      return { name, release: sent, isCurrent, lastError: syncError ?? purge?.problem() ?? null };
    },

    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(retry);
      bucket.close();
      await Promise.all([running, purge?.stop()]);
      sentFiles.close();
    },
  };
}
