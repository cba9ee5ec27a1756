/** The A to Z: names under their first letters. */
import type { NameEntry } from '../content/cards.ts';
import { sortKey } from '../content/rows.ts';

export interface LetterGroup {
  /** "A", or "Other" for names that begin with anything but a Latin letter. */
  letter: string;
  id: string;
  entries: NameEntry[];
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const rest = { letter: 'Other', id: 'letter-other' };

/** Every letter in order, also those without a name; the group of other names only where there are any. */
export function lettersOf(entries: readonly NameEntry[]): LetterGroup[] {
  const byLetter = Map.groupBy(entries, ({ name }) => firstLetter(name));
  const letters = alphabet.map((letter) => ({
    letter,
    id: `letter-${letter.toLowerCase()}`,
    entries: byLetter.get(letter) ?? [],
  }));
  const others = byLetter.get(rest.letter);
  return others ? [...letters, { ...rest, entries: others }] : letters;
}

function firstLetter(name: string): string {
  const first = [...sortKey(name).trim()][0]?.toUpperCase() ?? '';
  return alphabet.includes(first) ? first : rest.letter;
}
