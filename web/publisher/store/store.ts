/** The publisher's memory, on disk: the documents, their views, and which page read what. Its parts share one file. */
import { openDatabase } from './database.ts';
import { openDocuments } from './documents.ts';
import { prepareLookup } from './lookup.ts';
import { openPageReads } from './page-reads.ts';
import { openPages } from './pages.ts';
import { openSettings } from './settings.ts';

export type Store = ReturnType<typeof openStore>;

/** Opens the store in `folder`, and makes it where it is not there. `fixedPaths` exist whatever is published. */
export function openStore(folder: string, fixedPaths: readonly string[]) {
  const file = openDatabase(folder);
  const { database, transaction } = file;
  const lookup = prepareLookup(database);
  const reads = openPageReads(file);
  const { touch, updateRoutes, ...pages } = openPages({ file, lookup, reads, fixedPaths });
  const { keysRead, takeDroppedPictures } = reads;

  return {
    lookup,
    /** For what keeps tables of its own beside these. */
    database,
    transaction,
    ...openDocuments(file, { touch, updateRoutes }),
    ...pages,
    keysRead,
    takeDroppedPictures,
    ...openSettings(file),
    close: (): void => database.close(),
  };
}
