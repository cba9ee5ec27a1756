import { useSyncExternalStore } from 'react';
import { chosenIn, withChosen } from './address.ts';

/**
 * The chosen slugs, which live in the address alone: it can be kept, shared and gone back to. Choosing replaces the address,
 * so that Back leaves the page at once; clearing everything adds one, so that Back brings it back.
 */
export function useChosen(known: readonly string[]): [chosen: string[], choose: (slugs: readonly string[]) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const choose = (slugs: readonly string[]) => {
    const address = window.location.pathname + withChosen(window.location.search, slugs);
    if (slugs.length === 0) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    for (const listener of listeners) listener();
  };
  return [chosenIn(search, known), choose];
}

/** Whether the page reacts yet: not on the server, and not before the browser has taken over. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
