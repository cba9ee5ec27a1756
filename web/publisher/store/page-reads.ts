/** Which keys of which views each page read. */
import { type View, views } from '../../src/content/views.ts';
import type { StoreDatabase } from './database.ts';
import type { ViewKey } from './stored-rows.ts';

export type PageReads = ReturnType<typeof openPageReads>;

export function openPageReads({ database }: StoreDatabase) {
  const sql = {
    ofPage: database.prepare('SELECT view, key FROM page_read WHERE path = ?'),
    remove: database.prepare('DELETE FROM page_read WHERE path = ? AND view = ? AND key = ?'),
    add: database.prepare('INSERT OR IGNORE INTO page_read (path, view, key) VALUES (?, ?, ?)'),
    readers: database.prepare('SELECT path FROM page_read WHERE view = ? AND key = ?'),
    keys: database.prepare('SELECT DISTINCT key FROM page_read WHERE view = ?'),
  };
  let hasDroppedPictures = false;

  /** A page reads the key no more, or the key answers otherwise: what it answered may be needed no more. */
  function changed({ view }: Pick<ViewKey, 'view'>): void {
    if (view === views.image.name) hasDroppedPictures = true;
  }

  return {
    /** The pages that read the key. */
    readersOf: ({ view, key }: ViewKey): string[] => sql.readers.all(view, key).map(({ path }) => String(path)),

    changed,

    /** Besides what the page had read before. */
    add(path: string, reads: readonly ViewKey[]): void {
      for (const { view, key } of reads) sql.add.run(path, view, key);
    },

    /** Instead of what the page had read before. */
    replace(path: string, reads: readonly ViewKey[]): void {
      const before = new Map(
        sql.ofPage.all(path).map((row) => {
          const read = { view: String(row.view), key: String(row.key) };
          return [`${read.view} ${read.key}`, read];
        }),
      );
      for (const { view, key } of reads) if (!before.delete(`${view} ${key}`)) sql.add.run(path, view, key);
      for (const { view, key } of before.values()) {
        sql.remove.run(path, view, key);
        changed({ view });
      }
    },

    /** Every key of `view` that some page read. */
    keysRead: (view: View<unknown>): string[] => sql.keys.all(view.name).map(({ key }) => String(key)),

    /** Whether a picture's file may be needed no more since this was asked last. */
    takeDroppedPictures(): boolean {
      const answer = hasDroppedPictures;
      hasDroppedPictures = false;
      return answer;
    },
  };
}
