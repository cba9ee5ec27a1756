import type { Author } from '../reference.ts';

/** As NLM writes an author: "de Graaf RA", "Zarate CA Jr". */
export function formatAuthor({ family, given, particle, suffix }: Author): string {
  return [particle, family, given && initialsOf(given), suffix && suffixOf(suffix)].filter(Boolean).join(' ');
}

/** Every author, and the organization where there is one: "Vallancien G, Harving N; Alf-One Study Group". Null for none. */
export function formatAuthors(authors: readonly Author[], collectiveAuthor: string | null): string | null {
  return joined(authors.map(formatAuthor), collectiveAuthor);
}

/**
 * For lists of sources, where a screen full of names stands between a reader and the title. Up to 25 authors are all named,
 * which was MEDLINE's own limit; of more the first six, as NLM's style lets one: "…, Lee K, et al.; Study Group".
 */
export function formatLeadingAuthors(authors: readonly Author[], collectiveAuthor: string | null): string | null {
  if (authors.length <= mostAuthors) return formatAuthors(authors, collectiveAuthor);
  return joined([...authors.slice(0, leadingAuthors).map(formatAuthor), 'et al.'], collectiveAuthor);
}

const mostAuthors = 25;
const leadingAuthors = 6;

function joined(people: readonly string[], collectiveAuthor: string | null): string | null {
  return [people.join(', '), collectiveAuthor].filter(Boolean).join('; ') || null;
}

/** "Jr." → "Jr"; "III" → "3rd". */
function suffixOf(suffix: string): string {
  const plain = suffix.replace(/\.$/, '');
  return ordinals.get(plain) ?? plain;
}

const ordinals: ReadonlyMap<string, string> = new Map([
  ['II', '2nd'],
  ['III', '3rd'],
  ['IV', '4th'],
  ['V', '5th'],
]);

/** "Chadi G" and "CG" → "CG"; "Jean-Paul" → "JP". Parts in lower case ("Maria da") give no initial. */
function initialsOf(given: string): string {
  if (/^\p{Lu}{1,4}$/u.test(given)) return given;
  const words = given.split(/[\s.\-\u2010-\u2015]+/u).filter(Boolean);
  const capitalized = words.filter((word) => !/^\p{Ll}/u.test(word));
  return (capitalized.length > 0 ? capitalized : words).map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}
