/** Places of the ledger as ranges and selections of an editor. Call what begins with $ while the editor is read or updated. */
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { type Point, pointsOf } from '../../editorial/claims/pointsOf.ts';
import type { SentencePlace } from '../../editorial/claims/sentences.ts';

/** Null where the text has changed meanwhile, and for the fields of a care card, which are not the editor's. */
export function $rangeOf(editor: LexicalEditor, state: unknown, place: SentencePlace): Range | null {
  const points = pointsOf(state, place);
  if (!points) return null;
  const from = $domPoint(editor, points.from);
  const to = $domPoint(editor, points.to);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Selects the place and brings it into view; a care card only the latter. */
export function goToInEditor(editor: LexicalEditor, place: SentencePlace): void {
  editor.update(() => {
    const points = pointsOf(editor.getEditorState().toJSON(), place);
    const from = points && $nodeAt(points.from.node);
    const to = points && $nodeAt(points.to.node);
    if ($isTextNode(from) && $isTextNode(to) && editor.isEditable()) {
      const selection = $createRangeSelection();
      selection.setTextNodeRange(from, points?.from.offset ?? 0, to, points?.to.offset ?? 0);
      $setSelection(selection);
    }
    const shown = from ?? $nodeAt(place.node);
    if (shown) editor.getElementByKey(shown.getKey())?.scrollIntoView({ block: 'center' });
  });
  // The fixed bar above the text must not cover it, so only the selection is given the focus.
  editor.getRootElement()?.focus({ preventScroll: true });
}

function $domPoint(editor: LexicalEditor, { node: path, offset }: Point): { node: Text; offset: number } | null {
  const node = $nodeAt(path);
  const element = node && editor.getElementByKey(node.getKey());
  const text = element && firstText(element);
  return text && offset <= text.length ? { node: text, offset } : null;
}

function $nodeAt(path: readonly number[]): LexicalNode | null {
  return path.reduce<LexicalNode | null>(
    (node, index) => ($isElementNode(node) ? node.getChildAtIndex(index) : null),
    $getRoot(),
  );
}

/** Bold and italic text is an element within an element. */
function firstText(element: Element): Text | null {
  const found = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return found instanceof Text ? found : null;
}
