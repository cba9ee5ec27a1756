/** Whether two writings mean the same: what a text says and what a service says differ in form more often than in fact. */
import type { PartialDate } from '@wellcite/shared/fields';
import type { Author } from '@wellcite/shared/reference';

/** Whether two titles are of one work: the same words but for a few, or one the beginning of the other. */
export function areTitlesAlike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (isSameText(one, other)) return true;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  if (shorter.length >= 3 && shorter.every((word, index) => word === longer[index])) return true;
  const [some, others] = [new Set(first), new Set(second)];
  const shared = [...some].filter((word) => others.has(word)).length;
  return (2 * shared) / (some.size + others.size) >= 0.6;
}

/** Letters and digits alone count, whatever their case and accents. */
export function isSameText(one: string, other: string): boolean {
  return wordsOf(one).join('') === wordsOf(other).join('');
}

/** Whether the family names are the same ones in the same order. A particle may be written with the name or apart. */
export function areSameAuthors(one: readonly Author[], other: readonly Author[]): boolean {
  return one.length === other.length && one.every((author, index) => isSamePerson(author, other[index]));
}

export function isSamePerson(one: Author | undefined, other: Author | undefined): boolean {
  if (!one || !other) return false;
  return isSameText(`${one.particle ?? ''} ${one.family}`, `${other.particle ?? ''} ${other.family}`);
}

/** "The Lancet", "Lancet" and "Lancet (London, England)" are one journal. */
export function isSameJournal(one: string, other: string): boolean {
  const [first, second] = [journalWords(one), journalWords(other)];
  return first !== '' && first === second;
}

/** Whether nothing that both dates say differs. */
export function agree(one: PartialDate, other: PartialDate): boolean {
  if (one.year !== other.year) return false;
  if (one.month === null || other.month === null) return true;
  return one.month === other.month && (one.day === null || other.day === null || one.day === other.day);
}

/** "764-9" and "764-769", "S12-5" and "S12-S15" are the same pages. */
export function isSamePlace(one: string, other: string): boolean {
  return writtenOut(one) === writtenOut(other);
}

function writtenOut(place: string): string {
  const text = place
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s/g, '')
    .toLowerCase();
  const match = /^([a-z]*)(\d+)-([a-z]*)(\d+)$/.exec(text);
  if (!match) return text;
  const [, prefix = '', first = '', , last = ''] = match;
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return `${prefix}${first}-${whole}`;
}

function journalWords(name: string): string {
  const words = wordsOf(name.replace(/\s+[:(=].*$/u, '').replaceAll('&', ' and '));
  return (words[0] === 'the' ? words.slice(1) : words).join('');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
