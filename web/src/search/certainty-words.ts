import { type CertaintyLevel, certaintyLabels, certaintyLevels } from '@wellcite/shared/vocabulary';

/** "Low certainty", or "High to low certainty" where a page has both; null where it rates nothing. */
export function certaintyWords(levels: readonly CertaintyLevel[]): string | null {
  const inOrder = certaintyLevels.filter((level) => levels.includes(level));
  const [surest, least] = [inOrder.at(0), inOrder.at(-1)];
  if (!surest || !least) return null;
  if (surest === least) return certaintyLabels[surest];
  const first = certaintyLabels[surest].replace(/ certainty$/, '');
  return `${first} to ${certaintyLabels[least].toLowerCase()}`;
}
