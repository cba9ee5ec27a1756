/** A page that was found, in its own terms. */
import { type CertaintyLevel, certaintyLevels } from '@wellcite/shared/vocabulary';
import { type Piece, piecesOf } from './excerpt.ts';
import { nameSeparator, type SearchKind, searchKinds } from './kinds.ts';
import { excerptLength, type PagefindFragment } from './pagefind.ts';
import { letters } from './query-words.ts';

export interface FoundPage {
  title: string;
  url: string;
  kind: SearchKind | null;
  /** Whether it is called just what was looked for. */
  isNamed: boolean;
  /** Those of its other names that were looked for. */
  names: string[];
  excerpt: Piece[];
  certainty: CertaintyLevel[];
}

/** `places`: where in its text the words are that match, counted in words. `words`: those that were looked for. */
export function foundPage({
  url,
  content,
  excerpt,
  meta,
  filters,
  places,
  words,
}: PagefindFragment & { places: readonly number[]; words: readonly string[] }): FoundPage {
  const title = meta.title ?? meta.source ?? url;
  const names = (meta.names ?? '').split(nameSeparator).filter((name) => name !== '');
  const asked = letters(words.join(''));
  const isNamed = [title, ...names].some((name) => letters(name) === asked);
  const first = opening(content, places);
  const seen = letters([title, ...names, ...first.map(({ text }) => text)].join(' '));
  return {
    title,
    url,
    kind: searchKinds.find((kind) => filters.kind?.includes(kind)) ?? null,
    isNamed,
    names: names.filter((name) => words.some((word) => letters(name).includes(letters(word)))),
    excerpt: isNamed || words.every((word) => seen.includes(stem(word))) ? first : piecesOf(excerpt),
    certainty: certaintyLevels.filter((level) => filters.certainty?.includes(level)),
  };
}

/** How the page itself begins: with what it is about. Excerpts from further down begin in the middle of a sentence. */
function opening(content: string, places: readonly number[]): Piece[] {
  const words = content.replaceAll('<', '&lt;').replaceAll('>', '&gt;').split(/\s+/);
  const begun = words
    .slice(0, excerptLength)
    .map((word, place) => (places.includes(place) ? `<mark>${word}</mark>` : word));
  return piecesOf([...begun, ...(words.length > excerptLength ? ['…'] : [])].join(' '));
}

/** A word without what may be its ending. */
function stem(word: string): string {
  const all = letters(word);
  return all.slice(0, Math.max(shortestStem, all.length - longestEnding));
}
const shortestStem = 4;
const longestEnding = 3;
