import { isQuoted, withoutQuotes } from './query-words.ts';

/** What is said of a search once it is over. */
export function resultWords({
  total,
  hasAllWords,
  query,
}: {
  total: number;
  hasAllWords: boolean;
  query: string;
}): string {
  const asked = `“${isQuoted(query) ? withoutQuotes(query) : query}”`;
  if (total === 0) return `We found nothing for ${asked}.`;
  if (!hasAllWords) {
    return `No page has all the words of ${asked}. ${total === 1 ? 'One page has' : `${total} pages have`} some of them.`;
  }
  return `${total === 1 ? 'One result' : `${total} results`} for ${asked}.`;
}
