/** Searches the index, and says what it found in the page's own terms. */
import { type FoundPage, foundPage } from './found-page.ts';
import type { Counts, Filters, PagefindInstance, PagefindResult } from './pagefind.ts';
import { letters, queryWords } from './query-words.ts';
import type { SearchState } from './state.ts';

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
  const search = eachOnce((filters: Filters) => pagefind.search(all, { filters }));
  const anywhere = await search({});
  // A word that is nowhere is left out of the search by Pagefind itself.
  const matching = await wordsIn(anywhere.results, words);
  if (matching.length > 0) {
    const { results } = await search(filtersOf(state));
    // What a choice would come to beside the other choices that are made.
    const byKind = await search(filtersOf({ ...state, kinds: [] }));
    const byCertainty = await search(filtersOf({ ...state, certainty: [] }));
    const counts = { kind: byKind.filters.kind ?? {}, certainty: byCertainty.filters.certainty ?? {} };
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

/** The same filters have the same answer, which is asked for once. */
function eachOnce<Answer>(ask: (filters: Filters) => Promise<Answer>): (filters: Filters) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (filters) => {
    const key = JSON.stringify(filters);
    const answer = answers.get(key) ?? ask(filters);
    answers.set(key, answer);
    return answer;
  };
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
      const pages = await Promise.all(
        chosen.map(async (result) => foundPage({ ...(await result.data()), places: result.words, words })),
      );
      // Whoever types a name means the page that has it, however often others use the word.
      return [...pages.filter(({ isNamed }) => isNamed), ...pages.filter(({ isNamed }) => !isNamed)];
    },
  };
}
