/**
 * Marks in the text that change nothing in it: the browser draws them over ranges (CSS Custom Highlight API). Where it
 * cannot, there are none, and the list below the editor is all there is.
 */
export type MarkName = 'claims-error' | 'claims-warning' | 'claims-words' | 'claims-long' | 'claims-hard';

export interface Mark {
  name: MarkName;
  range: Range;
}

export interface Marker {
  /** Draws these, in place of those before. */
  set: (marks: readonly Mark[]) => void;
}

/** One for each editor: all editors of a page share the browser's highlights, and each removes only its own ranges. */
export function createMarker(): Marker {
  let drawn: readonly Mark[] = [];
  return {
    set: (marks) => {
      if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
      const before = new Map(drawn.map((mark) => [mark.range.startContainer, [] as Mark[]]));
      for (const mark of drawn) before.get(mark.range.startContainer)?.push(mark);
      // What stays where it is is left alone: to draw all of a long text anew disturbs whoever types in it.
      drawn = marks.map((mark) => before.get(mark.range.startContainer)?.find((old) => isSame(old, mark)) ?? mark);
      const kept = new Set(drawn);
      for (const mark of [...before.values()].flat()) {
        if (!kept.has(mark)) CSS.highlights.get(mark.name)?.delete(mark.range);
      }
      for (const { name, range } of drawn) highlightFor(name).add(range);
    },
  };
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.name === b.name &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}

function highlightFor(name: MarkName): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
