/** How sentences are read, whatever marks Word and the web have put into them. */

export interface Readable {
  /** With plain quotation marks, hyphens and spaces, and without what cannot be seen. */
  text: string;
  /** The words as they stand in the original, and where: offsets of `text` become its offsets. */
  original: (start: number, end: number) => { words: string; start: number; end: number };
}

/** What Word makes of a hyphen still finds its rule, and so does a word that a soft hyphen parts. */
export function readable(sentence: string): Readable {
  const plain = plainMarks(sentence);
  const hidden = [...plain.matchAll(invisible)].map(({ index }) => index);
  const originalOffset = (offset: number) => {
    let at = offset;
    for (const index of hidden) if (index <= at) at += 1;
    return at;
  };
  return {
    text: hidden.length === 0 ? plain : plain.replace(invisible, ''),
    original: (start, end) => {
      const range = { start: originalOffset(start), end: originalOffset(end - 1) + 1 };
      return { ...range, words: sentence.slice(range.start, range.end) };
    },
  };
}

/** A sentence as exceptions keep it: the same for other spaces, quotation marks, dashes and capitals. */
export function normalizeSentence(sentence: string): string {
  return readable(sentence.normalize('NFC')).text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Each typographic mark becomes a plain one, one for one, so that offsets stay true. */
export function plainMarks(text: string): string {
  return text.replace(marks, (mark) => plainMark[mark] ?? mark);
}

/** Soft hyphens, joiners and spaces without a width. */
const invisible = /[\u00ad\u200b\u2060\ufeff]|\u200c|\u200d/g;

const marks = /[‐‑‒–—−’‘“”\u00a0\u2007\u2009\u202f]/g;

const plainMark: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};
