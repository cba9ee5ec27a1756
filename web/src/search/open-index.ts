import { openPagefind, type PagefindInstance, programOf } from './pagefind.ts';

/**
 * Opens the index when it is first needed, and again when there is a newer one: a page that stays open all day finds what
 * was published meanwhile.
 */
export function createIndexOpener(folder: string): () => Promise<PagefindInstance> {
  let entryOfOpen: string | null = null;
  let open: Promise<PagefindInstance> | null = null;

  return async () => {
    // The program is the same for every index, and comes meanwhile; where it does not, `openPagefind` says so.
    if (open === null) void import(/* @vite-ignore */ programOf(folder)).catch(() => {});
    const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
    if (!response.ok) throw new Error(`There is no search index: ${response.status}.`);
    const entry = await response.text();
    if (open === null || entry !== entryOfOpen) {
      void open?.then((old) => old.destroy());
      entryOfOpen = entry;
      open = openPagefind(folder);
      open.catch(() => {
        open = null;
      });
    }
    return open;
  };
}
