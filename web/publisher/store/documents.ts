/** What is public, as the content API gave it, and what each document contributes to each view. */
import {
  type DocumentKey,
  documentKey,
  type Manifest,
  type PublicDocument,
  parseDocumentKey,
} from '@wellcite/shared/content-api';
import { rootDigest } from '@wellcite/shared/digest';
import type { StoreDatabase } from './database.ts';
import type { Pages } from './pages.ts';
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

export function openDocuments({ database, transaction }: StoreDatabase, pages: Pick<Pages, 'touch' | 'updateRoutes'>) {
  const sql = {
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
  };
  let contentNumber = 0;
  let version: string | null = null;

  function contentChanged(): void {
    contentNumber += 1;
    version = null;
  }

  function documents(): Manifest['documents'] {
    return sql.documents.all().map((row) => ({ key: toKey(row.key), digest: String(row.digest) }));
  }

  /** Puts one document's rows in the place of its former ones, and says which keys now answer otherwise. */
  function replaceRows({ key: document, document: now }: DocumentState): ViewKey[] {
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
      // Null stands for the whole content, which has changed.
      if (known && known.value === row.value && row.value !== null) continue;
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

  return {
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
          for (const { view, key } of replaceRows(state)) {
            const found = touched.get(`${view} ${key}`);
            if (found) found.by.push(effect);
            else touched.set(`${view} ${key}`, { view, key, by: [effect] });
          }
          if (state.document) sql.putDocument.run(state.key, state.digest, JSON.stringify(state.document.content));
          else sql.removeDocument.run(state.key);
        }
        for (const { by, ...viewKey } of touched.values()) {
          const paths = pages.touch(viewKey);
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
        for (const { key } of documents()) {
          const document = parse(key, String(sql.contentOfDocument.get(key)?.content));
          if (!document) sql.removeDocument.run(key);
          for (const row of document ? storedRows(document) : []) {
            sql.addRow.run(row.view, row.key, row.sort, key, row.position, row.value);
          }
        }
        pages.updateRoutes();
        contentChanged();
      });
    },

    documents,
    contentVersion(): string {
      version ??= rootDigest(documents());
      return version;
    },
    /** Counts the changes of the content since the store was opened. */
    contentNumber: (): number => contentNumber,
  };
}

function toKey(value: unknown): DocumentKey {
  const parsed = parseDocumentKey(String(value));
  if (!parsed)
    throw new Error(
      `The store holds a document under "${value}", which is not a key. Delete the store; it is made anew.`,
    );
  return documentKey(parsed.collection, parsed.id);
}
