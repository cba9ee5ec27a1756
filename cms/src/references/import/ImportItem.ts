/** What the endpoints of the import answer; read by the admin. */
import type { FoundReference, UnreadPiece } from '../formats/Reading.ts';

export interface ImportItem extends FoundReference {
  /** In the form of the National Library of Medicine, as readers will see it; '' where there is no title. */
  citation: string;
  /** What a citation needs and this one does not have: "title", "authors", "journal", "year". */
  missing: string[];
  /** The reference that this one will be added to. */
  duplicateOf: { id: string; title: string } | null;
  /** The place in the list, from 1, of the one that says the same. */
  repeats: number | null;
  /** Why it cannot be added; null where it can. */
  invalid: string[] | null;
}

export interface ReadAnswer {
  found: ImportItem[];
  unread: UnreadPiece[];
}

export interface FillAnswer {
  /** In the order that was sent. */
  filled: (ImportItem & {
    /** Who filled something in; empty where nobody did. */
    from: string[];
    /** Sentences: what could not be looked up, and where a source says otherwise than the text. */
    problems: string[];
  })[];
}

export type Outcome = 'added' | 'merged' | 'unchanged' | 'failed';

export interface SavedReference {
  /** Null where it failed. */
  id: string | null;
  title: string;
  outcome: Outcome;
  /** Whether readers can see its newest version. */
  isPublished: boolean;
  /** What filled gaps of one that was there, in words. */
  filled: string[];
  /** Sentences: what was kept as it was although the paste says otherwise, and why it was not saved or not published. */
  notes: string[];
}

export interface SaveAnswer {
  /** In the order that was sent. */
  saved: SavedReference[];
}

/** Most characters of a paste. The same as `pasteLimit` of the formats, which the browser need not load. */
export const mostCharacters = 2_000_000;
/** How many references the admin sends at a time: each answer is progress that it can show, whatever stands between. */
export const atATime = { fill: 20, save: 100 } as const;
