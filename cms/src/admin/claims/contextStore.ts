/** Keeps the context of each document that is being edited: its editors share one, asked for once. */
import { type ClaimsContextData, type WritingContext, writingContext } from '../../editorial/claims/writingContext.ts';

/** Between two requests for the same document, in milliseconds: a document that is written in is saved every few seconds. */
const shortestInterval = 10_000;

interface Kept {
  context: WritingContext | null;
  /** The answer that it was made from. */
  answer: string;
  askedAt: number;
  timer: ReturnType<typeof setTimeout> | null;
  listeners: Set<() => void>;
}

const byUrl = new Map<string, Kept>();

/** Null until it has come. */
export function contextAt(url: string): WritingContext | null {
  return byUrl.get(url)?.context ?? null;
}

/** Calls `listener` when another context has come. Asks for one, as what is there may be old. */
export function watchContext(url: string, listener: () => void): () => void {
  const kept = keptAt(url);
  kept.listeners.add(listener);
  if (kept.listeners.size === 1) askSoon(url, 0);
  return () => {
    kept.listeners.delete(listener);
    if (kept.listeners.size > 0 || kept.timer === null) return;
    clearTimeout(kept.timer);
    kept.timer = null;
  };
}

/** Asks again, at once or when enough time has passed since it was last asked for. */
export function refreshContext(url: string): void {
  const kept = keptAt(url);
  askSoon(url, Math.max(0, kept.askedAt + shortestInterval - Date.now()));
}

function keptAt(url: string): Kept {
  const kept = byUrl.get(url) ?? { context: null, answer: '', askedAt: 0, timer: null, listeners: new Set() };
  byUrl.set(url, kept);
  return kept;
}

function askSoon(url: string, delay: number): void {
  const kept = keptAt(url);
  if (kept.timer !== null) return;
  kept.timer = setTimeout(() => {
    kept.timer = null;
    kept.askedAt = Date.now();
    void load(url).then((answer) => {
      // Where it could not be had, the one from before is better than none; where it is the same, nothing is looked at again.
      if (answer === null || answer === kept.answer) return;
      const data: ClaimsContextData = JSON.parse(answer);
      kept.answer = answer;
      kept.context = writingContext(data);
      for (const listener of kept.listeners) listener();
    });
  }, delay);
}

async function load(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { credentials: 'include' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
