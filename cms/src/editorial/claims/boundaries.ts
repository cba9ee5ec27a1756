/** Where the sentences of a text begin: Unicode's rules, corrected where English knows better. */

/**
 * Offsets at which sentences begin, 0 first. `breaks` are offsets of marks such as citations: after a full stop, one
 * parts sentences even where no space does.
 */
export function sentenceStarts(text: string, breaks: readonly number[] = []): number[] {
  const found = new Set<number>();
  for (const { index } of segmenter.segment(text)) found.add(index);
  for (const match of text.matchAll(endThenStart)) found.add(match.index + match[0].length);
  for (const offset of breaks) {
    if (endOfSentence.test(tail(text, offset)) && /^[\p{Lu}\p{N}“"]/u.test(head(text, offset))) found.add(offset);
  }
  return [...found].filter((offset) => offset === 0 || isStart(text, offset)).sort((a, b) => a - b);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Unicode does not end a sentence before a number or within some quotations. */
const endThenStart = /[.?!…]["'”’)\]]{0,3}\s{1,9}(?=["'“‘([]{0,3}[\p{Lu}\p{N}])/gu;
const endOfSentence = /[.?!…]["'”’)\]]{0,3}$/u;

/** These stand before a name or an explanation, and never at an end. */
const neverLast = /(?:^|[\s("'“‘])(?:e\.\s?g|i\.\s?e|vs?|cf|dr|drs|mr|mrs|ms|prof|st|rev|hon|gov)\.["'”’)]*\s*$/iu;
/** These are no end where a number follows. */
const beforeNumber =
  /(?:^|[\s("'“‘])(?:pp?|nos?|figs?|vols?|ch|sec|art|tab|eq|ca|approx|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.\s*$/iu;
/** These are an end only where a word follows that begins sentences. */
const maybeLast = /(?:^|[\s("'“‘])(?:etc|inc|ltd|co|corp|al|univ|dept|jr|sr|a\.m|p\.m|ph\.d|m\.d|approx|ca)\.\s*$/iu;
const initials = /(?:^|[\s("'“‘])(?:\p{Lu}\.\s?){1,5}\s*$/u;
const starters = new Set(
  `a after ah all although an and as ask at because before both but by call clinics do each every few for from he her here his
   how however i if in is it its keep many most my neither no nobody not of on once one or other our patients people please
   researchers see she since so some stop studies such take talk tell that the their then there these they this those though
   to trials under until we what when where which while who why with without you your`.split(/\s+/),
);

function isStart(text: string, offset: number): boolean {
  const before = tail(text, offset);
  const after = head(text, offset);
  if (before.endsWith('\n')) return true;
  // “Can I stop?” she asked: what goes on in lower case has not ended.
  if (/^["'“‘([]*\p{Ll}/u.test(after)) return false;
  if (neverLast.test(before)) return false;
  if (/^\d/.test(after) && beforeNumber.test(before)) return false;
  // The number of an item that somebody has typed: “1. Breathe in.”
  if (/(?:^|\n)\s*\d{1,3}\.\s*$/.test(before) && offset < 8) return false;
  if (maybeLast.test(before) || initials.test(before))
    return starters.has((/^["'“‘([]*([\p{L}]+)/u.exec(after)?.[1] ?? '').toLowerCase());
  return true;
}

/** Enough of the text on either side to judge by, so that long texts cost no more. */
function tail(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 24), offset);
}

function head(text: string, offset: number): string {
  return text.slice(offset, offset + 24);
}
