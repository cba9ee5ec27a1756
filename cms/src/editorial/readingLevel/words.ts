import { syllable } from 'syllable';

export interface Word {
  text: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  syllables: number;
}

/** The words of a text; those that a hyphen joins count one by one. A number is a word of one syllable. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    syllables: syllablesOf(word.toLowerCase()),
  }));
}

/** Counting takes long, and texts repeat their words. */
const counted = new Map<string, number>();
const mostKept = 20_000;

function syllablesOf(word: string): number {
  const kept = counted.get(word);
  if (kept !== undefined) return kept;
  if (counted.size >= mostKept) counted.clear();
  // What is longer is no word, and not worth counting.
  const count = word.length > 40 ? 1 : Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}
