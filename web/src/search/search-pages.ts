/** Searches the index, and says what it found in the page's own terms. */
import { type CertaintyLevel, certaintyLevels } from '@wellcite/shared/vocabulary';
import { plain } from '../wording/plainWords.ts';
import { type Piece, piecesOf } from './excerpt.ts';
import { nameSeparator, type SearchKind, searchKinds } from './kinds.ts';
import {
  type Counts,
  excerptLength,
  type Filters,
  type PagefindFragment,
  type PagefindInstance,
  type PagefindResult,
} from './pagefind.ts';
import { queryWords } from './query-words.ts';
import type { SearchState } from './state.ts';

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

export interface Found {
  total: number;
  /** False where no page has all the words, so that these have some of them. */
  hasAllWords: boolean;
  /** How many pages there would be of each kind and certainty; null where nobody counted. */
  counts: Counts | null;
  /** The pages from `start` on, at most `length` of them. */
  load(start: number, length: number): Promise<FoundPage[]>;
}

/** Pages that have all the words, or else some of them. Rejects where the index cannot be read. */
export async function searchPages(pagefind: PagefindInstance, state: SearchState): Promise<Found> {
  const words = queryWords(state.query);
  const all = words.join(' ');
  const anywhere = await pagefind.search(all, { filters: {} });
  // A word that is nowhere is left out of the search by Pagefind itself.
  const matching = await wordsIn(anywhere.results, words);
  if (matching.length > 0) {
    const { results } = await pagefind.search(all, { filters: filtersOf(state) });
    const counts = await countsOf(pagefind, all, state);
    return found({ results, words, hasAllWords: matching.length === words.length, counts });
  }
  const results = words.length > 1 ? await searchEach(pagefind, words, filtersOf(state)) : [];
  return found({ results, words, hasAllWords: results.length === 0, counts: null });
}

function filtersOf({ kinds, certainty }: Pick<SearchState, 'kinds' | 'certainty'>): Filters {
  return {
    ...(kinds.length > 0 && { kind: { any: kinds } }),
    ...(certainty.length > 0 && { certainty: { any: certainty } }),
  };
}

/** What a choice would come to beside the other choices that are made. */
async function countsOf(pagefind: PagefindInstance, query: string, state: SearchState): Promise<Counts> {
  const byKind = await pagefind.search(query, { filters: filtersOf({ ...state, kinds: [] }) });
  const byCertainty = await pagefind.search(query, { filters: filtersOf({ ...state, certainty: [] }) });
  return { kind: byKind.filters.kind ?? {}, certainty: byCertainty.filters.certainty ?? {} };
}

/** Pages with any of the words; the more of them, and the better, the sooner. */
async function searchEach(
  pagefind: PagefindInstance,
  words: readonly string[],
  filters: Filters,
): Promise<PagefindResult[]> {
  const merged = new Map<string, PagefindResult>();
  for (const word of words) {
    const { results } = await pagefind.search(word, { filters });
    if ((await wordsIn(results, [word])).length === 0) continue;
    for (const result of results) {
      const known = merged.get(result.id);
      merged.set(result.id, known ? { ...known, score: known.score + result.score } : result);
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

/**
 * Which of the words the best result has. Where a word is nowhere, Pagefind goes on with ever shorter beginnings of it, and
 * finds a Z for Zoloft.
 */
async function wordsIn([best]: readonly PagefindResult[], words: readonly string[]): Promise<string[]> {
  if (!best) return [];
  // What is taken word for word is not shortened.
  if (words.every((word) => word.startsWith('"'))) return [...words];
  const { content, meta } = await best.data();
  const text = content.split(/\s+/);
  const hits = [...best.words.map((place) => text[place] ?? ''), ...Object.values(meta)].map(letters);
  return words.filter((word) => hits.some((hit) => hit.includes(letters(word).slice(0, sharedLetters))));
}
const sharedLetters = 3;

function found({
  results,
  words,
  ...rest
}: {
  results: readonly PagefindResult[];
  words: readonly string[];
  hasAllWords: boolean;
  counts: Counts | null;
}): Found {
  return {
    ...rest,
    total: results.length,
    async load(start, length) {
      const chosen = results.slice(start, start + length);
      const pages = await Promise.all(chosen.map(async (result) => pageOf(await result.data(), words)));
      // Whoever types a name means the page that has it, however often others use the word.
      return [...pages.filter(({ isNamed }) => isNamed), ...pages.filter(({ isNamed }) => !isNamed)];
    },
  };
}

function pageOf({ url, content, excerpt, meta, filters }: PagefindFragment, words: readonly string[]): FoundPage {
  const title = meta.title ?? meta.source ?? url;
  const names = (meta.names ?? '').split(nameSeparator).filter((name) => name !== '');
  const asked = letters(words.join(''));
  const isNamed = [title, ...names].some((name) => letters(name) === asked);
  return {
    title,
    url,
    kind: searchKinds.find((kind) => filters.kind?.includes(kind)) ?? null,
    isNamed,
    names: names.filter((name) => words.some((word) => letters(name).includes(letters(word)))),
    excerpt: isNamed ? opening(content) : piecesOf(excerpt),
    certainty: certaintyLevels.filter((level) => filters.certainty?.includes(level)),
  };
}

/** How the page itself begins: with what it is about. */
function opening(content: string): Piece[] {
  const words = content.split(/\s+/);
  const text = words.slice(0, excerptLength).join(' ');
  return [{ text: words.length > excerptLength ? `${text} …` : text, isMarked: false }];
}

/** Compares words whatever stands between and around their letters. */
function letters(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
