import { formatAuthor } from '@wellcite/shared/citations/formatAuthors';
import type { PublicReference } from '@wellcite/shared/reference';
import { sortKey } from '../content/rows.ts';

/** By first author, then year, then title; what has no author stands by its title. */
export function byFirstAuthor(references: readonly PublicReference[]): PublicReference[] {
  return references
    .map((reference) => ({ reference, key: sortingKey(reference) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ reference }) => reference);
}

/** "Drozdz SJ and others": enough to find a source again in a list; null where nobody is named. */
export function shortAuthors(reference: PublicReference): string | null {
  const { authors, collectiveAuthor, publisher } = reference;
  const [first, second, ...others] = authors;
  const names = first && [formatAuthor(first), ...(second && others.length === 0 ? [formatAuthor(second)] : [])];
  const people = names && (others.length > 0 ? `${names[0]} and others` : names.join(' and '));
  return people ?? collectiveAuthor ?? publisher;
}

function sortingKey(reference: PublicReference): string {
  const [first] = reference.authors;
  const author = first ? formatAuthor(first) : (reference.collectiveAuthor ?? reference.publisher ?? reference.title);
  // A separator that sorts before every letter, so that "Lee" comes before "Leeds" whatever follows.
  return [author, yearOf(reference) ?? '', reference.title, reference.id].map(sortKey).join('\u0000');
}

/** When it was published, or else last updated. */
export function yearOf({ publishedOn, publishedOnlineOn, updatedOn }: PublicReference): string | null {
  const date = publishedOn ?? publishedOnlineOn ?? updatedOn;
  return date && String(date.year);
}
