/** Asks the store for what many pages show: what was asked for is kept. */
import type { Lookup } from '../../src/content/reader.ts';
import type { View } from '../../src/content/views.ts';
import { openReadOnly, prepareTexts } from '../store/lookup.ts';

export interface CachedLookup {
  lookup: Lookup;
  /** To be called whenever the content has changed. */
  forget(): void;
}

/** `limit`: of what is kept, in characters of JSON; the longest unused goes first. */
export function openForRendering(folder: string, limit: number): CachedLookup {
  const database = openReadOnly(folder);
  // In KiB: what pages of one batch have in common is read once.
  database.exec('PRAGMA cache_size = -8192');
  const textsOf = prepareTexts(database);
  const kept = new Map<string, { values: unknown[]; size: number }>();
  let size = 0;

  function keep(name: string, entry: { values: unknown[]; size: number }): void {
    kept.set(name, entry);
    size += entry.size;
    for (const [oldest, { size: freed }] of kept) {
      if (size <= limit) break;
      kept.delete(oldest);
      size -= freed;
    }
  }

  return {
    lookup: <Value>(view: View<Value>, key: string): Value[] => {
      const name = `${view.name} ${key}`;
      const known = kept.get(name);
      if (known) {
        // It was put in by this very view, whose values are of this type.
        const values = known.values as Value[];
        kept.delete(name);
        kept.set(name, known);
        return values;
      }
      const texts = textsOf(view.name, key);
      const values: Value[] = texts.map((text) => JSON.parse(text));
      keep(name, { values, size: texts.reduce((sum, text) => sum + text.length, name.length) });
      return values;
    },
    forget(): void {
      kept.clear();
      size = 0;
    },
  };
}
