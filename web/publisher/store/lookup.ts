/** Asks the store for the values under a view's key. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Lookup } from '../../src/content/reader.ts';
import type { View } from '../../src/content/views.ts';

/** Reads the store without changing it, while the publisher goes on writing: for the developer's mode. */
export function openForReading(folder: string): Lookup {
  return prepareLookup(openReadOnly(folder));
}

export function storeFile(folder: string): string {
  return path.join(folder, 'store.db');
}

/** A row under a view's key, with what it is ordered by. */
export interface FoundRow<Value> {
  sort: string;
  /** Key of the document that contributes it. */
  document: string;
  position: number;
  value: Value;
}

export type RowReader = ReturnType<typeof openRows>;

/** The same with each value's document: for those who put others in the place of some. */
export function openRows(folder: string) {
  const database = openReadOnly(folder);
  const rows = database.prepare(
    `SELECT sort, document, position,
       coalesce(value, (SELECT content FROM document WHERE document.key = view_row.document)) AS value
     FROM view_row WHERE view = ? AND key = ? ORDER BY sort, document, position`,
  );
  const digest = database.prepare('SELECT digest FROM document WHERE key = ?');
  return {
    rows<Value>(view: View<Value>, key: string): FoundRow<Value>[] {
      return rows.all(view.name, key).map((row) => ({
        sort: String(row.sort),
        document: String(row.document),
        position: Number(row.position),
        value: JSON.parse(String(row.value)),
      }));
    },
    /** Null where the document is not public to the publisher. */
    digestOf(document: string): string | null {
      const found = digest.get(document)?.digest;
      return found === undefined ? null : String(found);
    },
    close(): void {
      database.close();
    },
  };
}

export function prepareLookup(database: DatabaseSync): Lookup {
  const textsOf = prepareTexts(database);
  return <Value>(view: View<Value>, key: string): Value[] => textsOf(view.name, key).map((text) => JSON.parse(text));
}

/** The values as JSON. */
export function prepareTexts(database: DatabaseSync): (view: string, key: string) => string[] {
  const rows = database.prepare(
    `SELECT coalesce(value, (SELECT content FROM document WHERE document.key = view_row.document)) AS value
     FROM view_row WHERE view = ? AND key = ? ORDER BY sort, document, position`,
  );
  return (view, key) => rows.all(view, key).map(({ value }) => String(value));
}

/** While somebody else writes. */
export function openReadOnly(folder: string): DatabaseSync {
  return new DatabaseSync(storeFile(folder), { readOnly: true, timeout: 1000 });
}
