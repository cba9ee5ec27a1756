/** What the publisher has put in place, as its own store says: read beside it, so that asking costs it nothing. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeFile } from '../../publisher/store/lookup.ts';

export type PagesInPlace = ReturnType<typeof openPagesInPlace>;

export function openPagesInPlace(dataDir: string) {
  const file = storeFile(path.join(dataDir, 'publisher'));
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  const toDo = database.prepare('SELECT count(*) AS pages FROM page WHERE dirty > 0');
  const digests = database.prepare('SELECT path, digest FROM page');
  const failures = database.prepare('SELECT path, error FROM page WHERE error IS NOT NULL');
  return {
    /** Pages that are still to be made. */
    toDo: (): number => Number(toDo.get()?.pages),
    /** Path → digest of the file in place. */
    digests: (): Map<string, string> =>
      new Map(digests.all().map(({ path, digest }) => [String(path), String(digest)])),
    failures: (): string[] => failures.all().map(({ path, error }) => `${path}: ${error}`),
    close: () => database.close(),
  };
}

/** Paths whose file is another one now. */
export function changedBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path);
}
