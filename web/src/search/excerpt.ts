/** A piece of a page's text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/**
 * Takes apart what Pagefind gives as an excerpt: text in which `<` and `>` are escaped and nothing else is, with `<mark>`
 * around what was found. It goes into the page as text, never as markup.
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
