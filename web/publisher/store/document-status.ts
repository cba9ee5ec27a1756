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
    dirty: database.prepare('SELECT path FROM page WHERE dirty > 0 OR error IS NOT NULL'),
  };
  const changes = new Map<string, Change>();
  const waitingFor = new Map<string, Set<string>>();

  function waitForPages(key: string, change: Change): void {
    changes.set(key, change);
    for (const path of change.paths) {
      const keys = waitingFor.get(path) ?? new Set();
      waitingFor.set(path, keys.add(key));
    }
  }

  function becomeLive(key: string, { since }: Change): void {
    changes.delete(key);
    const now = new Date();
    const durationMs = since === null ? byWallClock(key, now) : performance.now() - since;
    sql.live.run(now.toISOString(), toTenths(durationMs), key);
  }

  function byWallClock(key: string, now: Date): number {
    const passed = now.getTime() - Date.parse(String(sql.heardAt.get(key)?.heard_at));
    return passed >= 0 && passed <= longestMs ? passed : 0;
  }

  function resume(): void {
    const paths = sql.dirty.all().map(({ path }) => String(path));
    for (const { key } of sql.underWay.all()) {
      const change: Change = { since: null, paths: new Set(paths) };
      if (paths.length === 0) becomeLive(String(key), change);
      else waitForPages(String(key), change);
    }
  }
  resume();

  return {
    /** Documents that were taken in, each with the pages that have to show it now. */
    takenIn(effects: readonly Effect[], sinceOfKey: (key: DocumentKey) => number): void {
      store.transaction(() => {
        for (const { key, paths } of effects) {
          const before = changes.get(key);
          const change: Change = { since: sinceOfKey(key), paths: new Set([...(before?.paths ?? []), ...paths]) };
          sql.heard.run(key, new Date(Date.now() - (performance.now() - sinceOfKey(key))).toISOString());
          if (change.paths.size === 0) becomeLive(key, change);
          else waitForPages(key, change);
        }
      });
    },

    /** Pages whose files are in place as they should be, or that are no more. */
    placed(paths: Iterable<string>): void {
      store.transaction(() => {
        for (const path of paths) {
          const keys = waitingFor.get(path);
          waitingFor.delete(path);
          for (const key of keys ?? []) {
            const change = changes.get(key);
            change?.paths.delete(path);
            if (change?.paths.size === 0) becomeLive(key, change);
          }
        }
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
        failures: sql.failures.all(key, routes).map((row) => ({ path: String(row.path), error: String(row.error) })),
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
