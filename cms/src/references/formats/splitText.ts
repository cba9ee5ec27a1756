/** Cuts running text into one citation or identifier line each, whether they are numbered, one a line, or wrapped. */
import { readIdentifierLine, takeIdentifiers } from './identifiers.ts';

export function splitText(text: string): string[] {
  const items: string[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    items.push(...itemsOf(paragraph));
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '') flush();
    else if (!isNoise(line)) paragraph.push(line.trim());
  }
  flush();
  return items;
}

/** A bullet, "25.", "3)", "[3]" or "(3)" before a citation. */
const marker =
  /^(?:[\u2022\u2023\u25AA\u25CF\u25E6\u00B7*\u2013-]\s+|\[\d{1,4}\]\s*|\(\d{1,4}\)\s*|\d{1,4}[.)]\s+(?=[\p{L}["'\u201C\d]))/u;

/** Lines that databases print around records, and numberings without anything behind them. */
function isNoise(line: string): boolean {
  return (
    /^\s*(?:[<[(]?\d{1,4}[>\].)]{1,2}|Record #\d+ of \d+|Provider: .*|Content: text\/plain.*|Link to the Ovid .*|References?:?|Bibliography:?)\s*$/i.test(
      line,
    ) || !/[\p{L}\d]/u.test(line)
  );
}

function itemsOf(lines: readonly string[]): string[] {
  const isNumbered = marker.test(lines[0] ?? '');
  const isOneALine = lines.every((line) => marker.test(line) || isWholeCitation(line) || isIdentifiers(line));
  const items: string[] = [];
  let current: string[] = [];
  for (const line of lines) {
    if (current.length === 0 || isOneALine || isStart(line, { current, isNumbered })) {
      if (current.length > 0) items.push(current.join(' '));
      current = [line.replace(marker, '')];
    } else current.push(line);
  }
  if (current.length > 0) items.push(current.join(' '));
  return items;
}

/** Whether a line starts another citation than the lines before it. */
function isStart(line: string, { current, isNumbered }: { current: readonly string[]; isNumbered: boolean }): boolean {
  if (isNumbered && marker.test(line)) return true;
  if (current.length === 1 && isIdentifiers(current[0] ?? '')) return true;
  const end = current.slice(-3).join(' ').slice(-300);
  const isComplete = /[.\]\d/]$/.test(end) && hasPlace(end);
  if (!isComplete) return false;
  if (isStandaloneIdentifiers(line)) return true;
  return !continuation.test(line) && (authorStart.test(line) || isWholeCitation(line));
}

const continuation =
  /^(?:doi\b|https?:|PMC?ID\b|PubMed\b|Epub\b|eCollection\b|Available\b|Accessed\b|Retrieved\b|Published\b|Erratum\b|Retraction\b|Comment\b|[a-z(\d])/;

/** "Smith JA," or "Smith, J. A.". */
const authorStart =
  /^(?:[\p{Ll}']{1,4} ){0,3}\p{Lu}[\p{L}'\u2019-]{1,40}(?: \p{Lu}[\p{L}'\u2019-]{1,40}){0,3}(?: \p{Lu}{1,4}(?: Jr| Sr| 2nd| 3rd)?[,.;]|, (?:\p{Lu}\. ?){1,4}[,&(])/u;

/** Volume and pages, or an identifier: what a citation ends with. */
function hasPlace(text: string): boolean {
  return /\d\s?(?:\([^()]{1,40}\))?\s?[:,]\s?[A-Za-z]{0,3}\d|\b10\.\d{4,9}\/\S|\bPMID\b|\bPMC\d|PubMed #|https?:\/\//.test(
    text,
  );
}

/** A year and three sentences: enough to stand alone on its line. */
function isWholeCitation(line: string): boolean {
  if (line.length > 20_000) return true;
  if (continuation.test(line)) return false;
  const { rest } = takeIdentifiers(line);
  return (
    /\b(?:1[5-9]|20)\d{2}\b/.test(rest) &&
    (rest.match(/\p{L}[\p{L})\]\u201D"'?!]?\.(?:\s|$)|\?\s/gu) ?? []).length >= 2 &&
    line.length > 50
  );
}

function isIdentifiers(line: string): boolean {
  return readIdentifierLine(line.replace(marker, '')) !== null;
}

/** "PMID: 1" under a wrapped citation belongs to it; a bare number or link stands for itself. */
function isStandaloneIdentifiers(line: string): boolean {
  return !/^\W*(?:PMC?ID|PubMed|doi)\b/i.test(line) && isIdentifiers(line);
}
