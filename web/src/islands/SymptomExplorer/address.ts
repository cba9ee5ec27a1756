/** What is chosen stands in the address: `?symptoms=racing-heart,trouble-sleeping`. */

const parameter = 'symptoms';

/** The chosen slugs, in the order in which they were chosen, each once; what is not `known` is passed over. */
export function chosenIn(search: string, known: readonly string[]): string[] {
  const slugs = new URLSearchParams(search).getAll(parameter).flatMap((value) => value.split(','));
  return [...new Set(slugs)].filter((slug) => known.includes(slug));
}

/** `search` with `chosen` in place of what was chosen; other parameters stay. */
export function withChosen(search: string, chosen: readonly string[]): string {
  const others = new URLSearchParams(search);
  others.delete(parameter);
  const rest = others.toString();
  // Slugs need no encoding, and a comma is better read as it is.
  const parts = [...(chosen.length > 0 ? [`${parameter}=${chosen.join(',')}`] : []), ...(rest === '' ? [] : [rest])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
