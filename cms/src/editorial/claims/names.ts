/** Which of several named things a sentence names. */
import { plainMarks } from './normalize.ts';

/**
 * Those of the things, each a list of its names with the title first, that the text names. The longest name wins, so
 * “social anxiety disorder” does not also name “anxiety”.
 */
export function namedIn(text: string, things: readonly Names[], options: NamingOptions = {}): Names[] {
  const words = wordsOf(text);
  const found = new Set<string>();
  const index = indexFor(things, options.isNamedByOneWord === true);
  for (let at = 0; at < words.length; ) {
    const match = longestAt(words, at, index);
    for (const title of match.titles) found.add(title);
    at += match.length;
  }
  const titles = new Map(things.map((names) => [names[0] ?? '', names]));
  return [...titles].filter(([title]) => found.has(title)).map(([, names]) => names);
}

/** Title first, then the other names. */
type Names = readonly string[];

interface NamingOptions {
  /** Whether a word that belongs to one thing alone names it: “ketamine” of “Ketamine-assisted therapy”. */
  isNamedByOneWord?: boolean;
}

interface Index {
  /** Titles by name, the name's words joined by spaces. */
  titles: Map<string, Set<string>>;
  /** The most words that a name has. */
  longest: number;
}

function longestAt(words: readonly string[], at: number, { titles, longest }: Index) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const match = titles.get(words.slice(at, at + length).join(' '));
    if (match) return { titles: match, length };
  }
  return { titles: new Set<string>(), length: 1 };
}

/** Sentences of one document are asked about one list. */
const indexes = new WeakMap<readonly Names[], Map<boolean, Index>>();

function indexFor(things: readonly Names[], byWord: boolean): Index {
  const kept = indexes.get(things) ?? new Map<boolean, Index>();
  const index = kept.get(byWord) ?? createIndex(things, byWord);
  indexes.set(things, kept.set(byWord, index));
  return index;
}

function createIndex(things: readonly Names[], byWord: boolean): Index {
  const titles: Index['titles'] = new Map();
  const owners: Index['titles'] = new Map();
  for (const names of things) {
    const title = names[0] ?? '';
    for (const name of names) {
      addTo(titles, wordsOf(name).join(' '), title);
      // “Deep TMS (magnetic stimulation)” is also called without what stands in brackets.
      addTo(titles, wordsOf(name.replace(/\([^)]*\)/g, ' ')).join(' '), title);
      for (const word of wordsOf(name)) if (word.length > 2 && !common.has(word)) addTo(owners, word, title);
    }
  }
  for (const [word, [owner, ...others]] of byWord ? owners : []) {
    if (owner !== undefined && others.length === 0) addTo(titles, word, owner);
  }
  titles.delete('');
  return { titles, longest: Math.max(1, ...[...titles.keys()].map((name) => name.split(' ').length)) };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set<string>();
  map.set(key, values.add(value));
}

/** Words that make no name by themselves. */
const common = new Set(
  `and for the with therapy treatment medicine medication assisted deep talking block brain infusion training related disorder
   feeling constant attack attack chronic illness long term stress mental health condition general type group problem clinical
   major severe sudden strong new use pure spray`.split(/\s+/),
);

function wordsOf(text: string): string[] {
  return (
    plainMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(singular);
}

function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
