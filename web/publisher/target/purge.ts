/** Tells whoever keeps copies of the site, such as a CDN, which addresses have changed. It never holds up what is sent. */
import { setTimeout as delay } from 'node:timers/promises';
import type { PurgeSettings } from '@wellcite/shared/target-environment';
import type { Log } from '../lib/log.ts';
import type { SentFiles } from './sent-files.ts';

export type Purge = ReturnType<typeof createPurge>;

/** Addresses in one request. */
const addressesAtOnce = 1_000;
const pausesMs = [1_000, 4_000];
const answerTimeoutMs = 10_000;
const retryAfterMs = { first: 30_000, most: 10 * 60_000 };

export function createPurge(parts: {
  settings: PurgeSettings;
  sentFiles: Pick<SentFiles, 'purges' | 'purged'>;
  log: Log;
  /** Between two tries. */
  pause?: (ms: number, stop: AbortSignal) => Promise<void>;
}) {
  const { settings, sentFiles, log, pause = pauseFor } = parts;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let retry: NodeJS.Timeout | undefined;
  let failures = 0;
  let problem: string | null = null;

  async function tellAll(): Promise<void> {
    // So that it never ends before `running` is set.
    await Promise.resolve();
    try {
      while (!stopping.signal.aborted) {
        const purges = sentFiles.purges(addressesAtOnce);
        if (purges.length === 0) break;
        const reason = await postUntilTaken(purges.map(({ url }) => url));
        if (stopping.signal.aborted) return;
        if (reason !== null) return fail(reason);
        sentFiles.purged(purges);
      }
      problem = null;
      failures = 0;
      clearTimeout(retry);
    } finally {
      running = null;
    }
  }

  /** Null where it was taken, else why not. */
  async function postUntilTaken(urls: readonly string[]): Promise<string | null> {
    let reason = await post(urls);
    for (const ms of pausesMs) {
      if (reason === null || stopping.signal.aborted) break;
      await pause(ms, stopping.signal);
      reason = await post(urls);
    }
    return reason;
  }

  async function post(urls: readonly string[]): Promise<string | null> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (settings.token !== undefined) headers.authorization = `Bearer ${settings.token}`;
    try {
      const response = await fetch(settings.url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ urls }),
        redirect: 'error',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(answerTimeoutMs)]),
      });
      await response.body?.cancel();
      return response.ok ? null : `it answered ${response.status}`;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return cause instanceof Error ? cause.message : String(cause);
    }
  }

  /** Says it once, until it is over. */
  function fail(reason: string): void {
    // The rest of the address may hold a secret.
    const { host } = new URL(settings.url);
    const line = `PURGE_URL at ${host} did not take the addresses that changed (${reason}). The bucket has the new files; caches may go on showing what was there before. It is tried again by itself: check PURGE_URL and PURGE_TOKEN.`;
    if (line !== problem) log.error(line);
    problem = line;
    clearTimeout(retry);
    retry = setTimeout(tell, Math.min(retryAfterMs.first * 2 ** failures, retryAfterMs.most)).unref();
    failures += 1;
  }

  function tell(): void {
    if (!stopping.signal.aborted) running ??= tellAll();
  }

  return {
    /** Has all told that is to be told; what is not taken is kept and tried again. Answers at once. */
    tell,
    /** Why caches could not be told, and what to do; null where they could. */
    problem(): string | null {
      return problem;
    },
    async settled(): Promise<void> {
      while (running) await running;
    },
    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(retry);
      await running;
    },
  };
}

/** Ends early where it is stopped. */
async function pauseFor(ms: number, stop: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: stop }).catch(() => {});
}
