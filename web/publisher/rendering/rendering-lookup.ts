/** Asks the store for what many pages show: what was asked for is kept. */
import type { Lookup } from '../../src/content/reader.ts';
import type { View } from '../../src/content/views.ts';
import { createSizeLimitedMap } from '../lib/size-limited-map.ts';
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
  const kept = createSizeLimitedMap<Kept>({ limit, sizeOf: ({ characters }, name) => characters + name.length });

  return {
    lookup: <Value>(view: View<Value>, key: string): Value[] => {
      const name = `${view.name} ${key}`;
      const known = kept.get(name);
      // It was put in by this very view, whose values are of this type.
      if (known) return known.values as Value[];
      const texts = textsOf(view.name, key);
      const values: Value[] = texts.map((text) => JSON.parse(text));
      kept.set(name, { values, characters: texts.reduce((sum, text) => sum + text.length, 0) });
      return values;
    },
    forget: () => kept.clear(),
  };
}

interface Kept {
  values: unknown[];
  characters: number;
}
