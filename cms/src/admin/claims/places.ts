/** The ways to a place in a text: each editor says how it is gone to, for as long as it is on the screen. */
import type { SentencePlace } from '../../editorial/claims/sentences.ts';

type GoTo = (place: SentencePlace) => void;

const editors = new Map<string, GoTo>();

/** `path` is that of the field. Returns how to take it back. */
export function registerEditor(document: string, path: string, goTo: GoTo): () => void {
  const key = `${document}/${path}`;
  editors.set(key, goTo);
  return () => {
    if (editors.get(key) === goTo) editors.delete(key);
  };
}

/** Whether there was a way: a field on another tab of the form is not on the screen. */
export function goToPlace(input: { document: string; path: string; place: SentencePlace }): boolean {
  const { document: key, path, place } = input;
  const goTo = editors.get(`${key}/${path}`);
  if (goTo) {
    goTo(place);
    return true;
  }
  const field = globalThis.document.getElementById(`field-${path.replaceAll('.', '__')}`);
  if (!field) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(place.start, place.end);
  }
  return true;
}
