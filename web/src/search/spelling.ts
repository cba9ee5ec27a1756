/** What somebody may have meant who wrote a word as it is not written here. */
import { plain, plainWords } from '../wording/plainWords.ts';

/** Shorter words are like too many others. */
const shortestWord = 4;

/** The words of a text that a query may be held against, each once, as they are compared. */
export function wordsOfText(text: string): Set<string> {
  return new Set(plainWords(text).filter((word) => word.length >= shortestWord));
}

/** The query with each word that is not among `known` put right where one there is close; null where none is. */
export function respelled(words: readonly string[], known: ReadonlySet<string>): string | null {
  const put = words.map((word) => {
    const asked = plain(word);
    return known.has(asked) ? word : (closest(asked, known) ?? word);
  });
  return put.some((word, index) => word !== words[index]) ? put.join(' ') : null;
}

function closest(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < shortestWord) return null;
  const most = word.length < 7 ? 1 : 2;
  let best: { word: string; slips: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const slips = slipsBetween(word, candidate);
    if (slips <= most && (best === null || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word ?? null;
}

/**
 * How many slips of the hand lie between two words: a letter too many, one too few, a wrong one, or two that changed
 * places (the optimal string alignment distance).
 */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const choices = [at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (isSame ? 0 : 1)];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        choices.push(at(beforeLast, j - 2) + 1);
      }
      row.push(Math.min(...choices));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
