/** What has changed in the CMS: hearing of it, finding what was not heard of, and taking it in. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DocumentKey, Manifest } from '@wellcite/shared/content-api';
import type { PublishingStop } from '@wellcite/shared/publisher-api';
import type { Log } from '../lib/log.ts';
import type { Releases } from '../releases/releases.ts';
import type { DocumentStatuses } from '../store/document-status.ts';
import type { Stop } from '../store/stop.ts';
import type { Store } from '../store/store.ts';
import { type ChangesHeard, earliest, hear } from './changes-heard.ts';
import type { ContentClient } from './content-client.ts';
import { readEnvelopes } from './ingest.ts';
import { isLoss, lossStop } from './loss.ts';
import { createRetries } from './retries.ts';

const compareEveryMs = 60_000;
/** The database never lets anything else run by itself, and readers wait meanwhile. */
const documentsAtOnce = 10;

export type Intake = ReturnType<typeof createIntake>;

export interface IntakeParts {
  client: ContentClient;
  store: Store;
  releases: Pick<Releases, 'beginAnother'>;
  documents: Pick<DocumentStatuses, 'takenIn'>;
  log: Log;
}

export function createIntake(parts: IntakeParts, stop: Stop) {
  const { client, store, releases, documents, log } = parts;
  const retryFailed = createRetries(store);
  const waiting: ChangesHeard = new Map();
  /** Of those that wait, what no message named: a comparison found that it differs. */
  const unnamed = new Set<DocumentKey>();
  /** Asked for, and not taken in yet. */
  let asking: ReadonlyMap<DocumentKey, number> = new Map();
  /** Documents that do not hold to the contract, and why; until they are asked for again and do. */
  const refused = new Map<DocumentKey, string>();
  let mustCompare = true;
  /** By performance.now(), which no change of the clock moves. */
  let comparedAt = 0;
  let isLossAccepted = false;
  /** By the last comparison. */
  let isLost = false;

  /** Notes what is to be asked for. Answers with a stop where so much is gone that somebody has to look first. */
  function findDifferences(manifest: Manifest, since: number): PublishingStop | null {
    const known = new Map(store.documents().map(({ key, digest }) => [key, digest]));
    const had = known.size;
    const found: DocumentKey[] = [];
    for (const { key, digest } of manifest.documents) {
      if (known.get(key) !== digest) found.push(key);
      known.delete(key);
    }
    for (const key of [...found, ...known.keys()]) if (!waiting.has(key)) unnamed.add(key);
    hear(waiting, { keys: [...found, ...known.keys()], since });
    // What a message has named is gone because somebody wanted it to be.
    const missing = [...known.keys()].filter((key) => unnamed.has(key));
    return isLoss({ had, missing: missing.length }) ? lossStop({ had, missing: missing.length }) : null;
  }

  return {
    /** What waits, for whoever takes a part of it in. */
    waiting,
    /** Of a CMS that lost its content only what a message named: what it has may be an old backup's or another clinic's. */
    isMeant: (key: DocumentKey): boolean => !isLost || !unnamed.has(key),
    isWaiting: (key: DocumentKey): boolean => waiting.has(key) || asking.has(key),
    countWaiting: (): number => new Set([...waiting.keys(), ...asking.keys()]).size,
    refusalOf: (key: DocumentKey): string | null => refused.get(key) ?? null,
    refusals: (): ReadonlyMap<DocumentKey, string> => refused,

    /** These may have changed, since a moment by performance.now(). */
    notify(keys: readonly DocumentKey[], since: number): void {
      hear(waiting, { keys, since });
      for (const key of keys) unnamed.delete(key);
    },

    /** What is known to have changed does not wait for a comparison, unless it has to wait anyway. */
    isCompareDue(): boolean {
      if (mustCompare) return true;
      const isDue = performance.now() - comparedAt >= compareEveryMs;
      return isDue && (waiting.size === 0 || stop.current() !== null);
    },
    mustCompare(): void {
      mustCompare = true;
    },

    /** Finds what differs from the CMS; equal is one short answer. */
    async compare(): Promise<void> {
      const manifest = await client.manifest(store.contentVersion());
      const at = performance.now();
      retryFailed(at);
      mustCompare = false;
      comparedAt = at;
      const loss = manifest && findDifferences(manifest, at);
      isLost = loss !== null && !isLossAccepted;
      const stopped = stop.current();
      if (loss && isLost && !stopped) {
        stop.begin(loss);
        log.error(loss.message);
      }
      if (!loss && stopped?.reason === 'content-lost') {
        stop.end();
        log.info('The CMS has its documents again. Publishing goes on.');
      }
    },

    /** Asks for what waits, as it is now, and takes it in. Says since when the oldest waited; null where nothing did. */
    async takeIn(): Promise<number | null> {
      if (waiting.size === 0) return null;
      const asked = new Map(waiting);
      asking = asked;
      waiting.clear();
      try {
        const since = earliest(asked.values());
        for await (const envelopes of client.documents([...asked.keys()])) {
          for (let start = 0; start < envelopes.length; start += documentsAtOnce) {
            const some = envelopes.slice(start, start + documentsAtOnce);
            const { states, refusals } = readEnvelopes(some);
            const effects = store.ingest(states);
            documents.takenIn(effects, (key) => asked.get(key) ?? performance.now());
            if (effects.length > 0) releases.beginAnother();
            for (const { key } of some) {
              refused.delete(key);
              unnamed.delete(key);
              asked.delete(key);
            }
            for (const { key, reason } of refusals) refused.set(key, reason);
            await nextTurn();
          }
        }
        return since;
      } catch (error) {
        for (const [key, since] of asked) waiting.set(key, since);
        throw error;
      } finally {
        asking = new Map();
      }
    },

    /** Publishing goes on: what waited while it stood still counts from now. */
    resume({ acceptLoss }: { acceptLoss: boolean }): void {
      const now = performance.now();
      for (const key of waiting.keys()) waiting.set(key, now);
      isLossAccepted = acceptLoss;
      mustCompare = true;
    },

    /** All is taken in: a loss that was accepted is over, unless that was since the last comparison. */
    done(): void {
      if (!mustCompare) isLossAccepted = false;
    },
  };
}
