/** Every page that should exist, and which of them are to be rendered. */
import type { Lookup } from '../../src/content/reader.ts';
import { views } from '../../src/content/views.ts';
import { listPaths } from '../site/routes.ts';
import type { StoreDatabase } from './database.ts';
import type { PageReads } from './page-reads.ts';
import type { ViewKey } from './stored-rows.ts';

export interface PageState {
  path: string;
  /** SHA-256 of the file in place; null where none is. */
  digest: string | null;
  isGone: boolean;
}

/** How soon a dirty page is rendered: an edit overtakes a full render. */
export const priority = { fullRender: 1, edit: 2 } as const;
type Priority = (typeof priority)[keyof typeof priority];
/** What so many pages show, such as the clinic's name, is a full render, whoever changed it. */
const pagesOfFullRender = 1_000;

export type Pages = ReturnType<typeof openPages>;

/** `fixedPaths` exist whatever is published. */
export function openPages(parts: {
  file: StoreDatabase;
  lookup: Lookup;
  reads: PageReads;
  fixedPaths: readonly string[];
}) {
  const { file, lookup, reads, fixedPaths } = parts;
  const { transaction } = file;
  const sql = prepare(file);

  /** A page exists as long as some document has, or had, its path, or it is one of the site's own. */
  function updateRoute(path: string, how: Priority): void {
    if (fixedPaths.includes(path)) return;
    if (lookup(views.routes, path).length > 0) sql.addPage.run(path, how);
    else sql.endPage.run(how, path);
  }

  transaction(() => {
    const known = new Set(sql.pages.all().map((row) => String(row.path)));
    for (const path of fixedPaths) if (!known.has(path)) sql.addPage.run(path, priority.fullRender);
  });

  return {
    /** Marks every page that the key concerns, now that it answers otherwise. Says which those are. */
    touch({ view, key }: ViewKey): string[] {
      const paths = reads.readersOf({ view, key });
      if (view === views.routes.name) {
        updateRoute(key, priority.edit);
        if (sql.page.get(key)) paths.push(key);
      }
      reads.changed({ view });
      sql.markReaders.run(paths.length >= pagesOfFullRender ? priority.fullRender : priority.edit, view, key);
      return paths;
    },
    /** Holds every page against the routes, after the views were made anew. */
    updateRoutes(): void {
      const paths = new Set(sql.pages.all().map((row) => String(row.path)));
      for (const { key } of sql.keysOfView.all(views.routes.name)) paths.add(String(key));
      for (const path of paths) updateRoute(path, priority.fullRender);
    },

    markDirty(paths: readonly string[], how: Priority): void {
      transaction(() => {
        for (const path of paths) sql.markDirty.run(how, path);
      });
    },
    markAllDirty(how: Priority): void {
      sql.markAllDirty.run(how);
    },
    /** The most pressing pages, all of one priority; what lists pages comes after them. */
    dirtyPages(limit: number, besides: readonly string[] = []): PageState[] {
      const { dirty = null } = sql.mostPressing.get() ?? {};
      if (dirty === null) return [];
      const pages = sql.dirty.all(dirty, JSON.stringify([...listPaths, ...besides]), limit);
      return (pages.length > 0 ? pages : sql.dirty.all(dirty, JSON.stringify(besides), limit)).map(toPage);
    },
    /** Whether an edit touched some of the dirty pages. */
    isEdited: (): boolean => sql.isEdited.get(priority.edit) !== undefined,
    countDirty: (): number => Number(sql.countDirty.get()?.pages),
    dirtyPaths: (): string[] => sql.dirtyPaths.all().map(({ path }) => String(path)),
    isDirty: (path: string): boolean => sql.isDirty.get(path) !== undefined,

    page(path: string): PageState | null {
      const row = sql.page.get(path);
      return row ? toPage(row) : null;
    },
    pages: (): PageState[] => sql.pages.all().map(toPage),
    countPages: (): number => Number(sql.countPages.get()?.pages),
    failures: (): { path: string; error: string }[] =>
      sql.failures.all().map((row) => ({ path: String(row.path), error: String(row.error) })),

    /** What a batch came to: pages whose files are in place, those that are no more, and those that could not be made. */
    settle(outcome: {
      placed: readonly { path: string; digest: string | null; reads: readonly ViewKey[] }[];
      gone: readonly string[];
      failed: readonly { path: string; error: string; reads: readonly ViewKey[] }[];
    }): void {
      transaction(() => {
        for (const page of outcome.placed) {
          sql.placed.run(page.digest, page.path);
          reads.replace(page.path, page.reads);
        }
        for (const path of outcome.gone) {
          sql.forgetPage.run(path);
          reads.replace(path, []);
        }
        for (const page of outcome.failed) {
          sql.failed.run(page.error, page.path);
          reads.add(page.path, page.reads);
        }
      });
    },
    /** What was found in place at the start, after a journal was completed or a file was found to be damaged. */
    found(path: string, digest: string | null): void {
      sql.inPlace.run(digest, path);
      sql.markDirty.run(priority.fullRender, path);
    },
  };
}

