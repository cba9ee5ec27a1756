/** Some documents in the place of what is published of them: what the store would answer, had it taken them in. */
import { documentKey, type PublicDocument } from '@wellcite/shared/content-api';
import type { Lookup } from '../../src/content/reader.ts';
import { rowsOf, type View } from '../../src/content/views.ts';
import type { FoundRow, RowReader } from '../store/lookup.ts';

/** Nothing of it is written anywhere. Of two documents with one key the first counts. */
export function overlay(store: Pick<RowReader, 'rows'>, documents: readonly PublicDocument[]): Lookup {
  const byKey = new Map<string, PublicDocument>();
  for (const document of documents) {
    const key = documentKey(document.collection, document.content.id);
    if (!byKey.has(key)) byKey.set(key, document);
  }
  const added = <Value>(view: View<Value>, key: string): FoundRow<Value>[] =>
    [...byKey].flatMap(([name, document]) =>
      rowsOf(view, document).flatMap(({ key: under, sort = '', value }, position) =>
        under === key ? [{ sort, document: name, position, value }] : [],
      ),
    );
  return <Value>(view: View<Value>, key: string): Value[] => {
    const others = store.rows(view, key).filter(({ document }) => !byKey.has(document));
    const own = added(view, key);
    // The store's are in order by themselves.
    const rows = own.length === 0 ? others : [...others, ...own].sort(inOrder);
    return rows.map(({ value }) => value);
  };
}

/** As the store orders rows, which compares bytes. */
function inOrder(a: FoundRow<unknown>, b: FoundRow<unknown>): number {
  return compare(a.sort, b.sort) || compare(a.document, b.document) || a.position - b.position;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
