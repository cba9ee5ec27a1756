/** What is long or hard in a text, as the form shows it. */

import type { LedgerText } from '../../editorial/claims/ledger.ts';
import { plainSentences, type Sentence, sentencesOf } from '../../editorial/claims/sentences.ts';
import type { GlossaryTerm } from '../../editorial/readingLevel/glossaryTerms.ts';
import { type ReadingLevel, readingLevel } from '../../editorial/readingLevel/readingLevel.ts';

/** `known` are words that need no mark, such as the page's own title. */
export function readingOf(input: {
  texts: readonly Pick<LedgerText, 'kind' | 'value'>[];
  glossary: readonly GlossaryTerm[];
  known: readonly string[];
}): ReadingLevel {
  const { texts, glossary, known } = input;
  return readingLevel({ sentences: texts.flatMap(proseIn), glossary, known });
}

export interface HardWordCount {
  word: string;
  /** The glossary's plain word; null where it has none. */
  plain: string | null;
  times: number;
}

/** Each hard word once, those that the glossary explains first, then those that come most often. */
export function hardWordCounts(found: ReadingLevel['hardWords']): HardWordCount[] {
  const counts = new Map<string, HardWordCount>();
  for (const { word, plain } of found) {
    const key = word.toLowerCase();
    const known = counts.get(key) ?? { word: word, plain, times: 0 };
    counts.set(key, { ...known, times: known.times + 1 });
  }
  return [...counts.values()].sort((a, b) => Number(a.plain === null) - Number(b.plain === null) || b.times - a.times);
}

/** The names under which the reader knows what the page is about. */
export function namesOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { title, medicalName, otherNames }: { title?: unknown; medicalName?: unknown; otherNames?: unknown } = data;
  return [title, medicalName, ...(Array.isArray(otherNames) ? otherNames : [])].filter(
    (name) => typeof name === 'string',
  );
}

/** A title, a label or a name is no sentence, and would make the text look easier than it is. */
function proseIn({ kind, value }: Pick<LedgerText, 'kind' | 'value'>): Sentence[] {
  if (kind === 'rich-text') return sentencesOf(value);
  if (typeof value !== 'string') return [];
  return plainSentences(value).filter(({ text }) => /[.?!…]["'”’)\]]*$/.test(text));
}
