/** How hard a text is to read: a hint while writing, never a gate. */
import { fleschKincaid } from 'flesch-kincaid';
import type { Sentence, SentencePlace } from '../claims/sentences.ts';
import type { GlossaryTerm } from './glossaryTerms.ts';
import { createTermFinder, type HardWord, hardWordsIn, stemsOf } from './hardWords.ts';
import { wordsIn } from './words.ts';

export interface ReadingLevel {
  /** Years of school in the United States, by Flesch and Kincaid, to one digit; null where there is too little text. */
  grade: number | null;
  words: number;
  longSentences: { text: string; words: number; place: SentencePlace }[];
  hardWords: HardWord[];
}

/** A sentence of more words is long. */
export const longestSentence = 25;

/** With fewer words the grade jumps at each one that is written. */
export const fewestWords = 30;

/** `known` are words that need no mark, such as those of the page's title. Headings and cells of tables are no sentences. */
export function readingLevel(input: {
  sentences: readonly Sentence[];
  glossary: readonly GlossaryTerm[];
  known?: readonly string[];
}): ReadingLevel {
  const findTerm = createTermFinder(input.glossary);
  const known = new Set((input.known ?? []).flatMap(stemsOf));
  const counts = { sentence: 0, word: 0, syllable: 0 };
  const longSentences: ReadingLevel['longSentences'] = [];
  const hardWords: HardWord[] = [];
  for (const sentence of input.sentences) {
    const words = wordsIn(sentence.text);
    hardWords.push(...hardWordsIn({ sentence, words, findTerm, known }));
    if (words.length === 0 || sentence.kind === 'heading' || sentence.kind === 'cell') continue;
    counts.sentence += 1;
    counts.word += words.length;
    counts.syllable += words.reduce((sum, { syllables }) => sum + syllables, 0);
    if (words.length > longestSentence) {
      longSentences.push({ text: sentence.text, words: words.length, place: sentence.place });
    }
  }
  const grade = counts.word < fewestWords ? null : Math.max(0, Math.round(fleschKincaid(counts) * 10) / 10);
  return { grade, words: counts.word, longSentences, hardWords };
}
