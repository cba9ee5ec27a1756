/** Lines of a tag and a value, with continuation lines: what RIS and PubMed's format have in common. */

export type Tags = Map<string, string[]>;

/** Reads each line that `tagLine` matches (groups `tag` and `value`); other lines go on with the value before, after a space. */
export function readTags(record: string, tagLine: RegExp): Tags {
  const found: { tag: string; parts: string[] }[] = [];
  for (const line of record.split('\n')) {
    const { tag, value } = tagLine.exec(line)?.groups ?? {};
    if (tag !== undefined) found.push({ tag, parts: [(value ?? '').trim()] });
    else found.at(-1)?.parts.push(line.trim());
  }
  const tags: Tags = new Map();
  for (const { tag, parts } of found) {
    const value = parts.filter((part) => part !== '').join(' ');
    const values = tags.get(tag);
    if (values === undefined) tags.set(tag, [value]);
    else values.push(value);
  }
  return tags;
}

/** The first value that one of the tags has. */
export function firstOf(tags: Tags, ...names: string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.find((text) => text !== '');
    if (value !== undefined) return value;
  }
  return null;
}

/** All values that the tags have. */
export function allOf(tags: Tags, ...names: string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []).filter((value) => value !== '');
}
