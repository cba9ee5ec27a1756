/** Asks the store for the values under a view's key. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Lookup } from '../src/content/reader.ts';
import type { View } from '../src/content/views.ts';

/** Reads the store without changing it, while the publisher goes on writing: for the developer's mode. */
export function openForReading(folder: string): Lookup {
  return prepareLookup(new DatabaseSync(storeFile(folder), { readOnly: true, timeout: 1000 }));
}

export function storeFile(folder: string): string {
  return path.join(folder, 'store.db');
}

export function prepareLookup(database: DatabaseSync): Lookup {
  const rows = database.prepare(
    `SELECT coalesce(value, (SELECT content FROM document WHERE document.key = view_row.document)) AS value
     FROM view_row WHERE view = ? AND key = ? ORDER BY sort, document, position`,
  );
  return <Value>(view: View<Value>, key: string): Value[] =>
    rows.all(view.name, key).map(({ value }) => JSON.parse(String(value)));
}
