/** Which of the files that Pagefind makes the site needs. */

/** The rest is Pagefind's own interface, which the search page does without. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment|filter)\/.+)$/;

export function isNeeded(file: string): boolean {
  return needed.test(file);
}

/**
 * How many places of words go into one file of the index. A reader fetches a file a word, and a table of all files:
 * small files for a small site, and for a large one so that the table does not outgrow them.
 */
export function wordsPerFile(pages: number): number {
  return Math.min(20_000, Math.max(600, Math.round(80 * Math.sqrt(pages))));
}
