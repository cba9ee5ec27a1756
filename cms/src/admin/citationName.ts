import type { Named } from './titles.ts';

/** How a source is called in the middle of a text: "Abdallah 2018", or its title where it has no author. */
export function citationName({ authors, collectiveAuthor, publishedOn, title }: Named): string {
  const who = authors?.[0]?.family ?? collectiveAuthor ?? title ?? 'Untitled source';
  const year = publishedOn?.year;
  return [shortened(who), year].filter(Boolean).join(' ');
}

const longest = 32;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
