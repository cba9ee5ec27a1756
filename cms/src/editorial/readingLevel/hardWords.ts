import type { Sentence, SentencePlace } from '../claims/sentences.ts';
import { everydayWords } from './everydayWords.ts';
import type { GlossaryTerm } from './glossaryTerms.ts';
import type { Word } from './words.ts';

export interface HardWord {
  /** As it stands there; a term of the glossary may be several words. */
  word: string;
  place: SentencePlace;
  /** Its meaning from the glossary; null where it is only long. */
  plain: string | null;
}

/** Finds terms by their words, without endings: see createTermFinder. */
export type TermFinder = (words: readonly string[], at: number) => { plain: string; length: number } | null;

/** Looks for the longest term of the glossary that begins at a word. */
export function createTermFinder(terms: readonly GlossaryTerm[]): TermFinder {
  const plains = new Map<string, string>();
  let longest = 0;
  for (const { term, plain } of terms) {
    const words = stemsOf(term);
    if (words.length === 0) continue;
    plains.set(words.join(' '), plain);
    longest = Math.max(longest, words.length);
  }
  return (words, at) => {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const plain = plains.get(words.slice(at, at + length).join(' '));
      if (plain !== undefined) return { plain, length };
    }
    return null;
  };
}

/** Words of four syllables or more, and terms of the glossary. Names and the `known` words are none. */
export function hardWordsIn(input: {
  sentence: Sentence;
  words: readonly Word[];
  findTerm: TermFinder;
  known: ReadonlySet<string>;
}): HardWord[] {
  const { sentence, words, findTerm, known } = input;
  const stems = words.map(({ text }) => stemOf(text));
  const found: HardWord[] = [];
  for (let at = 0; at < words.length; ) {
    const term = findTerm(stems, at);
    const length = term?.length ?? 1;
    const [first, last] = [words[at], words[at + length - 1]];
    const isKnown = stems.slice(at, at + length).every((stem) => known.has(stem));
    if (first && last && !isKnown && (term !== null || isLong(first, at === 0))) {
      const { start } = sentence.place;
      const place = { ...sentence.place, start: start + first.start, end: start + last.end };
      found.push({ word: sentence.text.slice(first.start, last.end), place, plain: term?.plain ?? null });
    }
    at += length;
  }
  return found;
}

/** A text’s words in small letters and without the endings of plurals. */
export function stemsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu) ?? []).map(stemOf);
}

const fewestSyllables = 4;

function isLong({ text, syllables }: Word, isFirst: boolean): boolean {
  if (syllables < fewestSyllables || everydayWords.has(text.toLowerCase())) return false;
  // In the middle of a sentence a capital begins a name.
  return isFirst ? !/^\p{Lu}{2}/u.test(text) : !/^\p{Lu}/u.test(text);
}

function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  return lower.length > 3 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
