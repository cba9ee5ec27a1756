/** What reading a paste gives, and how much of one we take. */
import type { ReferenceData } from '../ReferenceData.ts';

export type FoundFormat = 'pmid' | 'pmcid' | 'doi' | 'ris' | 'nbib' | 'bibtex' | 'csl-json' | 'citation';

export interface FoundReference {
  /** The title is '' where only an identifier is known. */
  data: ReferenceData;
  format: FoundFormat;
  /** The piece of the paste that it was read from. */
  source: string;
  /** What in the piece could not be put anywhere. Nothing of it was guessed at. */
  unreadParts: string[];
  /** Something that a citation needs is missing: title, authors, journal or date. */
  needsLookup: boolean;
}

export interface UnreadPiece {
  text: string;
  why: string;
}

export interface Reading {
  found: FoundReference[];
  unread: UnreadPiece[];
}

/** Longest paste, in characters. */
export const pasteLimit = 2_000_000;
/** Most references in one paste. */
export const mostReferences = 2000;
/** Longest single piece of each format, in characters. A citation with a thousand authors is shorter. */
export const pieceLimits = { citation: 20_000, record: 200_000, bibtex: 100_000 } as const;

/** The paste is more than we take at once; the message tells the editor what to do. */
export class PasteTooLong extends Error {
  override name = 'PasteTooLong';
}

/** Whether more was read than one paste may hold. */
export function isFull({ found, unread }: Reading): boolean {
  return found.length + unread.length > mostReferences;
}
