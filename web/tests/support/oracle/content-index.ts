/** All content of one moment, by what pages ask for; made from nothing each time, so that nothing of an earlier one is in it. */
import type { DocumentKey, PublicDocument } from '@wellcite/shared/content-api';
import { type StoredRow, storedRows } from '../../../publisher/store/stored-rows.ts';
import type { Lookup } from '../../../src/content/reader.ts';

export interface KnownDocument {
  digest: string;
  document: PublicDocument;
}

interface IndexedRow extends StoredRow {
  key: string;
  owner: DocumentKey;
  known: KnownDocument;
}

/** What a document contributes does not change as long as it is the same object. */
const rowsOfDocument = new WeakMap<PublicDocument, StoredRow[]>();

export function createContentIndex(documents: ReadonlyMap<DocumentKey, KnownDocument>) {
  const rows = new Map<string, IndexedRow[]>();
  const keyOf = (view: { name: string }, key: string) => `${view.name} ${key}`;
  for (const [owner, known] of documents) {
    const stored = rowsOfDocument.get(known.document) ?? storedRows(known.document);
    rowsOfDocument.set(known.document, stored);
    for (const row of stored) {
      const name = keyOf({ name: row.view }, row.key);
      const others = rows.get(name) ?? [];
      others.push({ ...row, owner, known });
      rows.set(name, others);
    }
  }
  const isSorted = new Set<string>();
  function rowsUnder(name: string): readonly IndexedRow[] {
    const found = rows.get(name) ?? [];
    if (!isSorted.has(name)) found.sort(inOrder);
    isSorted.add(name);
    return found;
  }

  const lookup: Lookup = (view, key) =>
    rowsUnder(keyOf(view, key)).map(({ value, known }) =>
      value === null ? known.document.content : JSON.parse(value),
    );

  return {
    lookup,
    keyOf,
    /** Every key of `view` that has a row. */
    keysOf: (view: { name: string }): string[] =>
      [...rows.values()].flatMap(([row]) => (row && row.view === view.name ? [row.key] : [])),
    /** Changes whenever a page that asks for this could come out otherwise. `name` is from `keyOf`. */
    identity: (name: string): string =>
      JSON.stringify(rowsUnder(name).map(({ value, owner, known }) => [owner, value ?? known.digest])),
  };
}

function inOrder(a: IndexedRow, b: IndexedRow): number {
  return compare(a.sort, b.sort) || compare(a.owner, b.owner) || a.position - b.position;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
