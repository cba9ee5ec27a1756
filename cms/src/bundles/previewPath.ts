import type { DocumentKey } from '@wellcite/shared/content-api';

/** Where all of them are previewed together, of which `shown` is looked at; null where there is nothing to look at. */
export function previewPath(keys: readonly DocumentKey[], shown: DocumentKey | undefined = keys[0]): string | null {
  if (shown === undefined) return null;
  const query = new URLSearchParams([...keys.map((key) => ['document', key]), ['show', shown]]);
  return `/preview/set?${query}`;
}
