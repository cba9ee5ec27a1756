/** Where a publisher under test ends suddenly; see sudden-end.ts. */

/**
 * `stage`: before a new file is written beside; `journal`: before the journal is written; `move`: before a file is renamed
 * into place; `close`: before the journal is closed.
 */
export const endPoints = ['stage', 'journal', 'move', 'close'] as const;

export interface EndPoint {
  at: (typeof endPoints)[number];
  /** How many times the point is passed before. */
  count: number;
}
