/** Reading and changing values deep within data whose type is not known. */
export type Path = readonly PropertyKey[];

type Indexable = Record<PropertyKey, unknown>;

export function isIndexable(value: unknown): value is Indexable {
  return typeof value === 'object' && value !== null;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (isIndexable(value) ? value[part] : undefined), root);
}

/** Changes `root`; does nothing where there is no such place. */
export function setAt(root: unknown, path: Path, value: unknown): void {
  const last = path.at(-1);
  const holder = valueAt(root, path.slice(0, -1));
  if (last !== undefined && isIndexable(holder)) holder[last] = value;
}

/** Takes items out of their lists; each path ends with the item's number. The last go first, so that numbers stay right. */
export function removeAll(root: unknown, paths: readonly Path[]): void {
  const distinct = new Map(paths.map((path) => [path.join('.'), path]));
  const lastFirst = [...distinct.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
  for (const path of lastFirst) {
    const list = valueAt(root, path.slice(0, -1));
    if (Array.isArray(list)) list.splice(Number(path.at(-1)), 1);
  }
}

/** The path of the innermost item of a list that `path` leads into; null where it leads into none. */
export function itemAround(path: Path): Path | null {
  const index = path.findLastIndex((part) => typeof part === 'number');
  return index === -1 ? null : path.slice(0, index + 1);
}
