/** Reads one record of a file, and says which one is broken and why. */
import { checkedReference } from './checkedReference.ts';
import type { ReadParts } from './fromCsl.ts';
import { type FoundFormat, pieceLimits, type Reading } from './Reading.ts';

export interface RecordSource {
  reading: Reading;
  format: FoundFormat;
  /** As a sentence about it starts: "Record 3 of the RIS file". */
  label: string;
}

export function readRecord(
  text: string,
  { reading, format, label, read }: RecordSource & { read: (text: string) => ReadParts },
): void {
  if (text.length > (format === 'bibtex' ? pieceLimits.bibtex : pieceLimits.record)) {
    reading.unread.push({ text, why: `${label} is longer than a reference can be. Check where it ends.` });
    return;
  }
  let parts: ReadParts;
  try {
    parts = read(text);
  } catch {
    // What the parser says is about tokens, and helps nobody.
    reading.unread.push({ text, why: `${label} is broken: it could not be taken apart. Check that it is whole.` });
    return;
  }
  addRecord(parts, { reading, format, label, source: text });
}

/** A record without a title is one only where an identifier says which work it is. */
export function addRecord(
  parts: ReadParts,
  { reading, format, label, source }: RecordSource & { source: string },
): void {
  const { doi, pmid, pmcid, title } = parts.data;
  if (title === '' && (doi ?? pmid ?? pmcid) === null) {
    reading.unread.push({ text: source, why: `${label} has no title.` });
    return;
  }
  reading.found.push(checkedReference({ ...parts, format, source }));
}
