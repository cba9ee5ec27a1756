/** Cuts a paste into pieces of one format each, line by line, so that one broken record cannot take the others with it. */
import { stripBom } from './stripBom.ts';

export type PieceFormat = 'ris' | 'nbib' | 'bibtex' | 'csl-json' | 'text';

export interface Piece {
  format: PieceFormat;
  text: string;
}

export function splitPaste(paste: string): Piece[] {
  const lines = stripBom(paste).replace(/\r\n?/g, '\n').split('\n');
  const pieces: Piece[] = [];
  let next = 0;
  while (next < lines.length) {
    const format = formatAt(lines[next] ?? '');
    const end = endings[format](lines, next);
    const text = lines.slice(next, end).join('\n');
    const texts = format === 'bibtex' ? text.split(nextEntry) : [text];
    pieces.push(...texts.map((piece) => ({ format, text: piece })));
    next = end;
  }
  return pieces;
}

/** "TY  - JOUR"; Cochrane writes another space, others lose one. */
const risStart = /^\s{0,3}TY {0,3}- {0,3}[A-Z]/;
const risEnd = /^\s{0,3}ER {0,3}-/;
const nbibStart = /^PMID ?- ?\d/;
const bibtexStart = /^\s{0,20}@ {0,5}[A-Za-z]{1,30} {0,5}[{(]/;
/** Between two entries on one line. */
const nextEntry = /(?<=[})])[ \t]{0,20}(?=@ {0,5}[A-Za-z]{1,30} {0,5}[{(])/;
/** "[3] Smith J." is a citation; JSON goes on with an object, or ends its line. */
const jsonStart = /^\s{0,20}(?:\[\s{0,20}(?:\{|$|\])|\{\s{0,20}(?:"|$|\}))/;

function formatAt(line: string): PieceFormat {
  if (risStart.test(line)) return 'ris';
  if (nbibStart.test(line)) return 'nbib';
  if (bibtexStart.test(line)) return 'bibtex';
  if (jsonStart.test(line)) return 'csl-json';
  return 'text';
}

type FindEnd = (lines: readonly string[], start: number) => number;

/** Each finds the line after the piece's last. */
const endings: Record<PieceFormat, FindEnd> = {
  ris: (lines, start) => {
    for (let index = start + 1; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      if (risStart.test(line)) return index;
      if (risEnd.test(line)) return afterStrayTags(lines, index + 1);
    }
    return lines.length;
  },
  nbib: (lines, start) => {
    for (let index = start + 1; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      if (line.trim() === '' || formatAt(line) !== 'text') return index;
    }
    return lines.length;
  },
  bibtex: (lines, start) => {
    const isRound = /^[^{]*\(/.test(lines[start] ?? '');
    return balancedEnd({ lines, start, ...(isRound ? roundBrackets : bibtexBrackets) });
  },
  'csl-json': (lines, start) => balancedEnd({ lines, start, ...jsonBrackets }),
  text: (lines, start) => {
    let index = start + 1;
    while (index < lines.length && formatAt(lines[index] ?? '') === 'text') index += 1;
    return index;
  },
};

/** Ovid writes one more tag behind the end of a record. */
function afterStrayTags(lines: readonly string[], start: number): number {
  let index = start;
  while (
    index < lines.length &&
    /^[A-Z][A-Z0-9] {2}- /.test(lines[index] ?? '') &&
    !risStart.test(lines[index] ?? '')
  ) {
    index += 1;
  }
  return index;
}

interface Brackets {
  pairs: readonly string[];
  /** Whether brackets between double quotes are text. */
  hasQuotes: boolean;
}

const jsonBrackets: Brackets = { pairs: ['{}', '[]'], hasQuotes: true };
const bibtexBrackets: Brackets = { pairs: ['{}'], hasQuotes: false };
/** "@article(a, title = {x})", which hardly anybody writes. */
const roundBrackets: Brackets = { pairs: ['{}', '()'], hasQuotes: false };

/** Runs to the line on which the first bracket closes, or to where another piece starts. */
function balancedEnd({
  lines,
  start,
  pairs,
  hasQuotes,
}: Brackets & { lines: readonly string[]; start: number }): number {
  const opening = pairs.map((pair) => pair.charAt(0));
  const closing = pairs.map((pair) => pair.charAt(1));
  let depth = 0;
  let isQuoted = false;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (index > start && !hasQuotes && bibtexStart.test(line)) return index;
    for (let at = 0; at < line.length; at += 1) {
      const character = line.charAt(at);
      if (character === '\\') at += 1;
      else if (hasQuotes && character === '"') isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (opening.includes(character)) depth += 1;
      else if (closing.includes(character)) depth -= 1;
    }
    if (depth <= 0) return index + 1;
  }
  return lines.length;
}
