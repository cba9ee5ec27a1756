/** The address that a new reference gets until somebody chooses another: "abdallah-2018", "abdallah-2018-2". */
import { slugFrom } from '../../fields/slug/slugFrom.ts';
import type { ReferenceData } from '../ReferenceData.ts';

/** A free slug from the first author, the organization or the title, and the year. */
export function slugOfReference(
  data: Pick<ReferenceData, 'authors' | 'collectiveAuthor' | 'title' | 'publishedOn'>,
  isTaken: (slug: string) => boolean,
): string {
  const [first] = data.authors;
  const author = first === undefined ? null : [first.particle, first.family].filter(Boolean).join(' ');
  const names = [author, data.collectiveAuthor, data.title].map((name) => slugWords(name ?? ''));
  const words = names.find((name) => name !== '') ?? 'reference';
  const base = data.publishedOn === null ? words : `${words}-${data.publishedOn.year}`;
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** Characters of the name in it; the year and a number fit behind it. */
const longest = 60;

/** Letters that are no letter and accent. */
const letters = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** Whole words of plain letters; '' where the name has none, as one in Chinese letters has. */
function slugWords(name: string): string {
  const slug = slugFrom(name.toLowerCase().replace(/[ßøłđðþæœı]/g, (letter) => letters.get(letter) ?? letter));
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}
