/** Where each document stands: which pages show it, which of them wait or failed, and when its newest change was live. */
import { type DocumentKey, parseDocumentKey } from '@wellcite/shared/content-api';
import { pagedCollections } from '@wellcite/shared/paths';
import type { DocumentStatus } from '@wellcite/shared/publisher-api';
import { views } from '../../src/content/views.ts';
import type { Effect } from './documents.ts';
import type { Store } from './store.ts';

/** A restart came between, and only the wall clock is left: what it says is taken up to this, in milliseconds. */
const longestMs = 24 * 3_600_000;

interface Change {
  /** By performance.now(); null where it was heard of before a restart. */
  since: number | null;
  /** Pages that are still to show it. */
  paths: Set<string>;
}

export type DocumentStatuses = ReturnType<typeof openDocumentStatuses>;

export function openDocumentStatuses(store: Store) {
  const { database } = store;
  const sql = {
    digest: database.prepare('SELECT digest FROM document WHERE key = ?'),
    path: database.prepare('SELECT key FROM view_row WHERE document = ? AND view = ?'),
    pagesWaiting: database.prepare(
      `SELECT count(*) AS pages FROM page WHERE dirty > 0 AND path IN (
         SELECT r.path FROM view_row v JOIN page_read r ON r.view = v.view AND r.key = v.key WHERE v.document = ?1
         UNION SELECT key FROM view_row WHERE document = ?1 AND view = ?2)`,
    ),
    failures: database.prepare(
      `SELECT path, error FROM page WHERE error IS NOT NULL AND path IN (
         SELECT r.path FROM view_row v JOIN page_read r ON r.view = v.view AND r.key = v.key WHERE v.document = ?1
         UNION SELECT key FROM view_row WHERE document = ?1 AND view = ?2)
       ORDER BY path`,
    ),
    heard: database.prepare('INSERT OR REPLACE INTO document_live (key, heard_at) VALUES (?, ?)'),
    heardAt: database.prepare('SELECT heard_at FROM document_live WHERE key = ?'),
    live: database.prepare('UPDATE document_live SET live_at = ?, duration_ms = ? WHERE key = ?'),
    liveAt: database.prepare('SELECT live_at, duration_ms FROM document_live WHERE key = ?'),
    underWay: database.prepare('SELECT key FROM document_live WHERE live_at IS NULL'),
  };
  const changes = new Map<string, Change>();
  const waitingFor = new Map<string, Set<string>>();
  /**
   * What was under way at the start. Nobody knows any more which page each document waited for, so that all wait for all
   * pages: one set, since after the interruption of a first publish it is every document and every page.
   */
  const resumed = { keys: new Set<string>(), paths: new Set<string>() };

  function waitForPages(key: string, change: Change): void {
    changes.set(key, change);
    for (const path of change.paths) {
      const keys = waitingFor.get(path) ?? new Set();
      waitingFor.set(path, keys.add(key));
    }
  }

  function becomeLiveIfShown(key: string, change: Change): void {
    if (change.paths.size > 0 || resumed.keys.has(key)) return;
    changes.delete(key);
    const now = new Date();
    const durationMs = change.since === null ? byWallClock(key, now) : performance.now() - change.since;
    sql.live.run(now.toISOString(), toTenths(durationMs), key);
  }

  function byWallClock(key: string, now: Date): number {
    const passed = now.getTime() - Date.parse(String(sql.heardAt.get(key)?.heard_at));
    return passed >= 0 && passed <= longestMs ? passed : 0;
  }

  function failuresOf(key: string): { path: string; error: string }[] {
    return sql.failures
      .all(key, views.routes.name)
      .map((row) => ({ path: String(row.path), error: String(row.error) }));
  }

  /** The page is made, or could not be: once that is so of all, each document waits for its own failures alone. */
  function isMade(path: string): void {
    resumed.paths.delete(path);
    if (resumed.paths.size > 0 || resumed.keys.size === 0) return;
    const keys = [...resumed.keys];
    resumed.keys.clear();
    for (const key of keys) {
      const change = changes.get(key);
      if (!change) continue;
      if (change.since === null) for (const failure of failuresOf(key)) change.paths.add(failure.path);
      waitForPages(key, change);
      becomeLiveIfShown(key, change);
    }
  }

  store.transaction(() => {
    for (const path of store.dirtyPaths()) resumed.paths.add(path);
    for (const { key } of sql.underWay.all()) {
      changes.set(String(key), { since: null, paths: new Set() });
      resumed.keys.add(String(key));
    }
    isMade('');
  });

  return {
    /** Documents that were taken in, each with the pages that have to show it now. */
    takenIn(effects: readonly Effect[], sinceOfKey: (key: DocumentKey) => number): void {
      store.transaction(() => {
        for (const { key, paths } of effects) {
          const before = changes.get(key);
          const change: Change = { since: sinceOfKey(key), paths: new Set([...(before?.paths ?? []), ...paths]) };
          sql.heard.run(key, new Date(Date.now() - (performance.now() - sinceOfKey(key))).toISOString());
          waitForPages(key, change);
          becomeLiveIfShown(key, change);
        }
      });
    },

    /**
     * What a batch came to.
     * @param paths pages whose files are in place as they should be, or that are no more
     * @param failed pages that could not be made
     */
    settled(paths: Iterable<string>, failed: Iterable<string>): void {
      store.transaction(() => {
        for (const path of paths) {
          const keys = waitingFor.get(path);
          waitingFor.delete(path);
          for (const key of keys ?? []) {
            const change = changes.get(key);
            change?.paths.delete(path);
            if (change) becomeLiveIfShown(key, change);
          }
          isMade(path);
        }
        for (const path of failed) isMade(path);
      });
    },

    /** @param now what only the running publisher knows */
    of(key: DocumentKey, now: { isWaiting: boolean; refusal: string | null; hasGoneBack: boolean }): DocumentStatus {
      const routes = views.routes.name;
      const digest = sql.digest.get(key)?.digest;
      const isPaged = pagedCollections.some((name) => name === parseDocumentKey(key)?.collection);
      const path = isPaged ? sql.path.get(key, routes)?.key : undefined;
      const pagesWaiting = Number(sql.pagesWaiting.get(key, routes)?.pages);
      const isUnderWay = changes.has(key) || now.isWaiting || now.refusal !== null;
      const isHidden = now.hasGoneBack && pagesWaiting > 0;
      const live = sql.liveAt.get(key);
      return {
        key,
        digest: digest === undefined ? null : String(digest),
        path: path === undefined ? null : String(path),
        pagesWaiting,
        failures: failuresOf(key),
        refusal: now.refusal,
        live:
          isUnderWay || isHidden || !live?.live_at
            ? null
            : { at: String(live.live_at), durationMs: Number(live.duration_ms) },
      };
    },
  };
}

function toTenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