function prepare({ database }: StoreDatabase) {
  return {
    keysOfView: database.prepare('SELECT DISTINCT key FROM view_row WHERE view = ?'),
    markReaders: database.prepare(
      `UPDATE page SET dirty = max(dirty, ?)
       WHERE path IN (SELECT path FROM page_read WHERE view = ? AND key = ?)`,
    ),
    addPage: database.prepare(
      `INSERT INTO page (path, dirty) VALUES (?, ?)
       ON CONFLICT (path) DO UPDATE SET is_gone = 0, dirty = max(dirty, excluded.dirty)`,
    ),
    endPage: database.prepare('UPDATE page SET is_gone = 1, dirty = ? WHERE path = ?'),
    forgetPage: database.prepare('DELETE FROM page WHERE path = ?'),
    markDirty: database.prepare('UPDATE page SET dirty = max(dirty, ?) WHERE path = ?'),
    markAllDirty: database.prepare('UPDATE page SET dirty = max(dirty, ?)'),
    mostPressing: database.prepare('SELECT max(dirty) AS dirty FROM page WHERE dirty > 0'),
    dirty: database.prepare(
      `SELECT path, digest, is_gone FROM page WHERE dirty > 0 AND dirty = ?
       AND path NOT IN (SELECT value FROM json_each(?)) ORDER BY path LIMIT ?`,
    ),
    dirtyPaths: database.prepare('SELECT path FROM page WHERE dirty > 0'),
    isDirty: database.prepare('SELECT 1 FROM page WHERE path = ? AND dirty > 0'),
    isEdited: database.prepare('SELECT 1 FROM page WHERE dirty = ? LIMIT 1'),
    countDirty: database.prepare('SELECT count(*) AS pages FROM page WHERE dirty > 0'),
    page: database.prepare('SELECT path, digest, is_gone FROM page WHERE path = ?'),
    pages: database.prepare('SELECT path, digest, is_gone FROM page ORDER BY path'),
    placed: database.prepare('UPDATE page SET digest = ?, dirty = 0, error = NULL WHERE path = ?'),
    inPlace: database.prepare('UPDATE page SET digest = ? WHERE path = ?'),
    failed: database.prepare('UPDATE page SET dirty = 0, error = ? WHERE path = ?'),
    failures: database.prepare('SELECT path, error FROM page WHERE error IS NOT NULL ORDER BY path'),
    countPages: database.prepare('SELECT count(*) AS pages FROM page WHERE digest IS NOT NULL AND is_gone = 0'),
  };
}

function toPage(row: Record<string, unknown>): PageState {
  return {
    path: String(row.path),
    digest: row.digest === null ? null : String(row.digest),
    isGone: row.is_gone === 1,
  };
}
