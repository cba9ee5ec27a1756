/** The publisher's memory, on disk: the documents, their views, and which page read what. */
import { mkdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import {
  type DocumentKey,
  documentKey,
  type Manifest,
  type PublicDocument,
  parseDocumentKey,
} from '@wellcite/shared/content-api';
import { rootDigest } from '@wellcite/shared/digest';
import { type View, views } from '../../src/content/views.ts';
import { listPaths } from '../site/routes.ts';
import { prepareLookup, storeFile } from './lookup.ts';
import { storedRows, type ViewKey } from './stored-rows.ts';

/** A document as it is now; `document` is null where it is not public. */
export interface DocumentState {
  key: DocumentKey;
  digest: string;
  document: PublicDocument | null;
}

/** What taking a document in came to. */
export interface Effect {
  key: DocumentKey;
  /** Pages that show, or showed, what changed: they are dirty now. */
  paths: Set<string>;
}

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

export type Store = ReturnType<typeof openStore>;

/** Opens the store in `folder`, and makes it where it is not there. `fixedPaths` exist whatever is published. */
export function openStore(folder: string, fixedPaths: readonly string[]) {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(storeFile(folder));
  database.exec(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'));

  const sql = {
    keysOfView: database.prepare('SELECT DISTINCT key FROM view_row WHERE view = ?'),
    rowsOfDocument: database.prepare('SELECT view, key, sort, position, value FROM view_row WHERE document = ?'),
    removeRow: database.prepare(
      'DELETE FROM view_row WHERE view = ? AND key = ? AND sort = ? AND document = ? AND position = ?',
    ),
    addRow: database.prepare(
      'INSERT INTO view_row (view, key, sort, document, position, value) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    digestOfDocument: database.prepare('SELECT digest FROM document WHERE key = ?'),
    contentOfDocument: database.prepare('SELECT content FROM document WHERE key = ?'),
    putDocument: database.prepare('INSERT OR REPLACE INTO document (key, digest, content) VALUES (?, ?, ?)'),
    removeDocument: database.prepare('DELETE FROM document WHERE key = ?'),
    documents: database.prepare('SELECT key, digest FROM document ORDER BY key'),
    markReaders: database.prepare(
      `UPDATE page SET dirty = max(dirty, ?)
       WHERE path IN (SELECT path FROM page_read WHERE view = ? AND key = ?)`,
    ),
    readsOfPage: database.prepare('SELECT view, key FROM page_read WHERE path = ?'),
    removeRead: database.prepare('DELETE FROM page_read WHERE path = ? AND view = ? AND key = ?'),
    addRead: database.prepare('INSERT OR IGNORE INTO page_read (path, view, key) VALUES (?, ?, ?)'),
    keysRead: database.prepare('SELECT DISTINCT key FROM page_read WHERE view = ?'),
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
    readers: database.prepare('SELECT path FROM page_read WHERE view = ? AND key = ?'),
    pages: database.prepare('SELECT path, digest, is_gone FROM page ORDER BY path'),
    placed: database.prepare('UPDATE page SET digest = ?, dirty = 0, error = NULL WHERE path = ?'),
    inPlace: database.prepare('UPDATE page SET digest = ? WHERE path = ?'),
    failed: database.prepare('UPDATE page SET dirty = 0, error = ? WHERE path = ?'),
    retryFailed: database.prepare('UPDATE page SET dirty = ? WHERE error IS NOT NULL'),
    failures: database.prepare('SELECT path, error FROM page WHERE error IS NOT NULL ORDER BY path'),
    countPages: database.prepare('SELECT count(*) AS pages FROM page WHERE digest IS NOT NULL AND is_gone = 0'),
    addWebhook: database.prepare('INSERT OR IGNORE INTO webhook (id, received_at) VALUES (?, ?)'),
    forgetWebhooks: database.prepare('DELETE FROM webhook WHERE received_at < ?'),
    setting: database.prepare('SELECT value FROM setting WHERE name = ?'),
    putSetting: database.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)'),
    removeSetting: database.prepare('DELETE FROM setting WHERE name = ?'),
  };

  /** Runs `work` in one transaction: all of it is kept, or none. */
  function transaction<Result>(work: () => Result): Result {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      // Where the disk is full SQLite may have rolled back by itself.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }

  const lookup = prepareLookup(database);
  let contentNumber = 0;
  let version: string | null = null;
  let hasDroppedPictures = false;

  function contentChanged(): void {
    contentNumber += 1;
    version = null;
  }

  /** Puts one document's rows in the place of its former ones, and says which keys now answer otherwise. */
  function replaceRows({ key: document, document: now }: DocumentState, contentChanged: boolean): ViewKey[] {
    const identity = (row: { view: string; key: string; sort: string; position: number }) =>
      JSON.stringify([row.view, row.key, row.sort, row.position]);
    const before = new Map(
      sql.rowsOfDocument.all(document).map((row) => {
        const known = {
          view: String(row.view),
          key: String(row.key),
          sort: String(row.sort),
          position: Number(row.position),
          value: row.value === null ? null : String(row.value),
        };
        return [identity(known), known];
      }),
    );
    const changed: ViewKey[] = [];
    for (const row of now ? storedRows(now) : []) {
      const known = before.get(identity(row));
      before.delete(identity(row));
      if (known && known.value === row.value && !(row.value === null && contentChanged)) continue;
      if (known) sql.removeRow.run(row.view, row.key, row.sort, document, row.position);
      sql.addRow.run(row.view, row.key, row.sort, document, row.position, row.value);
      changed.push(row);
    }
    for (const row of before.values()) {
      sql.removeRow.run(row.view, row.key, row.sort, document, row.position);
      changed.push(row);
    }
    return changed;
  }

  /** A page exists as long as some document has, or had, its path, or it is one of the site's own. */
  function updateRoute(path: string, how: Priority): void {
    if (fixedPaths.includes(path)) return;
    if (lookup(views.routes, path).length > 0) sql.addPage.run(path, how);
    else sql.endPage.run(how, path);
  }

  /** Holds every page against the routes, after the views were made anew. */
  function updateRoutes(): void {
    const paths = new Set(sql.pages.all().map((row) => String(row.path)));
    for (const { key } of sql.keysOfView.all(views.routes.name)) paths.add(String(key));
    for (const path of paths) updateRoute(path, priority.fullRender);
  }

  transaction(() => {
    const known = new Set(sql.pages.all().map((row) => String(row.path)));
    for (const path of fixedPaths) if (!known.has(path)) sql.addPage.run(path, priority.fullRender);
  });

  return {
    lookup,
    /** For what keeps tables of its own beside these. */
    database,
    transaction,

    /** Takes in documents as they are now, and marks every page that is touched by what changed. Says which those are. */
    ingest(states: readonly DocumentState[]): Effect[] {
      return transaction(() => {
        const touched = new Map<string, ViewKey & { by: Effect[] }>();
        const effects: Effect[] = [];
        for (const state of states) {
          const known = sql.digestOfDocument.get(state.key)?.digest;
          if (state.document ? known === state.digest : known === undefined) continue;
          const effect: Effect = { key: state.key, paths: new Set() };
          effects.push(effect);
          for (const { view, key } of replaceRows(state, true)) {
            const found = touched.get(`${view} ${key}`);
            if (found) found.by.push(effect);
            else touched.set(`${view} ${key}`, { view, key, by: [effect] });
          }
          if (state.document) sql.putDocument.run(state.key, state.digest, JSON.stringify(state.document.content));
          else sql.removeDocument.run(state.key);
        }
        for (const { view, key, by } of touched.values()) {
          const paths = sql.readers.all(view, key).map(({ path }) => String(path));
          if (view === views.routes.name) {
            updateRoute(key, priority.edit);
            if (sql.page.get(key)) paths.push(key);
          }
          if (view === views.image.name) hasDroppedPictures = true;
          sql.markReaders.run(paths.length >= pagesOfFullRender ? priority.fullRender : priority.edit, view, key);
          for (const effect of by) for (const path of paths) effect.paths.add(path);
        }
        if (effects.length > 0) contentChanged();
        return effects;
      });
    },

    /** Makes the rows anew, after the views have changed. Documents that `parse` answers with null are dropped. */
    rebuildViews(parse: (key: string, content: string) => PublicDocument | null): void {
      transaction(() => {
        database.exec('DELETE FROM view_row');
        for (const { key } of this.documents()) {
          const document = parse(key, String(sql.contentOfDocument.get(key)?.content));
          if (!document) sql.removeDocument.run(key);
          for (const row of document ? storedRows(document) : []) {
            sql.addRow.run(row.view, row.key, row.sort, key, row.position, row.value);
          }
        }
        updateRoutes();
        contentChanged();
      });
    },

    documents(): Manifest['documents'] {
      return sql.documents.all().map((row) => ({ key: toKey(row.key), digest: String(row.digest) }));
    },
    contentVersion(): string {
      version ??= rootDigest(this.documents());
      return version;
    },
    /** Counts the changes of the content since the store was opened. */
    contentNumber(): number {
      return contentNumber;
    },

    markDirty(paths: readonly string[], how: Priority): void {
      transaction(() => {
        for (const path of paths) sql.markDirty.run(how, path);
      });
    },
    markAllDirty(how: Priority): void {
      sql.markAllDirty.run(how);
    },
    retryFailed(): void {
      sql.retryFailed.run(priority.fullRender);
    },
    /** The most pressing pages, all of one priority; what lists pages comes after them. */
    dirtyPages(limit: number, besides: readonly string[] = []): PageState[] {
      const { dirty = null } = sql.mostPressing.get() ?? {};
      if (dirty === null) return [];
      const pages = sql.dirty.all(dirty, JSON.stringify([...listPaths, ...besides]), limit);
      return (pages.length > 0 ? pages : sql.dirty.all(dirty, JSON.stringify(besides), limit)).map(toPage);
    },
    /** Whether an edit touched some of the dirty pages. */
    isEdited(): boolean {
      return sql.isEdited.get(priority.edit) !== undefined;
    },
    countDirty(): number {
      return Number(sql.countDirty.get()?.pages);
    },
    dirtyPaths(): string[] {
      return sql.dirtyPaths.all().map(({ path }) => String(path));
    },
    isDirty(path: string): boolean {
      return sql.isDirty.get(path) !== undefined;
    },
    page(path: string): PageState | null {
      const row = sql.page.get(path);
      return row ? toPage(row) : null;
    },
    pages(): PageState[] {
      return sql.pages.all().map(toPage);
    },
    failures(): { path: string; error: string }[] {
      return sql.failures.all().map((row) => ({ path: String(row.path), error: String(row.error) }));
    },
    countPages(): number {
      return Number(sql.countPages.get()?.pages);
    },
    /** Whether a picture's file may be needed no more since this was asked last. */
    takeDroppedPictures(): boolean {
      const answer = hasDroppedPictures;
      hasDroppedPictures = false;
      return answer;
    },
    /** Every key of `view` that some page read. */
    keysRead(view: View<unknown>): string[] {
      return sql.keysRead.all(view.name).map(({ key }) => String(key));
    },

    /** What a batch came to: pages whose files are in place, those that are no more, and those that could not be made. */
    settle(outcome: {
      placed: readonly { path: string; digest: string | null; reads: readonly ViewKey[] }[];
      gone: readonly string[];
      failed: readonly { path: string; error: string; reads: readonly ViewKey[] }[];
    }): void {
      transaction(() => {
        for (const { path, digest, reads } of outcome.placed) {
          sql.placed.run(digest, path);
          replaceReads(path, reads);
        }
        for (const path of outcome.gone) {
          sql.forgetPage.run(path);
          replaceReads(path, []);
        }
        for (const { path, error, reads } of outcome.failed) {
          sql.failed.run(error, path);
          for (const { view, key } of reads) sql.addRead.run(path, view, key);
        }
      });
    },
    /** What was found in place at the start, after a journal was completed or a file was found to be damaged. */
    found(path: string, digest: string | null): void {
      sql.inPlace.run(digest, path);
      sql.markDirty.run(priority.fullRender, path);
    },

    /** Remembers a webhook's id. False where it was known. Ids older than `forgetBefore` (ms since 1970) are forgotten. */
    isNewWebhook(webhook: { id: string; at: number; forgetBefore: number }): boolean {
      sql.forgetWebhooks.run(webhook.forgetBefore);
      return sql.addWebhook.run(webhook.id, webhook.at).changes === 1;
    },

    setting(name: string): string | null {
      const value = sql.setting.get(name)?.value;
      return value === undefined ? null : String(value);
    },
    putSetting(name: string, value: string): void {
      sql.putSetting.run(name, value);
    },
    removeSetting(name: string): void {
      sql.removeSetting.run(name);
    },
    close(): void {
      database.close();
    },
  };

  function replaceReads(path: string, reads: readonly ViewKey[]): void {
    const before = new Map(
      sql.readsOfPage.all(path).map((row) => {
        const read = { view: String(row.view), key: String(row.key) };
        return [`${read.view} ${read.key}`, read];
      }),
    );
    for (const { view, key } of reads) if (!before.delete(`${view} ${key}`)) sql.addRead.run(path, view, key);
    for (const { view, key } of before.values()) {
      sql.removeRead.run(path, view, key);
      if (view === views.image.name) hasDroppedPictures = true;
    }
  }
}

function toKey(value: unknown): DocumentKey {
  const parsed = parseDocumentKey(String(value));
  if (!parsed)
    throw new Error(
      `The store holds a document under "${value}", which is not a key. Delete the store; it is made anew.`,
    );
  return documentKey(parsed.collection, parsed.id);
}

function toPage(row: Record<string, unknown>): PageState {
  return {
    path: String(row.path),
    digest: row.digest === null ? null : String(row.digest),
    isGone: row.is_gone === 1,
  };
}
