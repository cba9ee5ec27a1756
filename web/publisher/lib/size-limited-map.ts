/** A map of so much and no more: the longest unused goes first. */
export interface SizeLimitedMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  clear(): void;
}

/** `limit` is in the unit of `sizeOf`. A value that is larger than all of it is not kept. */
export function createSizeLimitedMap<Value>(options: {
  limit: number;
  sizeOf: (value: Value, key: string) => number;
}): SizeLimitedMap<Value> {
  const { limit, sizeOf } = options;
  const kept = new Map<string, { value: Value; size: number }>();
  let size = 0;

  function remove(key: string): void {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value) {
      remove(key);
      const entry = { value, size: sizeOf(value, key) };
      kept.set(key, entry);
      size += entry.size;
      for (const oldest of kept.keys()) {
        if (size <= limit) break;
        remove(oldest);
      }
    },
    clear() {
      kept.clear();
      size = 0;
    },
  };
}
